#include "ui/questions/answerwords.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct Noun {
    std::string_view indicator;
    const char *english;
};

constexpr Noun nouns[] = {
    {"N01986", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the number of people received")},
    {"N01987", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the number of people assigned")},
    {"N02002",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the number of unaccompanied children assigned")},
    {"LB_RECEIVED_2Y_PER_1000", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence",
                                                  "the number received in two years per 1,000 inhabitants")},
    {"N18409",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share who passed their study path in sfi")},
    {"N18411", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share who left sfi without passing")},
    {"N18413",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share in work or study among those who left sfi")},
    {"N00973", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence",
                                 "the share who began to work or study after the establishment programme")},
    {"N00961",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the education of those in the establishment programme")},
    {"N00700",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the employment rate among refugees and their families")},
    {"N00486", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the deviation from the expected value")},
    {"N00703", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence",
                                 "the share aged 20–25 in neither work nor study among refugees")},
    {"N00927", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the demographic dependency ratio")},
    {"N00214",
     QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share of municipal staff aged 55 or more")},
    {"N00217", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the balance figure")},
    {"N00220", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share of municipal staff born abroad")},
    {"N00221", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share of the population born abroad")},
    {"N05825", QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "the share of the elected born abroad")},
};

/// Computed here: nobody publishes it.
bool isOurs(const IndicatorId &id)
{
    return id.text().starts_with("LB_");
}

QString notInDataSentence(const QString &noun, const IndicatorId &id)
{
    const QString lacking = AnswerSentence::tr("The data pack has no figures on %1.").arg(noun);
    if (isOurs(id))
        return lacking;
    return lacking + u' ' +
           AnswerSentence::tr("In Kolada it is %1, which has to be fetched.")
               .arg(QString::fromStdString(id.text()));
}

QString missingSentence(const QString &noun, const QString &place, const StatedFigure &stated)
{
    const QString year = yearWord(stated.year);
    if (stated.figure.status == Status::Absent || stated.figure.status == Status::Ok)
        return AnswerSentence::tr("There is no figure on %1 for %2 in %3.", "measure, municipality, year")
            .arg(noun, place, year);
    return AnswerSentence::tr("There is no figure on %1 for %2 in %3 (%4).",
                              "measure, municipality, year, why")
        .arg(noun, place, year, statusWord(stated.figure.status));
}

QString fewSentence(const QString &noun, const QString &place, const StatedFigure &stated)
{
    const int persons = static_cast<int>(std::lround(stated.figure.n.value_or(0)));
    const QString year = yearWord(stated.year);
    if (persons == 0)
        return AnswerSentence::tr("There is nobody to reckon %1 from in %2 in %3.",
                                  "measure, municipality, year")
            .arg(noun, place, year);
    return AnswerSentence::tr("%1 rests on only %Ln person(s) in %2 in %3: too few to say anything.",
                              "measure, municipality, year", persons)
        .arg(capitalised(noun), place, year);
}

QString countSentence(const char *nobody, const char *some, const AnswerContext &context,
                      const StatedFigure &stated)
{
    const int count = static_cast<int>(std::lround(*stated.figure.value));
    const QString sentence =
        count == 0 ? AnswerSentence::tr(nobody) : AnswerSentence::tr(some, nullptr, count);
    return sentence.arg(context.place(), yearWord(stated.year));
}

QString establishmentSentence(const AnswerContext &context, const StatedFigure &stated)
{
    const QString value = context.value(stated);
    const QString year = yearWord(stated.year);
    if (!stated.figure.nIsExact || !stated.figure.n)
        return AnswerSentence::tr(
                   "%1 had begun to work or study 90 days after leaving the establishment programme "
                   "in %2 in %3.",
                   "share, municipality, year")
            .arg(value, context.place(), year);
    const int all = static_cast<int>(std::lround(*stated.figure.n));
    const int some = static_cast<int>(std::lround(*stated.figure.value * *stated.figure.n / 100));
    return AnswerSentence::tr("%1 (%2 of %Ln person(s)) had begun to work or study 90 days after leaving the "
                              "establishment programme in %3 in %4.",
                              "share, number, municipality, year", all)
        .arg(value, numberText(some, 0), context.place(), year);
}

} // namespace

QString AnswerContext::value(double value, const IndicatorId &id) const
{
    const Indicator *what = indicator(id);
    return what == nullptr ? numberText(value, -1) : valueText(value, *what);
}

QString AnswerContext::place() const
{
    const Area &area = dataset.catalogue().area(focus);
    return area.kind == AreaKind::Country ? AnswerSentence::tr("the country") : area.longName;
}

bool AnswerContext::isMunicipality() const
{
    return dataset.catalogue().area(focus).kind == AreaKind::Municipality;
}

QString measureNoun(const AnswerContext &context, const IndicatorId &id)
{
    const auto *noun = std::ranges::find(nouns, id.text(), &Noun::indicator);
    if (noun != std::end(nouns))
        return AnswerSentence::tr(noun->english);
    const Indicator *indicator = context.indicator(id);
    return AnswerSentence::tr("the value of “%1”")
        .arg(indicator == nullptr ? QString::fromStdString(id.text()) : indicator->shortTitle);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString yearWord(Year year)
{
    return QString::number(toInt(year));
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return AnswerSentence::tr("%1 and %2", "the end of a list")
        .arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

QString intervalOf(const AnswerContext &context, const StatedFigure &stated)
{
    const Indicator *indicator = context.indicator(stated.indicator);
    if (!stated.figure.interval || indicator == nullptr)
        return {};
    return intervalText(stated.figure.interval->low, stated.figure.interval->high, *indicator);
}

QString unsoundSentence(const AnswerContext &context, const StatedFigure &stated)
{
    const QString noun = measureNoun(context, stated.indicator);
    if (stated.state == RowState::NoIndicator || stated.state == RowState::NoValues)
        return notInDataSentence(noun, stated.indicator);
    if (stated.state == RowState::NoneForFocus)
        return AnswerSentence::tr("There is no figure on %1 for %2 in any year.", "measure, municipality")
            .arg(noun, context.place());
    const Figure &figure = stated.figure;
    if (figure.status == Status::Few ||
        (!figure.value && figure.nIsExact && figure.n && *figure.n < fewestPersons))
        return fewSentence(noun, context.place(), stated);
    if (!figure.value)
        return missingSentence(noun, context.place(), stated);
    if (figure.status == Status::Placeholder)
        return AnswerSentence::tr("The 0 given as %1 for %2 in %3 probably stands for a missing figure.",
                                  "measure, municipality, year")
            .arg(noun, context.place(), yearWord(stated.year));
    return {};
}

QString olderSentence(const StatedFigure &stated)
{
    return stated.older && stated.hasValue()
               ? AnswerSentence::tr("There is no later figure than that of %1.").arg(yearWord(stated.year))
               : QString();
}

QString uncertaintyUnknownSentence()
{
    return AnswerSentence::tr(
        "How sure the difference is can't be said, for the number of persons behind the share is not known.");
}

QString levelSentence(const AnswerContext &context, const StatedFigure &stated)
{
    const std::string_view id = stated.indicator.text();
    const QString value = context.value(stated);
    const QString place = context.place();
    const QString year = yearWord(stated.year);
    if (id == "N01986")
        return countSentence(
            QT_TRANSLATE_NOOP("lagesbild::AnswerSentence", "Nobody was received in %1 in %2."),
            QT_TRANSLATE_N_NOOP("lagesbild::AnswerSentence", "%Ln person(s) were received in %1 in %2."),
            context, stated);
    if (id == "N02002" && context.focus != context.dataset.catalogue().country())
        return countSentence(QT_TRANSLATE_NOOP("lagesbild::AnswerSentence",
                                               "No unaccompanied children were assigned to %1 in %2."),
                             QT_TRANSLATE_N_NOOP("lagesbild::AnswerSentence",
                                                 "%Ln unaccompanied child(ren) were assigned to %1 in %2."),
                             context, stated);
    if (id == "LB_RECEIVED_2Y_PER_1000")
        return AnswerSentence::tr(
                   "%1 persons per 1,000 inhabitants were received in %2 in two years, up to and "
                   "including %3.")
            .arg(value, place, year);
    if (id == "N18411")
        return AnswerSentence::tr("%1 of those who began sfi in %2 had left it without passing by %3 in %4.",
                                  "share, year, year, municipality")
            .arg(value, yearWord(Year{toInt(stated.year) - 2}), year, place);
    if (id == "N18413")
        return AnswerSentence::tr("%1 of those who had left sfi were working or studying in %2 in %3.",
                                  "share, municipality, year")
            .arg(value, place, year);
    if (id == "N18412")
        return AnswerSentence::tr("%1 were working.").arg(value);
    if (id == "N18414")
        return AnswerSentence::tr("%1 were studying.").arg(value);
    if (id == "N00973")
        return establishmentSentence(context, stated);
    if (id == "N00700")
        return AnswerSentence::tr("%1 of refugees and their families aged 20–64 were employed in %2 in %3.",
                                  "share, municipality, year")
            .arg(value, place, year);
    if (id == "N00703")
        return AnswerSentence::tr(
                   "%1 of refugees and their families aged 20–25 were neither working nor studying in "
                   "%2 in %3.",
                   "share, municipality, year")
            .arg(value, place, year);
    const Indicator *indicator = context.indicator(stated.indicator);
    return AnswerSentence::tr("%1: %2 in %3 in %4.", "indicator, value, municipality, year")
        .arg(indicator == nullptr ? QString::fromUtf8(id) : indicator->shortTitle, value, place, year);
}

QString joinedSentences(const QStringList &sentences)
{
    QStringList kept;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty() && !kept.contains(sentence))
            kept << sentence;
    }
    return kept.join(u' ');
}

} // namespace lagesbild
