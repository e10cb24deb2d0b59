#pragma once

#include "ui/stage/stagecontext.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Banner;
class StageDraft;
class StageLabel;

/** What is said in the strip above the places of a moderation; and where rules refuse what may stand with a reason, the
 *  line that asks for it, and for the day until which it may stand where it needs one. */
class StageNotice final : public QWidget {
    Q_OBJECT

public:
    /** @param name tells the reasons of one session apart that are being typed */
    explicit StageNotice(
        StageContext& context, QWidget* parent = nullptr, const QString& name = QStringLiteral("reason"));

    /** @param bannerKind Banner::Kind */
    void say(int bannerKind, const QString& words);
    /** It was read: nothing is said any more, and no reason asked for. What was refused stays refused. */
    void dismiss();
    [[nodiscard]] bool isAsking() const;
    void flush();

Q_SIGNALS:
    /** The reason was given and recorded, and the keyboard is free. */
    void answered();

private:
    void showFailure(const QString& sentence, bool mayStand);
    /** What the day is understood as. */
    void judgeDay();
    void answer();

    StageContext& m_context;
    Banner* m_banner;
    QLineEdit* m_reason;
    QLineEdit* m_until; ///< in sight only where a day is needed
    StageLabel* m_understood;
    StageDraft* m_draft; ///< of both
};

} // namespace ui
