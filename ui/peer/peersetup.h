#pragma once

#include "core/model/overview/peerroles.h"
#include "ui/stage/stagecontext.h"
#include "ui/stage/stagedraft.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace ui {

class StageLabel;
class StageList;
class StageText;

/** The way into a peer consultation: which template, whose concern, who does what. One question after the other, Enter
 *  goes on, Backspace goes back. */
class PeerSetup final : public QWidget {
    Q_OBJECT

public:
    explicit PeerSetup(StageContext& context, QWidget* parent = nullptr);

    /** Begins with the first question.
     *  @param consultation that has no phases yet; null: a new one is made */
    void start(core::RecordId consultation = {});
    void enter();
    /** One question back; false at the first. */
    bool back();
    /** A key question was being typed for a consultation that is not there yet. */
    [[nodiscard]] bool isBegun() const;
    void flush() { m_draft->flush(); }
    /** While the wall is shown, concerns that only the agency may read are not offered. */
    void setOnWall(bool isOnWall);

Q_SIGNALS:
    void begun(core::RecordId consultation);

private:
    enum Step { Template, Concern, Roles };

    void build();
    void addStep(StageLabel* question, StageLabel* hint, QWidget* above, StageList* list);
    void fillTemplates();
    void fillConcerns();
    void fillRoles();
    /** What the rules find in the roles as they are given, which stops nobody (V-37). */
    void showWarnings();
    void chooseTemplate(const QString& key);
    void chooseConcern(const QString& key);
    void keyRole(const QString& key, const QString& letter);
    void show(Step step);
    void begin();
    [[nodiscard]] std::optional<qint64> time() const;
    [[nodiscard]] core::acts::Given given() const;
    [[nodiscard]] DraftPlace placeOfQuestion() const;

    StageContext& m_context;
    QStackedWidget* m_steps;
    StageList* m_templates;
    StageList* m_concerns;
    StageText* m_question;
    bool m_isOnWall = false;
    QString m_proposed; ///< the question that came with the concern
    StageList* m_people;
    StageLabel* m_time;
    StageLabel* m_warnings;
    QPushButton* m_begin;
    core::RecordId m_consultation;
    core::RecordId m_beginning; ///< the consultation that was to be begun last
    core::RecordId m_template;
    core::RecordId m_concern;
    core::RecordId m_block; ///< of the agenda
    core::PeerRoles m_roles;
    StageDraft* m_draft; ///< of the question
};

} // namespace ui
