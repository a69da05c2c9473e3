#include "core/notes/notefile.h"

#include "core/pack/atomicfile.h"
#include "core/pack/failure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int formatVersion = 1;
const QString formatName = u"lagesbild-notes"_s;

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toJson(const Note &note)
{
    QJsonObject object{{u"id"_s, note.id},
                       {u"kind"_s, note.kind == NoteKind::Action ? u"action"_s : u"thought"_s},
                       {u"municipality"_s, q(note.municipality.text())},
                       {u"topic"_s, q(keyOf(note.topic))},
                       {u"text"_s, note.text},
                       {u"changed"_s, note.changed.toString(Qt::ISODateWithMs)}};
    if (!note.prompt.isEmpty())
        object[u"prompt"_s] = note.prompt;
    if (note.kind == NoteKind::Action) {
        object[u"step"_s] = q(keyOf(note.step));
        object[u"responsible"_s] = note.responsible;
        if (note.due.isValid())
            object[u"due"_s] = note.due.toString(Qt::ISODate);
    }
    if (note.deleted)
        object[u"deleted"_s] = true;
    return object;
}

std::optional<Note> noteOf(const QJsonObject &object)
{
    const auto text = [&object](const QString &key) { return object.value(key).toString(); };
    const auto topic = parseQuestionTopic(text(u"topic"_s).toStdString());
    const bool isAction = text(u"kind"_s) == "action"_L1;
    const auto step = parseWheelStep(text(u"step"_s).toStdString());
    if (text(u"id"_s).isEmpty() || !topic || (isAction && !step))
        return std::nullopt;
    return Note{.id = text(u"id"_s),
                .kind = isAction ? NoteKind::Action : NoteKind::Thought,
                .municipality = AreaId(text(u"municipality"_s).toStdString()),
                .topic = *topic,
                .prompt = text(u"prompt"_s),
                .text = text(u"text"_s),
                .step = step.value_or(WheelStep::Plan),
                .responsible = text(u"responsible"_s),
                .due = QDate::fromString(text(u"due"_s), Qt::ISODate),
                .changed = QDateTime::fromString(text(u"changed"_s), Qt::ISODateWithMs),
                .deleted = object.value(u"deleted"_s).toBool()};
}

Error malformed(const QString &file, std::string why)
{
    return failure(ErrorKind::Malformed, file, std::move(why));
}

} // namespace

Result<std::vector<Note>> readNotes(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return std::vector<Note>();
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, file, source.errorString().toStdString());
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(source.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return malformed(file, problem.errorString().toStdString());
    if (root.value(u"format"_s).toString() != formatName)
        return malformed(file, "not a file of notes");
    if (root.value(u"version"_s).toInt() > formatVersion)
        return failure(ErrorKind::TooNew, file, "notes of a later version");
    std::vector<Note> notes;
    for (const QJsonValue &value : root.value(u"notes"_s).toArray()) {
        const auto note = noteOf(value.toObject());
        if (!note)
            return malformed(file, "a note that lacks what every note has");
        notes.push_back(*note);
    }
    return notes;
}

Outcome writeNotes(const QString &file, const std::vector<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes)
        array.append(toJson(note));
    const QJsonObject root{{u"format"_s, formatName}, {u"version"_s, formatVersion}, {u"notes"_s, array}};
    const QByteArray bytes = QJsonDocument(root).toJson();

    QDir().mkpath(QFileInfo(file).absolutePath());
    Result<AtomicFile> atomic = AtomicFile::begin(file);
    if (!atomic)
        return atomic.error();
    QFile target(atomic->path());
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush();
    if (!written)
        return failure(ErrorKind::DiskFull, file, target.errorString().toStdString());
    target.close();
    return atomic->commit();
}

} // namespace lagesbild
