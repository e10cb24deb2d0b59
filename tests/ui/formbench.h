#pragma once

#include "tests/support/testbook.h"
#include "ui/look/style.h"

#include <QtTest>
#include <QtWidgets>

/** What the tests of forms share. */
namespace test {

inline QString text(const char* words)
{
    return QString::fromUtf8(words);
}

template <typename Widget = QWidget>
[[nodiscard]] Widget* part(const QWidget& in, const char* name)
{
    return in.findChild<Widget*>(text(name));
}

/** An active window around a widget, with another field to go on to. */
class Bench : public QWidget {
public:
    explicit Bench(QWidget* content, const QSize& size = {900, 700})
        : elsewhere(new QLineEdit)
    {
        auto* const column = new QVBoxLayout(this);
        column->addWidget(content, 1);
        column->addWidget(elsewhere);
        resize(size);
        show();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window is not active");
        elsewhere->setFocus();
    }

    void goOn() { elsewhere->setFocus(Qt::TabFocusReason); }

    QLineEdit* elsewhere;
};

/** Keys for any letter; QTest knows those of ASCII only. */
inline void press(QWidget* field, const QString& words)
{
    const QList<uint> letters = words.toUcs4();
    for (const uint letter : letters) {
        const char32_t code = letter;
        const int name = code == U'\n' ? int(Qt::Key_Return) : code < 128 ? int(QChar(code).toUpper().unicode()) : 0;
        QKeyEvent key(QEvent::KeyPress, name, Qt::NoModifier, QString::fromUcs4(&code, 1));
        QApplication::sendEvent(field, &key);
    }
}

/** Puts text in place of what stands in a field, as a person does by key. */
inline void type(QWidget* field, const QString& words)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    press(field, words);
}

/** A book with one agency, two municipalities, a series and more to refer to. */
struct FilledBook : TestBook {
    core::RecordId agency = add("agency", {{text("name"), text("Transferagentur NRW")}, {text("is_own"), true}});
    core::RecordId olpe = municipality("Kreis Olpe", "Olpe");
    core::RecordId soest = municipality("Kreis Soest", "Soest");
    core::RecordId hsk = municipality("Hochsauerlandkreis", "");
    core::RecordId format = add("format",
        {{text("name"), text("Entwicklungswerkstatt")}, {text("team_min"), qint64(2)}, {text("team_max"), qint64(4)},
            {text("requires_agreement"), true}, {text("fee_text"), text("kostenfrei")}});
    core::RecordId circle = add("format", {{text("name"), text("Lerncluster")}, {text("team_min"), qint64(5)}});
    core::RecordId series = add("series", {{text("title"), text("Ganztag")}, {text("agency"), agency}});
    core::RecordId session =
        add("session", {{text("series"), series}, {text("date"), core::FuzzyDate::day(QDate(2023, 6, 1))}});
    core::RecordId region = add("region", {{text("name"), text("Südwestfalen")}});

    core::RecordId municipality(const char* name, const char* shortName)
    {
        return add("municipality",
            {{text("name"), text(name)}, {text("short_name"), text(shortName)}, {text("state"), text("NW")}});
    }
    [[nodiscard]] core::Value stored(core::RecordId id, const char* key)
    {
        return (*this)->store().get(id).value().at(QLatin1StringView(key));
    }
};

/** Text that tries to be more than text. */
inline const QList<QString>& hostileTexts()
{
    static const QList<QString> texts{text("<b>fett</b><img src=\"file:///etc/passwd\">"), text("&amp; & &x"),
        QStringLiteral("a\u202Eb\u2066c"), text("'; DROP TABLE record; --"), QString(400, u'W'), text("%1 %n %L1"),
        QStringLiteral("\U0001F600 e\u0301 \uFB01")};
    return texts;
}

} // namespace test
