#include "app/cli/command.h"

#include "core/pack/failure.h"
#include "core/pack/installed.h"
#include "core/pack/packlock.h"
#include "ui/shared/detailtext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    const char *what;
    const char *todo;
    ExitCode code;
};

Words wordsFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorLine", "not found"), QT_TRANSLATE_NOOP("ErrorLine", "check the name"),
                ExitCode::BadData};
    case ErrorKind::NotReadable:
        return {QT_TRANSLATE_NOOP("ErrorLine", "can't be read"),
                QT_TRANSLATE_NOOP("ErrorLine", "check that you may read it"), ExitCode::BadData};
    case ErrorKind::NotWritable:
        return {QT_TRANSLATE_NOOP("ErrorLine", "can't be written"),
                QT_TRANSLATE_NOOP("ErrorLine", "choose a folder you may write to"), ExitCode::WrongUse};
    case ErrorKind::DiskFull:
        return {QT_TRANSLATE_NOOP("ErrorLine", "no room on the disk"),
                QT_TRANSLATE_NOOP("ErrorLine", "free some space and try again; nothing was changed"),
                ExitCode::BadData};
    case ErrorKind::Malformed:
        return {QT_TRANSLATE_NOOP("ErrorLine", "can't be understood"),
                QT_TRANSLATE_NOOP("ErrorLine", "correct the file or get it again"), ExitCode::BadData};
    case ErrorKind::Damaged:
        return {QT_TRANSLATE_NOOP("ErrorLine", "damaged"),
                QT_TRANSLATE_NOOP("ErrorLine", "get or build the file again"), ExitCode::BadData};
    case ErrorKind::TooNew:
        return {QT_TRANSLATE_NOOP("ErrorLine", "made by a later version"),
                QT_TRANSLATE_NOOP("ErrorLine", "update the program"), ExitCode::BadData};
    case ErrorKind::WrongKind:
        return {QT_TRANSLATE_NOOP("ErrorLine", "not the right kind of file"),
                QT_TRANSLATE_NOOP("ErrorLine", "choose another file"), ExitCode::BadData};
    case ErrorKind::WrongUse:
        return {QT_TRANSLATE_NOOP("ErrorLine", "can't be done"), QT_TRANSLATE_NOOP("ErrorLine", "see --help"),
                ExitCode::WrongUse};
    case ErrorKind::Network:
        return {QT_TRANSLATE_NOOP("ErrorLine", "no answer"),
                QT_TRANSLATE_NOOP("ErrorLine", "check the network and try again"), ExitCode::Network};
    case ErrorKind::Cancelled:
        break;
    }
    return {QT_TRANSLATE_NOOP("ErrorLine", "cancelled"),
            QT_TRANSLATE_NOOP("ErrorLine", "nothing was changed"), ExitCode::NothingFound};
}

/// The same where more is known than the kind tells.
Words wordsFor(const Error &error)
{
    Words words = wordsFor(error.kind);
    if (isInUse(error)) {
        words.todo = QT_TRANSLATE_NOOP("ErrorLine", "wait until it is done and try again");
        words.code = ExitCode::BadData;
    } else if (error.kind == ErrorKind::Malformed && error.place.starts_with("http")) {
        // No file, but what a service has answered.
        words.todo = QT_TRANSLATE_NOOP("ErrorLine", "check the address, or try again later");
    }
    return words;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorLine", text);
}

void printLine(const QString &line)
{
    say(u"lagesbild-cli: "_s + line);
}

} // namespace

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

ExitCode report(const Error &error)
{
    const Words words = wordsFor(error);
    QString where = QString::fromStdString(error.place);
    if (error.row > 0)
        where += u':' + QString::number(error.row);
    if (!where.isEmpty())
        where += u": "_s;
    const QString what = translated(words.what);
    const QString why = detailText(error.detail);
    const QString because =
        why == what ? QString() : u" (%1)"_s.arg(why); // «disken är full (disken är full)»
    printLine(where + what + because + u"; "_s + translated(words.todo));
    return words.code;
}

ExitCode reportWrongUse(const QString &what)
{
    return reportWrongUse(what, translated(wordsFor(ErrorKind::WrongUse).todo));
}

ExitCode reportWrongUse(const QString &what, const QString &todo)
{
    printLine(u"%1; %2"_s.arg(what, todo));
    return ExitCode::WrongUse;
}

ExitCode reportNothingFound(const QString &what, const QString &todo)
{
    printLine(u"%1; %2"_s.arg(what, todo));
    return ExitCode::NothingFound;
}

ExitCode answer(const OutputTable &table, const Invocation &invocation)
{
    if (const Outcome written = writeOutput(table, invocation.output); !written)
        return report(written.error());
    return table.rows.empty() ? ExitCode::NothingFound : ExitCode::Ok;
}

Result<OpenedPack> openData(const Invocation &invocation)
{
    const QFileInfo out(invocation.output.file);
    const QFileInfo data(invocation.data.isEmpty() ? installedPackFile() : invocation.data);
    if (out.exists() && data.exists() && out == data)
        return failure(ErrorKind::WrongUse, invocation.output.file,
                       "--out is the data pack that is read, and would replace it");
    return openDataToChange(invocation);
}

Result<OpenedPack> openDataToChange(const Invocation &invocation)
{
    return invocation.data.isEmpty() ? openDefaultPack() : Pack::open(invocation.data);
}

} // namespace lagesbild
