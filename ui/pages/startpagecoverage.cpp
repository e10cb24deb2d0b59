#include "ui/pages/startpagecoverage.h"

#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int across = 68;
constexpr int thickness = 11;

} // namespace

/** The ring itself; a screen reader gets the words beside it and nothing twice. */
class StartPageCoverage::Ring final : public QWidget {
public:
    explicit Ring(QWidget* parent)
        : QWidget(parent)
    {
        setObjectName(QStringLiteral("coverageRing"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setShare(qint64 covered, qint64 all)
    {
        m_covered = covered;
        m_all = all;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(font()).horizontalAdvance(text()) + 2 * px(thickness + 4);
        const int side = std::max(px(across), words);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal width = px(thickness);
        const QRectF ring = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.line, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawEllipse(ring);
        painter.setPen(QPen(t.accent, width, Qt::SolidLine, Qt::FlatCap));
        constexpr int whole = 360 * 16; // Qt counts in sixteenths of a degree, from three o'clock, against the clock
        if (m_all > 0)
            painter.drawArc(ring, 90 * 16, -int(whole * m_covered / m_all));
        painter.setPen(t.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] QString text() const { return QStringLiteral("%1/%2").arg(m_covered).arg(m_all); }

    qint64 m_covered = 0;
    qint64 m_all = 0;
};

StartPageCoverage::StartPageCoverage(QWidget* parent)
    : Card(tr("Coverage"), parent)
    , m_ring(new Ring(this))
    , m_share(new PlainLabel({}, TextSize::Body, this))
    , m_parts(new PlainLabel({}, TextSize::Small, this))
    , m_change(new PlainLabel({}, TextSize::Small, this))
{
    setObjectName(QStringLiteral("coverageCard"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->setContentsMargins(0, px(8), 0, px(4));
    row->addWidget(m_ring, 0, Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    words->setSpacing(px(2));
    m_share->setObjectName(QStringLiteral("coverageShare"));
    m_parts->setObjectName(QStringLiteral("coverageParts"));
    m_change->setObjectName(QStringLiteral("coverageChange"));
    for (PlainLabel* label : {m_share, m_parts, m_change}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_parts->setInk(Ink::Quiet);
    m_change->setInk(Ink::Quiet);
    words->addStretch();
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void StartPageCoverage::setCoverage(const core::Coverage& coverage, int year)
{
    m_ring->setShare(coverage.covered, coverage.all);
    m_share->setText(
        tr("%1 of %2 districts and cities have an agreement in force").arg(coverage.covered).arg(coverage.all));
    m_parts->setText(tr("%1 · %2", "districts, cities")
                         .arg(tr("%n district(s)", nullptr, int(coverage.districts)),
                             tr("%n city(ies)", nullptr, int(coverage.cities))));
    const qint64 change = coverage.covered - coverage.coveredAtNewYear;
    const QString number = change > 0 ? QStringLiteral("+%1").arg(change)
        : change < 0                  ? QStringLiteral("−%1").arg(-change)
                                      : QStringLiteral("±0");
    m_change->setText(tr("%1 since 1 January %2").arg(number).arg(year));
}

} // namespace ui
