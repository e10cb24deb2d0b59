#include "ui/stage/feedbackpanel.h"

#include "core/change/feedbacksheets.h"
#include "core/change/stageacts.h"
#include "core/model/entities/feedbackanswer.h"
#include "core/model/entities/feedbackround.h"
#include "core/model/entities/feedbacktemplate.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"0 1 2 3 4 5 6", QT_TRANSLATE_NOOP("Keys", "The mark given to the question; 0: none")},
    {"Return", QT_TRANSLATE_NOOP("Keys", "Writes the words of an open question")},
    {"N Z", QT_TRANSLATE_NOOP("Keys", "The next sheet, and the one before")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: feedback"), hints);

constexpr const char* handedOut = "handed_out";
constexpr const char* returned = "returned";

DraftPlace placeOfSheetWords(RecordId session, RecordId question, qint64 sheet)
{
    DraftPlace place = placeOfNew(
        FeedbackAnswer::info(), session, QStringLiteral("words %1 %2").arg(sheet).arg(question.toText()), nullptr);
    place.start = {chosenField("question", question), chosenField("sheet", sheet)};
    return place;
}

qint64 sheetOf(const Draft& draft)
{
    return valueOr<qint64>(chosenValue(FeedbackAnswer::info(), draft.start, "sheet"));
}

RecordId questionOf(const Draft& draft)
{
    return valueOr<RecordId>(chosenValue(FeedbackAnswer::info(), draft.start, "question"));
}

qint64 highestMark(FeedbackScale scale)
{
    return scale == FeedbackScale::Agreement ? 4 : 6;
}

} // namespace

bool isWordsOnSheet(RecordId session, const Draft& draft)
{
    return sheetOf(draft) > 0 && draft.key == placeOfSheetWords(session, questionOf(draft), sheetOf(draft)).key;
}

FeedbackPanel::FeedbackPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("feedback"), tr("Feedback sheets"),
        tr("Sheet by sheet: a digit for the mark (0: none) · Enter for words · N next sheet · Z the one before. "
           "Nobody's "
           "name is kept."),
        parent)
    , m_handedOut(stageLine(QStringLiteral("sheetsOut"), tr("Handed out"), this))
    , m_returned(stageLine(QStringLiteral("sheetsBack"), tr("Returned"), this))
    , m_sheetName(new StageLabel(QString(), StageSize::Strong, this))
    , m_list(
          new StageList(QStringLiteral("feedbackList"), tr("Questions of the sheet"), StageList::States::Behind, this))
    , m_empty(new StageLabel(
          tr("There is no feedback form to type answers in; sheets can be counted."), StageSize::Line, this))
    , m_ask(new AskLine(context, QStringLiteral("feedbackAsk"), m_list, this))
    , m_draft(new StageDraft(
          context.book(), {}, [this] { return typedCounts(); }, this))
{
    build();
    setAsk(m_ask);
    setFirst(m_handedOut);
    restoreCounts();
}

