#include "ui/comparison/parts/compositiontext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct CompositionText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::CompositionText)
};

struct PartWord {
    std::string_view part;
    const char *word;
};

constexpr std::array partWords{
    PartWord{"N18409", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Passed the study path")},
    PartWord{"N18410", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Continues")},
    PartWord{"N18411", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Left")},
    PartWord{"N18406", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Study path 1")},
    PartWord{"N18407", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Study path 2")},
    PartWord{"N18408", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Study path 3")},
    PartWord{"N18413", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Work or study")},
    PartWord{"LB_SFI_OTHER", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Neither")},
    PartWord{"N00971", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Work")},
    PartWord{"LB_STUDY", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Study")},
    PartWord{"LB_OTHER", QT_TRANSLATE_NOOP("lagesbild::CompositionText", "Neither")},
};

constexpr int shownDecimal = 1;

const Indicator &ofPart(const Catalogue &catalogue, const IndicatorId &part)
{
    return *catalogue.indicator(part);
}

/// «klarat studievägen 44,0 %, fortsätter 34,0 %, avbrutit 22,0 %».
QString partsText(const CompositionRow &row, const Composition &composition, const Catalogue &catalogue,
                  bool withIntervals)
{
    QStringList parts;
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const Indicator &indicator = ofPart(catalogue, composition.parts[i]);
        const Figure &figure = row.parts[i];
        QString text =
            CompositionText::tr("%1 %2", "part, share")
                .arg(partName(composition.parts[i], catalogue).toLower(),
                     figure.value ? valueText(*figure.value, indicator) : statusWord(figure.status));
        if (withIntervals && figure.interval)
            text += u" (%1)"_s.arg(intervalText(figure.interval->low, figure.interval->high, indicator));
        parts << text;
    }
    return parts.join(u", "_s);
}

QString personsOf(const CompositionRow &row)
{
    Figure figure{.n = row.n, .nIsExact = row.nIsExact};
    return personsText(figure, Unit::Percent);
}

QString focusSentence(const CompositionRow &focus, const Composition &composition, const Catalogue &catalogue)
{
    const QString year = QString::number(toInt(focus.year));
    if (!focus.isWhole())
        return CompositionText::tr("No whole for %1 in %2: %3.").arg(focus.name, year, reasonAgainst(focus));
    const QString parts = partsText(focus, composition, catalogue, false);
    if (focus.status == Status::Few)
        return CompositionText::tr("%1 in %2: %3, but only %4: too few to compare.")
            .arg(focus.name, year, parts, personsOf(focus));
    return CompositionText::tr("%1 in %2: %3.", "municipality, year, parts").arg(focus.name, year, parts);
}

StackBar barOf(const CompositionRow &row, const Composition &composition, const Catalogue &catalogue)
{
    const bool years = composition.along == PartsAlong::Years;
    StackBar bar{.area = row.code, .year = row.year};
    bar.name = years ? QString::number(toInt(row.year)) : row.name;
    bar.strong = years ? row.year == composition.year : row.isFocus;
    bar.apart = !years && row.isCountry && composition.rows.size() > 1;
    bar.hollow = row.status == Status::Few;
    bar.reason = reasonAgainst(row);
    bar.spoken = compositionRowText(row, composition, catalogue);
    if (row.n)
        bar.persons = years ? numberText(*row.n, 0) : personsOf(row);
    if (years && row.n && !row.nIsExact)
        bar.persons = CompositionText::tr("~%1", "about so many persons").arg(bar.persons);
    if (!row.isWhole())
        return bar;
    for (const Figure &part : row.parts) {
        bar.parts.push_back(*part.value);
        bar.texts.push_back(numberText(*part.value, shownDecimal));
    }
    return bar;
}

} // namespace

QString partName(const IndicatorId &part, const Catalogue &catalogue)
{
    const auto found = std::ranges::find(partWords, part.text(), &PartWord::part);
    return found == partWords.end() ? ofPart(catalogue, part).shortTitle : CompositionText::tr(found->word);
}

QString reasonAgainst(const CompositionRow &row)
{
    if (row.isWhole())
        return {};
    if (row.sum && row.status != Status::Placeholder)
        return CompositionText::tr("the parts make %1 per cent").arg(numberText(*row.sum, 0));
    return statusWord(row.status);
}

QString compositionRowText(const CompositionRow &row, const Composition &composition,
                           const Catalogue &catalogue)
{
    QString text = CompositionText::tr("%1 %2: %3", "municipality year: parts")
                       .arg(row.name)
                       .arg(toInt(row.year))
                       .arg(partsText(row, composition, catalogue, true));
    if (row.n)
        text += u", "_s + personsOf(row);
    if (row.sum && !row.isWhole())
        text += u", "_s + reasonAgainst(row);
    return text;
}

QString compositionSentence(const Composition &composition, const Catalogue &catalogue)
{
    QString sentence = focusSentence(*composition.focus, composition, catalogue);
    if (composition.country && !composition.focus->isCountry && composition.country->isWhole())
        sentence += u' ' + CompositionText::tr("The country: %1.")
                               .arg(partsText(*composition.country, composition, catalogue, false));
    return sentence;
}

QString compositionReading(const Composition &composition)
{
    const auto any = [&](auto test) { return std::ranges::any_of(composition.rows, test); };
    QStringList sentences{
        CompositionText::tr("Every bar is all of them together, a hundred per cent, cut into its parts.")};
    if (any([](const CompositionRow &row) { return row.isWhole() && std::abs(*row.sum - 100) > 0.05; }))
        sentences << CompositionText::tr(
            "Parts that are rounded can make 99 or 101 per cent; the bars are drawn as a hundred.");
    if (any([](const CompositionRow &row) { return row.nIsExact; }))
        sentences << CompositionText::tr(
            "The uncertainty of each part is told when a bar is pointed at, and in "
            "the table.");
    else if (any([](const CompositionRow &row) { return row.n.has_value(); }))
        sentences << CompositionText::tr(
            "Uncertainty unknown: how many persons there are is known only roughly.");
    else
        sentences << CompositionText::tr(
            "Uncertainty unknown: how many persons the figures rest on is not in the data.");
    if (any([](const CompositionRow &row) { return !row.isWhole(); }))
        sentences << CompositionText::tr("Hatched bars lack a part, or their parts do not make a hundred.");
    if (any([](const CompositionRow &row) { return row.status == Status::Few; }))
        sentences << CompositionText::tr("Hollow bars rest on fewer than 10 persons.");
    return sentences.join(u'\n');
}

StackScene compositionScene(const Composition &composition, const Catalogue &catalogue)
{
    StackScene scene;
    scene.direction =
        composition.along == PartsAlong::Years ? StackScene::Direction::Columns : StackScene::Direction::Rows;
    for (const IndicatorId &part : composition.parts)
        scene.partNames.push_back(partName(part, catalogue));
    for (const CompositionRow &row : composition.rows)
        scene.bars.push_back(barOf(row, composition, catalogue));
    return scene;
}

} // namespace lagesbild
