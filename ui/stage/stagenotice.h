#pragma once

#include "ui/stage/stagecontext.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Banner;
class StageDraft;

/** What is said in the strip above the places of a moderation; and where rules refuse what may stand with a reason, the
 *  line that asks for it. */
class StageNotice final : public QWidget {
    Q_OBJECT

public:
    explicit StageNotice(StageContext& context, QWidget* parent = nullptr);

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
    void answer();

    StageContext& m_context;
    Banner* m_banner;
    QLineEdit* m_reason;
    StageDraft* m_draft; ///< of the reason
};

} // namespace ui
