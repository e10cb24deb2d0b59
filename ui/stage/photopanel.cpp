#include "ui/stage/photopanel.h"

#include "core/model/entities/attachment.h"
#include "core/wording/daytext.h"
#include "ui/look/keys.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QLineEdit>
#include <QPointer>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Takes the picture, after asking for its caption")},
    {"P", QT_TRANSLATE_NOOP("Keys", "People are to be seen on the photo, or not")},
    {"B", QT_TRANSLATE_NOOP("Keys", "Changes the caption")},
    {"A", QT_TRANSLATE_NOOP("Keys", "The photo belongs to the next block of the agenda")},
    {"Del", QT_TRANSLATE_NOOP("Keys", "Removes the photo")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: photos"), hints);

constexpr qsizetype mostFiles = 200;
/** Beside the fields of a photo, in its draft: the file that it is to be made of. */
constexpr QLatin1StringView pathField("path");

DraftPlace placeOfPicture(const StageContext& context, const QString& path)
{
    DraftPlace place = placeOfNew(Attachment::info(), context.session(), QStringLiteral("picture ") + path, "subject");
    place.start.append(typedField(pathField.data(), path));
    return place;
}

const QStringList& pictureNames()
{
    static const QStringList names{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
        QStringLiteral("*.webp"), QStringLiteral("*.bmp"), QStringLiteral("*.gif"), QStringLiteral("*.tif")};
    return names;
}

QFuture<Result<FileToAttach>> readBeside(const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<FileToAttach>>>();
    promise->start();
    const auto answer = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readAttachment(path));
        promise->finish();
    });
    return answer;
}

} // namespace

PhotoPanel::PhotoPanel(StageContext& context, QWidget* parent)
    : StagePanel(context, QStringLiteral("photos"), tr("Photos"),
        tr("Enter takes a picture and asks for its caption. Photos taken: P people are to be seen · B caption · A "
           "block "
           "of the agenda · Del removes. Pictures are made smaller; place and camera are taken out."),
        parent)
    , m_folder(stageLine(QStringLiteral("photoFolder"), tr("Folder or file"), this))
    , m_ask(new AskLine(context, QStringLiteral("photoAsk"), nullptr, this))
    , m_state(new StageLabel(QString(), StageSize::Quiet, this))
    , m_files(
          new StageList(QStringLiteral("pictureList"), tr("Pictures in this folder"), StageList::States::Behind, this))
    , m_empty(new StageLabel(tr("Photos of this session are listed here."), StageSize::Line, this))
    , m_photos(
          new StageList(QStringLiteral("photoList"), tr("Photos of this session"), StageList::States::Behind, this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(Attachment::info(), context.session(), QStringLiteral("folder"), "subject"),
          [this] {
              const QString folder = m_folder->text();
              return folder.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField(pathField.data(), folder)};
          },
          this))
{
    build();
    const QString begun = typedText(m_draft->found(), pathField.data());
    setFolder(begun.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : begun);
}

void PhotoPanel::build()
{
    m_ask->setBack(m_files);
    setAsk(m_ask);
    m_state->setInk(Ink::Quiet);
    m_state->setWordWrap(true);
    m_empty->setInk(Ink::Quiet);
    body()->addWidget(m_folder);
    body()->addWidget(m_ask);
    body()->addWidget(m_state);
    body()->addWidget(m_files, 1);
    body()->addWidget(m_empty);
    body()->addWidget(m_photos, 1);
    setFirst(m_folder);
    connect(m_folder, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_draft->touch();
        follow(typed);
    });
    connect(m_folder, &QLineEdit::returnPressed, this, &PhotoPanel::leaveFolder);
    connect(m_files, &StageList::chosen, this, &PhotoPanel::choose);
    connect(m_photos, &StageList::keyed, this, &PhotoPanel::actOnPhoto);
    connect(m_photos, &StageList::removalWanted, this,
        [this](const QString& key) { context().remove(RecordId::fromText(key)); });
}

void PhotoPanel::leaveFolder()
{
    const QFileInfo about(m_folder->text().trimmed());
    if (about.isFile())
        choose(about.absoluteFilePath());
    else if (m_files->lines().rowCount() > 0)
        m_files->enter();
    else
        return; // nothing is there to go on to
    m_draft->drop();
}

void PhotoPanel::enterFirst()
{
    follow(m_folder->text());
    StagePanel::enterFirst();
}

void PhotoPanel::flush()
{
    StagePanel::flush();
    m_draft->flush();
}

void PhotoPanel::setFolder(const QString& path)
{
    m_folder->setText(QDir::toNativeSeparators(path));
    follow(path);
}

