#include "app/cli/valuesbook.h"

#include "ui/shared/roomexport.h"
#include "ui/shared/selectiontext.h"
#include "ui/shared/sourceline.h"
#include "ui/shared/statustext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ValuesBook)
};

QString keyText(std::string_view key)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

/// The words of the column of statuses, where the windows have symbols.
std::vector<PageNote> statusMeanings()
{
    std::vector<PageNote> meanings;
    for (const Status status :
         {Status::Missing, Status::NotApplicable, Status::Privacy, Status::Few, Status::Placeholder})
        meanings.push_back({keyText(keyOf(status)), statusSentence(status)});
    return meanings;
}

QString namesOf(const std::vector<Gender> &genders)
{
    QStringList names;
    for (const Gender gender : genders)
        names << genderName(gender);
    return names.join(u", "_s);
}

} // namespace

bool isWorkbook(const QString &file)
{
    return QFileInfo(file).suffix().toLower() == "xlsx"_L1;
}

Document valuesDocument(const Dataset &dataset, const std::vector<const Indicator *> &indicators,
                        const QString &years, const std::vector<Gender> &genders)
{
    Page page;
    page.title = BookText::tr("Values");
    page.subtitle = u"%1 · %2"_s.arg(years, namesOf(genders));
    std::vector<IndicatorId> shown;
    for (const Indicator *indicator : indicators) {
        shown.push_back(indicator->id);
        PageNote definition = definitionNote(dataset, *indicator);
        definition.heading = u"%1: %2"_s.arg(keyText(indicator->id.text()), indicator->title);
        page.notes.push_back(std::move(definition));
    }
    page.source = sourceLineText(dataset, shown, QString());
    const Provenance &provenance = dataset.provenance();
    const QDate today = QDate::currentDate();
    if (!provenance.title.isEmpty())
        page.facts.push_back({BookText::tr("Data"), provenance.title, {}});
    if (provenance.fetched.isValid())
        page.facts.push_back(
            {BookText::tr("Fetched"), provenance.fetched.toString(Qt::ISODate), provenance.fetched});
    page.facts.push_back({BookText::tr("Exported"), today.toString(Qt::ISODate), today});
    Document document = documentOf(dataset, {std::move(page)});
    document.statuses = statusMeanings();
    document.words.missingMeanings = BookText::tr("What the column status says");
    return document;
}

} // namespace lagesbild
