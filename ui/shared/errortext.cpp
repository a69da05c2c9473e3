#include "ui/shared/errortext.h"

#include "core/pack/packlock.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ErrorText)
};

QString kindSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return ErrorText::tr("%1 can't be found. Check the name and try again.");
    case ErrorKind::NotReadable:
        return ErrorText::tr("%1 may not be read. Check the rights of the file.");
    case ErrorKind::NotWritable:
        return ErrorText::tr("%1 can't be written. Choose another folder or a shorter name, or check your "
                             "rights to this one.");
    case ErrorKind::DiskFull:
        return ErrorText::tr(
            "The disk is full: %1 was not written, and nothing old was changed. Make room and try again.");
    case ErrorKind::Malformed:
        return ErrorText::tr("%1 does not hold what it should. Fetch the file again or choose another.");
    case ErrorKind::Damaged:
        return ErrorText::tr(
            "%1 is damaged: part of it is missing or has been changed. Fetch the data again.");
    case ErrorKind::TooNew:
        return ErrorText::tr("%1 was made by a later version of Lägesbild. Update the program to open it.");
    case ErrorKind::WrongKind:
        return ErrorText::tr(
            "%1 is another kind of file than a data pack. Choose a file that ends in .lagesbild.");
    case ErrorKind::WrongUse:
        return ErrorText::tr("%1 can't be used like that.");
    case ErrorKind::Network:
        return ErrorText::tr("%1 did not answer. Check the connection and try again.");
    case ErrorKind::Cancelled:
        return ErrorText::tr("Stopped. Nothing was changed.");
    }
    return {};
}

} // namespace

QString errorSentence(const Error &error)
{
    const QString place =
        error.place.empty() ? ErrorText::tr("What was asked for") : QString::fromStdString(error.place);
    if (isInUse(error))
        return ErrorText::tr(
                   "%1 is being changed by another program or another task. Wait until it is done and try "
                   "again.")
            .arg(place);
    QString sentence = kindSentence(error.kind);
    if (sentence.contains(u"%1"_s))
        sentence = sentence.arg(place);
    if (error.row > 0)
        sentence += u' ' + ErrorText::tr("The fault is at row or byte %1.").arg(error.row);
    return sentence;
}

} // namespace lagesbild
