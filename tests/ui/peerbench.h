#pragma once

#include "core/model/entities/peerconsultation.h"
#include "core/wording/language.h"
#include "tests/support/sessionworld.h"
#include "ui/look/style.h"
#include "ui/peer/peerpanel.h"
#include "ui/stage/stagelist.h"

#include <QDir>
#include <QLabel>
#include <QtTest>

/** What the tests of a peer consultation share. */
namespace test {

inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** Language and look that these tests begin with. */
inline void beginConsulting()
{
    core::speak(QLocale::English);
    ui::applyLook({ui::Scheme::Light, 1.0});
}

/** A concern that a person of the first team has brought, and all four persons present. */
inline void withConcern(SessionWorld& world)
{
    world.add("concern",
        given({{"subject", world.teams[0]}, {"question", QStringLiteral("Wie kommen drei Ämter zu einer Steuerung?")},
            {"brought_by", world.persons[0]}}));
    for (int i = 0; i < 4; ++i)
        world.add("attendance",
            given({{"session", world.session}, {"person", world.persons[i]}, {"team", world.teams[i / 2]},
                {"status", QStringLiteral("present")}}));
}

/** The panel in a window of its own. */
struct ShownPeerPanel {
    SessionWorld& world;
    ui::PeerPanel panel;

    explicit ShownPeerPanel(SessionWorld& in, QSize size = {1280, 640})
        : world(in)
        , panel(*in.book, in.session)
    {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&panel));
        panel.enter();
        QCoreApplication::processEvents();
    }

    template <typename T>
    T* child(const char* name) const
    {
        return panel.findChild<T*>(QString::fromLatin1(name));
    }
    QString text(const char* name) const { return child<QLabel>(name)->text(); }
    /** Where the keyboard is. */
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, held);
        QCoreApplication::processEvents();
    }
    void type(const char* words) const { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words)); }
    QList<core::Record> all(const core::EntityInfo& kind, core::RecordId owner) const
    {
        return world.book->store().childrenOf(owner, kind).value();
    }
    core::RecordId consultation() const
    {
        const auto records = all(core::PeerConsultation::info(), world.session);
        return records.isEmpty() ? core::RecordId() : records.last().id();
    }
    void save(const QByteArray& name) const
    {
        const QString folder = qEnvironmentVariable("WB_RENDER_DIR");
        if (folder.isEmpty())
            return;
        QCoreApplication::processEvents();
        QVERIFY(const_cast<ui::PeerPanel&>(panel).grab().save(
            QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"))));
    }
    /** From the first question to the first phase, as a person would with Enter alone. */
    void begin() const
    {
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Return);
        QVERIFY(!consultation().isNull());
    }
};

} // namespace test
