// The histories that a MergeWorld is put through: drawn, said, and cut down to what still fails.
#include "tests/support/mergeworld.h"

namespace test {

using namespace core;

namespace {

/** Found by taking moves out. */
QList<Move> shrunk(QList<Move> moves, const std::function<QString(const QList<Move>&)>& judge)
{
    bool smaller = true;
    while (smaller) {
        smaller = false;
        for (qsizetype i = moves.size() - 1; i >= 0; --i) {
            QList<Move> fewer = moves;
            fewer.removeAt(i);
            if (!judge(fewer).isEmpty()) {
                moves = fewer;
                smaller = true;
            }
        }
    }
    return moves;
}

} // namespace

QList<Move> MergeWorld::randomMoves(Dice& dice, int count)
{
    using Kind = Move::Kind;
    static const QList<Kind> usual{Kind::Fork, Kind::Edit, Kind::Edit, Kind::Edit, Kind::Edit, Kind::Toggle,
        Kind::Create, Kind::Create, Kind::Remove, Kind::Refer, Kind::Decide, Kind::Decide, Kind::DecideValue,
        Kind::GiveBack, Kind::Send, Kind::Deliver, Kind::Deliver, Kind::Redo};
    QList<Move> moves;
    const int others = 1 + dice.below(people - 1);
    for (int i = 0; i < count; ++i) {
        Move move{dice.pick(usual), dice.below(others + 1), dice.below(1000), dice.below(1000), dice.below(1000)};
        if (i < others && dice.oneIn(2))
            move = {Kind::Fork, i + 1, 0, 0, 0};
        moves.append(move);
    }
    return moves;
}

QString MergeWorld::words(const QList<Move>& moves)
{
    static const QStringList names{QStringLiteral("Fork"), QStringLiteral("Edit"), QStringLiteral("Toggle"),
        QStringLiteral("Create"), QStringLiteral("Remove"), QStringLiteral("Refer"), QStringLiteral("Decide"),
        QStringLiteral("DecideValue"), QStringLiteral("GiveBack"), QStringLiteral("Send"), QStringLiteral("Deliver"),
        QStringLiteral("Redo")};
    QString text;
    for (const Move& move : moves) {
        text += QStringLiteral("%1(%2; %3, %4, %5) ")
                    .arg(names.at(int(move.kind)))
                    .arg(move.who)
                    .arg(move.a)
                    .arg(move.b)
                    .arg(move.c);
    }
    return text;
}

QString MergeWorld::firstFailure(
    int count, quint32 seed, const std::function<QString(quint32, const QList<Move>&)>& judge)
{
    for (int i = 0; i < count; ++i, ++seed) {
        Dice dice(seed);
        const QList<Move> moves = randomMoves(dice, 6 + dice.below(30));
        const QString wrong = judge(seed, moves);
        if (wrong.isEmpty())
            continue;
        const auto again = [&](const QList<Move>& fewer) { return judge(seed, fewer); };
        const QList<Move> smallest = shrunk(moves, again);
        return QStringLiteral("seed %1: %2\nsmallest: %3\n%4").arg(seed).arg(wrong, words(smallest), again(smallest));
    }
    return {};
}

} // namespace test
