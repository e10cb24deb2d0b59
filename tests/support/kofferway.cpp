#include "tests/support/kofferway.h"

#include "core/koffer/code.h"
#include "core/koffer/recordstream.h"
#include "core/store/storedhistory.h"
#include "tests/support/bookfile.h"
#include "tests/support/dice.h"

#include <QCborMap>

namespace test {

using namespace core;
using namespace core::koffer;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

void KofferWay::makeBase()
{
    m_world = std::make_unique<KofferWorld>();
    const QList<Act> acts = m_world->book->history().acts().value();
    for (auto act = acts.crbegin(); act != acts.crend(); ++act) {
        const QList<Change> changes = StoredHistory(m_world->book->connection()).changesOf(act->id).value();
        for (const Change& change : changes)
            m_baseLedger.created(change);
    }
    m_world->book.close();
    m_base = bookfile::contents(m_world->book.path());
}

void KofferWay::freshFolder()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = 0;
}

std::unique_ptr<Hand> KofferWay::office(quint32 seed, const QByteArray& bytes)
{
    auto hand = std::make_unique<Hand>(seed);
    hand->path = newFile() + s(".wbuch");
    bookfile::overwrite(hand->path, bytes);
    reopen(*hand);
    return hand;
}

void KofferWay::reopen(Hand& hand)
{
    BookOptions options;
    options.who = s("Büro");
    options.clock = &hand.clock;
    options.ids = &hand.ids;
    Result<std::unique_ptr<Book>> opened = Book::open(hand.path, options);
    if (!opened)
        qFatal("%s", words(opened.error()).constData());
    hand.book = std::move(*opened);
}

Result<QString> KofferWay::pack(Hand& office)
{
    PackRequest request;
    request.sessions = {m_world->sessions[1]};
    request.holder = s("M");
    WB_ASSIGN(packing, planPacking(*office.book, request));
    const QString path = newFile();
    WB_TRY(koffer::pack(*office.book, packing, path, kofferCode(), cheap));
    note(office, office.book->history().acts(1).value().first());
    return path;
}

void KofferWay::age(const QString& path)
{
    Keys keys;
    keys.code = plainCode(kofferCode());
    Result<Koffer> koffer = kofferFrom(bookfile::contents(path), path, keys);
    if (!koffer)
        qFatal("%s", words(koffer.error()).constData());
    for (StoredChange& change : koffer->content.changes) {
        if (change.kind != Change::Kind::Create)
            continue;
        const Record whole = decoded(change, true).change.whole;
        const Record blank = whole.entity().blank();
        QCborMap map = QCborValue::fromCbor(change.after).toMap();
        for (qsizetype i = 0; i < qsizetype(whole.entity().fields.size()); ++i) {
            const FieldInfo& field = whole.entity().fields[size_t(i)];
            if (!field.has(FieldFlag::Required) && whole.at(i) == blank.at(i))
                map.remove(QString(field.name()));
        }
        change.after = canonical(map).toCborValue().toCbor();
    }
    bookfile::overwrite(path, written(*koffer, *keys.code, cheap).value());
}

std::unique_ptr<Hand> KofferWay::work(const QString& koffer, const MergeLedger& known, quint32 seed, Dice& dice)
{
    auto hand = std::make_unique<Hand>(seed);
    hand->path = newFile() + s(".work");
    hand->clock.advance((dice.below(2'000) - 1'000) * 86'400); // whatever their clocks say
    const Result<void> made = WorkBacking::createWork(hand->path, koffer, kofferCode());
    Result<OpenWork> opened = fail(ErrorKind::Internal);
    if (made)
        opened = openWork(hand->path, hand->clock, &hand->ids);
    if (!opened)
        qFatal("%s", words(opened.error()).constData());
    hand->book = std::move(opened->book);
    hand->backing = opened->backing;
    hand->ledger = known;
    return hand;
}

Sent KofferWay::send(Hand& hand)
{
    const QString path = newFile();
    const auto number = writeReturn(*hand.book, *hand.backing, path);
    if (!number)
        qFatal("%s", words(number.error()).constData());
    return {path, hand.ledger};
}

Result<MergePlan> KofferWay::merge(Hand& office, const Sent& sent)
{
    WB_ASSIGN(plan, planReturn(*office.book, sent.path));
    WB_ASSIGN(act, office.book->apply(plan.plan.proposal));
    office.ledger.join(sent.ledger);
    if (act)
        note(office, *act);
    qsizetype sum = 0;
    for (int verdict = 0; verdict < changeClasses; ++verdict)
        sum += plan.plan.count(ChangeClass(verdict));
    const bool adds = sum == plan.returned.changes.size() && plan.plan.count(ChangeClass::Outside) == 0;
    return adds ? Result<MergePlan>(plan.plan) : fail(ErrorKind::Internal, s("classes"), QString::number(sum));
}

} // namespace test
