#include "ui/comparison/subgroups/pyramidtext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct PyramidText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PyramidText)
};

constexpr qsizetype mostListed = 3; // more missing figures are counted, not listed

/// «under 20 år», «20–64 år», «65 år eller äldre», after "are".
QString agesPhrase(const AgeShare &ages)
{
    if (!ages.to)
        return PyramidText::tr("%1 years or older").arg(ages.from);
    if (ages.from == 0)
        return PyramidText::tr("under %1 years").arg(*ages.to + 1);
    return PyramidText::tr("%1–%2 years").arg(ages.from).arg(*ages.to);
}

QString outstandingSentence(const Pyramid &pyramid)
{
    const std::optional<AgeShare> ages = outstandingAges(pyramid);
    const int year = toInt(pyramid.year);
    if (!ages)
        return PyramidText::tr("%1 in %2: what stands out can't be told, since figures are missing.",
                               "municipality, year")
            .arg(pyramid.focusName)
            .arg(year);
    const QString share = pyramidShareText(ages->share);
    const QString phrase = agesPhrase(*ages);
    if (!ages->reference)
        return PyramidText::tr("%1 in %2: %3 of the inhabitants are %4.", "municipality, year, share, ages")
            .arg(pyramid.focusName)
            .arg(year)
            .arg(share, phrase);
    const QString reference = pyramidShareText(*ages->reference);
    if (pyramid.focusIsCountry)
        return PyramidText::tr("%1 in %2: %3 of the inhabitants are %4, in the unweighted mean of %5 %6.",
                               "municipality, year, share, ages, group, share")
            .arg(pyramid.focusName)
            .arg(year)
            .arg(share, phrase, groupPhrase(pyramid.group), reference);
    return PyramidText::tr("%1 in %2: %3 of the inhabitants are %4, in the country %5.",
                           "municipality, year, share, ages, share of the country")
        .arg(pyramid.focusName)
        .arg(year)
        .arg(share, phrase, reference);
}

/// «kvinnor 0–5 år (sekretess)».
QStringList missingBars(const Pyramid &pyramid)
{
    QStringList missing;
    for (const PyramidClass &each : pyramid.classes) {
        for (const Gender gender : {Gender::Women, Gender::Men}) {
            const QString remark = pyramidRemark(gender == Gender::Women ? each.women : each.men);
            if (!remark.isEmpty())
                missing << PyramidText::tr("%1 %2 (%3)", "women or men, age, why there is no figure")
                               .arg(genderName(gender).toLower(), ageName(each), remark);
        }
    }
    return missing;
}

QString ownFigures(const PyramidBar &bar)
{
    if (!bar.persons.value)
        return pyramidRemark(bar);
    const QString persons = personsText(Figure{.n = bar.persons.value, .nIsExact = true}, Unit::Count);
    if (!bar.share.value)
        return PyramidText::tr("%1, share: %2", "persons, why there is no share")
            .arg(persons, pyramidRemark(bar));
    return PyramidText::tr("%1, %2 of all inhabitants", "persons, share")
        .arg(persons, pyramidShareText(*bar.share.value));
}

/// «Kvinnor 20–44 år: 25 403 personer, 17,6 % av alla invånare; riket 15,9 %».
QString spokenBar(const PyramidClass &ages, Gender gender, const Pyramid &pyramid)
{
    const PyramidBar &bar = gender == Gender::Women ? ages.women : ages.men;
    QString own = PyramidText::tr("%1 %2: %3", "women or men, age, figures")
                      .arg(genderName(gender), ageName(ages), ownFigures(bar));
    if (!bar.referenceShare)
        return own;
    const QString reference = pyramidShareText(*bar.referenceShare);
    if (!pyramid.focusIsCountry)
        return PyramidText::tr("%1; the country %2", "a bar's figures, share").arg(own, reference);
    return PyramidText::tr("%1; unweighted mean of %2 %3", "a bar's figures, group, share")
        .arg(own, groupPhrase(pyramid.group), reference);
}

PyramidMark markOf(const PyramidClass &ages, Gender gender, const Pyramid &pyramid)
{
    const PyramidBar &bar = gender == Gender::Women ? ages.women : ages.men;
    return {.length = bar.perYear,
            .reference = bar.referencePerYear,
            .text = bar.perYear ? pyramidLengthText(*bar.perYear) : pyramidRemark(bar),
            .spoken = spokenBar(ages, gender, pyramid)};
}

} // namespace

