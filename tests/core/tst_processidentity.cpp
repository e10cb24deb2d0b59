#include "core/store/processidentity.h"

#include <QtTest>
#include <functional>

using namespace core;

class TestProcessIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsDeadCanBeSeen_data()
    {
        QTest::addColumn<ProcessIdentity>("holder");
        QTest::addColumn<Liveness>("liveness");
        const ProcessIdentity self = ProcessIdentity::current();
        const auto with = [&self](const std::function<void(ProcessIdentity&)>& change) {
            ProcessIdentity other = self;
            change(other);
            return other;
        };
        QTest::newRow("myself") << self << Liveness::Alive;
        QTest::newRow("number given again") << with([](auto& p) { p.started += 1; }) << Liveness::Dead;
        QTest::newRow("no such process") << with([](auto& p) { p.process = 999'999'999; }) << Liveness::Dead;
        QTest::newRow("before the restart")
            << with([](auto& p) { p.boot = QStringLiteral("earlier"); }) << Liveness::Dead;
        QTest::newRow("another computer") << with([](auto& p) {
            p.host = QStringLiteral("buero-2");
            p.process = 999'999'999;
        }) << Liveness::Unknown;
        QTest::newRow("another computer of the same name") << with([](auto& p) {
            p.machine = QStringLiteral("0123");
            p.boot = QStringLiteral("x");
        }) << Liveness::Unknown;
        QTest::newRow("another container") << with([](auto& p) {
            p.processSpace = QStringLiteral("pid:[1]");
            p.process = 999'999'999;
        }) << Liveness::Unknown;
        QTest::newRow("says nothing") << ProcessIdentity() << Liveness::Unknown;
    }
    void whoIsDeadCanBeSeen()
    {
        QFETCH(ProcessIdentity, holder);
        QTEST(livenessOf(holder, ProcessIdentity::current()), "liveness");
    }
};

QTEST_GUILESS_MAIN(TestProcessIdentity)
#include "tst_processidentity.moc"