void PhotoPanel::follow(const QString& typed)
{
    const QFileInfo about(typed.trimmed());
    const QDir folder = about.isDir() ? QDir(about.absoluteFilePath()) : about.absoluteDir();
    const QFileInfoList found = typed.trimmed().isEmpty()
        ? QFileInfoList()
        : folder.entryInfoList(pictureNames(), QDir::Files | QDir::Readable, QDir::Time);
    QList<StageRow> rows;
    for (const QFileInfo& file : found.first(std::min(found.size(), mostFiles))) {
        StageRow row;
        row.key = file.absoluteFilePath();
        row.title = file.fileName();
        row.facts = momentText(file.lastModified());
        rows.append(row);
    }
    m_files->setRows(rows);
    m_files->setHidden(rows.isEmpty());
    m_state->setText(rows.isEmpty() ? tr("There are no pictures here. Type the folder they are in.") : QString());
    m_state->setHidden(m_state->text().isEmpty());
}

void PhotoPanel::choose(const QString& key)
{
    m_ask->ask(tr("What does %1 show?").arg(QFileInfo(key).fileName()), {}, placeOfPicture(context(), key), "caption",
        [this, key](const QString& caption) {
            m_ask->settleLater();
            attach(key, caption, m_ask->settles());
            return true;
        });
}

void PhotoPanel::askCaption(RecordId photo)
{
    const auto shown = context().reader().getAs<Attachment>(photo);
    if (!shown)
        return;
    m_ask->ask(tr("Caption"), shown->caption, placeOfChange(Attachment::info(), photo, {"caption"}), "caption",
        [this, photo](const QString& caption) {
            return context().edit(photo, {{QStringLiteral("caption"), caption}}, m_ask->settles());
        });
}

bool PhotoPanel::resume(const Draft& draft)
{
    if (draft.entity != Attachment::info().name())
        return false;
    const QList<Record> photos = context().children(Attachment::info());
    for (const Record& photo : photos) {
        if (draft.key == draftKey(photo.id(), QStringLiteral("caption"))) {
            askCaption(photo.id());
            return true;
        }
    }
    for (const DraftField& began : draft.start) {
        const QString path = began.field == pathField ? began.text : QString();
        if (!path.isEmpty() && draft.key == placeOfPicture(context(), path).key) {
            setFolder(QFileInfo(path).absolutePath());
            choose(path);
            return true;
        }
    }
    return false;
}

void PhotoPanel::attach(const QString& path, const QString& caption, const QStringList& settles)
{
    m_state->setText(tr("%1 is being made smaller …").arg(QFileInfo(path).fileName()));
    m_state->show();
    readBeside(path).then(
        qApp, [self = QPointer<PhotoPanel>(this), caption, settles](const Result<FileToAttach>& file) {
            if (self)
                self->take(file, caption, settles);
        });
}

void PhotoPanel::take(const Result<FileToAttach>& file, const QString& caption, const QStringList& settles)
{
    m_state->hide();
    if (!file) {
        context().apply(tl::unexpected<Error>(file.error()));
        return;
    }
    if (!file->isPhoto) {
        context().apply(fail(ErrorKind::ParseFailed, file->name));
        return;
    }
    acts::Given given{{QStringLiteral("caption"), caption}};
    if (const RecordId block = context().runningBlock(); !block.isNull())
        given.insert(QStringLiteral("agenda_item"), block);
    StageContext& stage = context();
    if (stage.apply(core::attach(stage.reader(), stage.session(), *file, given, stage.book().ids()), settles)) {
        refresh();
        m_photos->setCurrentIndex(m_photos->lines().index(0));
    }
}

void PhotoPanel::actOnPhoto(const QString& key, const QString& letter)
{
    const RecordId id = RecordId::fromText(key);
    const Result<Record> record = context().reader().get(id);
    if (!record)
        return;
    const auto photo = as<Attachment>(*record);
    if (letter == QStringLiteral("P"))
        context().edit(id, {{QStringLiteral("shows_persons"), !photo.showsPersons}});
    else if (letter == QStringLiteral("B"))
        askCaption(id);
    else if (letter == QStringLiteral("A"))
        turnBlock(id, photo.agendaItem.id);
}

void PhotoPanel::turnBlock(RecordId photo, RecordId block)
{
    const QList<ClockBlock>& blocks = context().clock().blocks;
    const auto now = std::ranges::find(blocks, block, &ClockBlock::id);
    const qsizetype next = now == blocks.end() ? 0 : now - blocks.begin() + 1;
    context().edit(
        photo, {{QStringLiteral("agenda_item"), next < blocks.size() ? Value{blocks.at(next).id} : Value{}}});
}

void PhotoPanel::refresh()
{
    QList<StageRow> rows;
    const QList<Record> photos = context().children(Attachment::info());
    for (const Record& record : photos) {
        const auto photo = as<Attachment>(record);
        StageRow row;
        row.key = record.id().toText();
        row.title = photo.caption.isEmpty() ? tr("(no caption)") : photo.caption;
        row.facts = photo.agendaItem.isNull()
            ? photo.fileName
            : context().titleOf(photo.agendaItem.id) + QStringLiteral(" · ") + photo.fileName;
        row.state = photo.showsPersons ? tr("shows people") : QString();
        row.tone = Tone::Caution;
        rows.prepend(marked(context(), row, record.id()));
    }
    m_photos->setRows(rows);
    m_photos->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
}

} // namespace ui