QString ageName(const PyramidClass &ages)
{
    if (ages.isOpen)
        return PyramidText::tr("%1 years or older").arg(ages.from);
    return PyramidText::tr("%1–%2 years").arg(ages.from).arg(ages.to);
}

QString pyramidMeasure()
{
    return PyramidText::tr("Inhabitants by age and gender, per mille of all for each year of age");
}

QString pyramidAxisName()
{
    return PyramidText::tr("Per mille of all inhabitants for each year of age");
}

QString pyramidReferenceName(const Pyramid &pyramid)
{
    return pyramid.focusIsCountry
               ? PyramidText::tr("Unweighted mean, %1", "group").arg(groupPhrase(pyramid.group))
               : PyramidText::tr("The country");
}

QString pyramidSentence(const Pyramid &pyramid)
{
    QString sentence = outstandingSentence(pyramid);
    const QStringList missing = missingBars(pyramid);
    if (missing.isEmpty())
        return sentence;
    if (missing.size() <= mostListed)
        return sentence + u' ' + PyramidText::tr("Without figures: %1.").arg(missing.join(u", "_s));
    return sentence + u' ' +
           PyramidText::tr("%1 of %2 bars have no figure.")
               .arg(missing.size())
               .arg(pyramid.classes.size() * pyramidSides.size());
}

QString pyramidReading(const Pyramid &pyramid)
{
    QStringList sentences{
        PyramidText::tr("Women stand to the left and men to the right, the oldest on top."),
        PyramidText::tr("A bar is as high as the age has years, and as long as its share of all inhabitants "
                        "for each of them, in per mille: its area is the persons.")};
    const PyramidClass &oldest = pyramid.classes.back();
    if (oldest.isOpen)
        sentences << PyramidText::tr("The age of %1 years or older has no end and is drawn as %1–%2 years.")
                         .arg(oldest.from)
                         .arg(oldest.to);
    if (pyramid.hasReference())
        sentences << (pyramid.focusIsCountry
                          ? PyramidText::tr("The dashed line is the unweighted mean of %1.")
                                .arg(groupPhrase(pyramid.group))
                          : PyramidText::tr("The dashed line is the country."));
    if (!missingBars(pyramid).isEmpty())
        sentences << PyramidText::tr("Hatched bars have no value; why stands beside them.");
    return sentences.join(u'\n');
}

QString pyramidRemark(const PyramidBar &bar)
{
    if (bar.share.value)
        return {};
    return bar.since ? PyramidText::tr("figures from %1").arg(toInt(*bar.since))
                     : statusWord(bar.share.status);
}

QString pyramidRemark(const PyramidClass &ages)
{
    QString women = pyramidRemark(ages.women);
    const QString men = pyramidRemark(ages.men);
    if (women == men)
        return women;
    QStringList parts;
    if (!women.isEmpty())
        parts << PyramidText::tr("women: %1", "why there is no figure").arg(women);
    if (!men.isEmpty())
        parts << PyramidText::tr("men: %1", "why there is no figure").arg(men);
    return parts.join(u", "_s);
}

QString pyramidShareText(double share)
{
    Indicator shown;
    shown.unit = Unit::Percent;
    shown.decimals = decimalsOf(Unit::Percent);
    return valueText(share, shown);
}

QString pyramidLengthText(double perYear)
{
    return numberText(perYear, pyramidLengthDecimals);
}

PyramidScene pyramidScene(const Pyramid &pyramid)
{
    PyramidScene scene;
    scene.focusName = pyramid.focusName;
    if (pyramid.hasReference())
        scene.referenceName = pyramidReferenceName(pyramid);
    scene.sideNames = {genderName(Gender::Women), genderName(Gender::Men)};
    scene.axisName = pyramidAxisName();
    double longest = 0;
    for (const PyramidClass &each : pyramid.classes) {
        PyramidRow row{.indicator = each.indicator,
                       .name = ageName(each),
                       .from = each.from,
                       .to = each.to,
                       .strong = each.indicator == pyramid.indicator,
                       .marks = {markOf(each, Gender::Women, pyramid), markOf(each, Gender::Men, pyramid)}};
        for (const PyramidMark &mark : row.marks)
            longest = std::max({longest, mark.length.value_or(0), mark.reference.value_or(0)});
        scene.rows.push_back(std::move(row));
    }
    std::ranges::reverse(scene.rows);
    scene.axis = barAxis(0, longest);
    return scene;
}

} // namespace lagesbild