void FeedbackPanel::build()
{
    static const QRegularExpression digits(QStringLiteral("\\d{0,4}")); // none is a number, too: Enter goes on
    auto* const counts = new QHBoxLayout;
    counts->setSpacing(px(8));
    for (QLineEdit* const line : {m_handedOut, m_returned}) {
        auto* const label = new StageLabel(line->accessibleName(), StageSize::Line, this);
        label->setBuddy(line);
        line->setPlaceholderText({}); // it stands beside it
        line->setValidator(new QRegularExpressionValidator(digits, line));
        line->setMaximumWidth(px(110));
        counts->addWidget(label);
        counts->addWidget(line);
    }
    counts->addStretch(1);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    body()->addLayout(counts);
    body()->addWidget(m_sheetName);
    body()->addWidget(m_ask);
    body()->addWidget(m_empty);
    body()->addWidget(m_list, 1);
    body()->addStretch(0);
    connect(m_handedOut, &QLineEdit::returnPressed, this, [this] { m_returned->setFocus(Qt::OtherFocusReason); });
    connect(m_returned, &QLineEdit::returnPressed, this, [this] {
        if (m_list->isHidden())
            saveCount(m_returned);
        else
            m_list->enter();
    });
    for (QLineEdit* const line : {m_handedOut, m_returned}) {
        connect(line, &QLineEdit::editingFinished, this, [this, line] { saveCount(line); });
        connect(line, &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
    }
    connect(m_list, &StageList::keyed, this, &FeedbackPanel::act);
    connect(m_list, &StageList::chosen, this, &FeedbackPanel::askWords);
}

std::optional<Record> FeedbackPanel::round() const
{
    const QList<Record> rounds = context().children(FeedbackRound::info());
    return rounds.isEmpty() ? std::nullopt : std::optional(rounds.first());
}

/** With the form that is in use. */
acts::Given FeedbackPanel::newRound() const
{
    acts::Given given{{QStringLiteral("session"), context().session()}};
    const Result<QList<Record>> templates = context().reader().all(FeedbackTemplate::info());
    for (const Record& each : templates.value_or(QList<Record>())) {
        if (!as<FeedbackTemplate>(each).retired && !given.contains(QStringLiteral("feedback_template")))
            given.insert(QStringLiteral("feedback_template"), each.id());
    }
    return given;
}

std::optional<Record> FeedbackPanel::needRound()
{
    if (!round())
        context().add(FeedbackRound::info(), newRound());
    return round();
}

DraftPlace FeedbackPanel::placeOfCounts() const
{
    if (m_round.isNull())
        return placeOfNew(FeedbackRound::info(), context().session(), QStringLiteral("sheets"), "session");
    return placeOfChange(FeedbackRound::info(), m_round, {handedOut, returned});
}

QList<DraftField> FeedbackPanel::typedCounts() const
{
    QList<DraftField> fields;
    if (m_handedOut->isModified() && !m_handedOut->text().isEmpty())
        fields.append(typedField(handedOut, m_handedOut->text()));
    if (m_returned->isModified() && !m_returned->text().isEmpty())
        fields.append(typedField(returned, m_returned->text()));
    return fields;
}

void FeedbackPanel::restoreCounts()
{
    refresh();
    const QList<DraftField> kept = m_draft->found();
    const auto show = [&kept](QLineEdit* line, const char* field) {
        if (const QString typed = typedText(kept, field); !typed.isEmpty()) {
            line->setText(typed);
            line->setModified(true);
        }
    };
    show(m_handedOut, handedOut);
    show(m_returned, returned);
}

void FeedbackPanel::saveCount(QLineEdit* line)
{
    if (!line->isModified() || context().book().isReadOnly())
        return;
    const QString typed = line->text();
    const std::optional<Record> there = round();
    acts::Given given = there ? acts::Given() : newRound();
    given.insert(QString::fromLatin1(line == m_handedOut ? handedOut : returned),
        typed.isEmpty() ? Value{} : Value{typed.toLongLong()});
    line->setModified(false); // what was saved comes back with the change
    const QStringList settled = m_draft->keys();
    m_draft->settle();
    const bool done = there ? context().edit(there->id(), given, settled)
                            : !typed.isEmpty() && context().add(FeedbackRound::info(), given, settled);
    if (!done && !typed.isEmpty())
        line->setModified(true);
    m_draft->touch(); // the other one may still be typed
    m_draft->flush();
}

void FeedbackPanel::flush()
{
    StagePanel::flush();
    m_draft->flush();
}

void FeedbackPanel::saveTyped()
{
    saveCount(m_handedOut);
    saveCount(m_returned);
    flush();
}

QList<Record> FeedbackPanel::questions() const
{
    RecordId form;
    if (const std::optional<Record> there = round())
        form = as<FeedbackRound>(*there).feedbackTemplate.id;
    if (form.isNull()) {
        const Result<QList<Record>> templates = context().reader().all(FeedbackTemplate::info());
        for (const Record& each : templates.value_or(QList<Record>())) {
            if (form.isNull() && !as<FeedbackTemplate>(each).retired)
                form = each.id();
        }
    }
    return form.isNull() ? QList<Record>() : context().children(form, FeedbackQuestion::info());
}

std::optional<Record> FeedbackPanel::answer(RecordId question) const
{
    const std::optional<Record> there = round();
    const QList<Record> answers = there ? context().children(there->id(), FeedbackAnswer::info()) : QList<Record>();
    const auto found = std::ranges::find_if(answers, [&](const Record& record) {
        const auto answer = as<FeedbackAnswer>(record);
        return answer.sheet == m_sheet && answer.question.id == question;
    });
    return found == answers.end() ? std::nullopt : std::optional(*found);
}

bool FeedbackPanel::write(RecordId question, const acts::Given& given, const QStringList& settles)
{
    if (const std::optional<Record> there = answer(question))
        return context().edit(there->id(), given, settles);
    const std::optional<Record> to = needRound();
    if (!to)
        return false;
    acts::Given fields = given;
    fields.insert(QStringLiteral("feedback_round"), to->id());
    fields.insert(QStringLiteral("sheet"), m_sheet);
    fields.insert(QStringLiteral("question"), question);
    return context().add(FeedbackAnswer::info(), fields, settles);
}

QList<qint64> FeedbackPanel::storedSheets() const
{
    const std::optional<Record> there = round();
    return there ? sheetsOf(context().children(there->id(), FeedbackAnswer::info())) : QList<qint64>();
}

QList<qint64> FeedbackPanel::sheets() const
{
    QList<qint64> all = storedSheets();
    if (m_sheet > 0 && !all.contains(m_sheet))
        all.insert(std::ranges::lower_bound(all, m_sheet), m_sheet);
    return all;
}

qint64 FeedbackPanel::newSheet()
{
    m_lastOwn = nextSheet(sheets(), context().book().ids(), m_lastOwn);
    return *m_lastOwn;
}

/** Behind the last sheet comes a new one, once there is anything on the last. */
void FeedbackPanel::turn(qint64 step)
{
    const QList<qint64> all = sheets();
    const qsizetype at = all.indexOf(m_sheet) + step;
    if (at >= 0 && at < all.size())
        m_sheet = all.at(at);
    else if (at >= all.size() && storedSheets().contains(m_sheet))
        m_sheet = newSheet();
    refresh();
    if (m_list->lines().rowCount() > 0)
        m_list->setCurrentIndex(m_list->lines().index(0));
}

void FeedbackPanel::nextQuestion(const QString& key)
{
    const int next = m_list->lines().rowOf(key) + 1;
    if (next < m_list->lines().rowCount())
        m_list->setCurrentIndex(m_list->lines().index(next));
}

void FeedbackPanel::act(const QString& key, const QString& letter)
{
    if (letter == QStringLiteral("N") || letter == QStringLiteral("Z")) {
        turn(letter == QStringLiteral("N") ? 1 : -1);
        return;
    }
    bool isDigit = false;
    const qint64 mark = letter.toLongLong(&isDigit);
    const Result<Record> record = context().reader().get(RecordId::fromText(key));
    if (!isDigit || !record)
        return;
    const FeedbackScale scale = as<FeedbackQuestion>(*record).scale;
    if (scale == FeedbackScale::OpenAnswer || mark > highestMark(scale))
        return;
    if (write(record->id(), {{QStringLiteral("mark"), mark == 0 ? Value{} : Value{mark}}}))
        nextQuestion(key);
}

void FeedbackPanel::askWords(const QString& key)
{
    const Result<Record> record = context().reader().get(RecordId::fromText(key));
    if (!record)
        return;
    const std::optional<Record> there = answer(record->id());
    const QString before = there ? as<FeedbackAnswer>(*there).words.text : QString();
    m_ask->ask(as<FeedbackQuestion>(*record).question, before, placeOfWords(record->id(), m_sheet), "text",
        [this, key, sheet = m_sheet](const QString& words) {
            m_sheet = sheet; // another one may have been turned to meanwhile
            const bool done = write(RecordId::fromText(key), {{QStringLiteral("text"), words}}, m_ask->settles());
            if (done)
                nextQuestion(key);
            return done;
        });
}

/** By sheet and question, whether the answer is there already or not. */
DraftPlace FeedbackPanel::placeOfWords(RecordId question, qint64 sheet) const
{
    DraftPlace place = placeOfSheetWords(context().session(), question, sheet);
    if (const std::optional<Record> there = round())
        place.start.append(chosenField("feedback_round", there->id()));
    return place;
}

bool FeedbackPanel::resume(const Draft& draft)
{
    if (draft.entity != FeedbackAnswer::info().name() || !isWordsOnSheet(context().session(), draft))
        return false;
    m_sheet = sheetOf(draft);
    refresh();
    askWords(questionOf(draft).toText());
    return m_ask->isAsking();
}

StageRow FeedbackPanel::rowOf(const Record& record, qsizetype number) const
{
    const auto question = as<FeedbackQuestion>(record);
    StageRow row;
    row.key = record.id().toText();
    row.lead = QString::number(number);
    row.title = question.question;
    row.trail =
        question.scale == FeedbackScale::OpenAnswer ? tr("words") : tr("1 to %1").arg(highestMark(question.scale));
    if (const std::optional<Record> there = answer(record.id())) {
        const auto given = as<FeedbackAnswer>(*there);
        row.facts = given.words.text;
        row.state = given.mark           ? QString::number(*given.mark)
            : given.words.text.isEmpty() ? tr("none")
                                         : tr("answered");
        row.tone = Tone::Good;
        row.trail.clear();
        return marked(context(), row, there->id());
    }
    return row;
}

void FeedbackPanel::refresh()
{
    const std::optional<Record> there = round();
    const RecordId now = there ? there->id() : RecordId();
    if (now != m_round || m_draft->keys().isEmpty()) {
        m_round = now;
        m_draft->follow(placeOfCounts());
    }
    const auto counts = there ? as<FeedbackRound>(*there) : FeedbackRound();
    const auto show = [](QLineEdit* line, const std::optional<qint64>& count) {
        if (!line->isModified())
            line->setText(count ? QString::number(*count) : QString());
    };
    show(m_handedOut, counts.handedOut);
    show(m_returned, counts.returned);
    if (m_sheet == 0) {
        const QList<qint64> stored = storedSheets();
        m_sheet = stored.isEmpty() ? newSheet() : stored.first();
    }
    const qint64 all = counts.returned.value_or(0);
    const qsizetype place = sheets().indexOf(m_sheet) + 1;
    m_sheetName->setText(all > 0 ? tr("Sheet %1 of %2").arg(place).arg(all) : tr("Sheet %1").arg(place));
    QList<StageRow> rows;
    const QList<Record> asked = questions();
    for (const Record& question : asked)
        rows.append(rowOf(question, rows.size() + 1));
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_sheetName->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

} // namespace ui
