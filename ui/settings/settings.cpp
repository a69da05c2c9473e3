#include "ui/settings/settings.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastScale = 80;
constexpr int mostScale = 200;

QList<int> toNumbers(const QStringList &texts)
{
    QList<int> numbers;
    for (const QString &text : texts)
        numbers << text.toInt();
    return numbers;
}

QStringList toTexts(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts;
}

/// A list of pairs as one list: name, link, name, link …
QList<SavedView> toViews(const QStringList &texts)
{
    QList<SavedView> views;
    for (qsizetype i = 0; i + 1 < texts.size(); i += 2)
        views.append({texts[i], texts[i + 1]});
    return views;
}

QStringList toTexts(const QList<SavedView> &views)
{
    QStringList texts;
    for (const SavedView &view : views)
        texts << view.name << view.link;
    return texts;
}

/// A list of triples as one list; a link holds no line break.
QList<SavedReport> toReports(const QStringList &texts)
{
    QList<SavedReport> reports;
    for (qsizetype i = 0; i + 2 < texts.size(); i += 3)
        reports.append({texts[i], texts[i + 1], texts[i + 2].split(u'\n', Qt::SkipEmptyParts)});
    return reports;
}

QStringList toTexts(const QList<SavedReport> &reports)
{
    QStringList texts;
    for (const SavedReport &report : reports)
        texts << report.name << report.extent << report.links.join(u'\n');
    return texts;
}

} // namespace

Settings loadSettings(const QSettings &store)
{
    Settings settings;
    settings.language = store.value(u"language"_s, settings.language).toString();
    const int theme = store.value(u"theme"_s, 0).toInt();
    settings.theme = static_cast<ThemeChoice>(std::clamp(theme, 0, static_cast<int>(ThemeChoice::Contrast)));
    settings.textScale = std::clamp(store.value(u"textScale"_s, 100).toInt(), leastScale, mostScale);
    settings.lastLink = store.value(u"lastLink"_s).toString();
    settings.dataFile = store.value(u"dataFile"_s).toString();
    settings.koladaAddress = store.value(u"koladaAddress"_s).toString();
    settings.statisticsAddress = store.value(u"statisticsAddress"_s).toString();
    settings.slideTemplate = store.value(u"slideTemplate"_s).toString();
    settings.recentMunicipalities = store.value(u"recentMunicipalities"_s).toStringList();
    settings.savedViews = toViews(store.value(u"savedViews"_s).toStringList());
    settings.savedReports = toReports(store.value(u"savedReports"_s).toStringList());
    settings.recentViews = store.value(u"recentViews"_s).toStringList();
    settings.hiddenOverviewColumns = toNumbers(store.value(u"overview/hiddenColumns"_s).toStringList());
    settings.overviewColumnOrder = toNumbers(store.value(u"overview/columnOrder"_s).toStringList());
    return settings;
}

void saveSettings(const Settings &settings, QSettings &store)
{
    store.setValue(u"language"_s, settings.language);
    store.setValue(u"theme"_s, static_cast<int>(settings.theme));
    store.setValue(u"textScale"_s, settings.textScale);
    store.setValue(u"lastLink"_s, settings.lastLink);
    store.setValue(u"dataFile"_s, settings.dataFile);
    store.setValue(u"koladaAddress"_s, settings.koladaAddress);
    store.setValue(u"statisticsAddress"_s, settings.statisticsAddress);
    store.setValue(u"slideTemplate"_s, settings.slideTemplate);
    store.setValue(u"recentMunicipalities"_s, settings.recentMunicipalities);
    store.setValue(u"savedViews"_s, toTexts(settings.savedViews));
    store.setValue(u"savedReports"_s, toTexts(settings.savedReports));
    store.setValue(u"recentViews"_s, settings.recentViews);
    store.setValue(u"overview/hiddenColumns"_s, toTexts(settings.hiddenOverviewColumns));
    store.setValue(u"overview/columnOrder"_s, toTexts(settings.overviewColumnOrder));
}

} // namespace lagesbild
