#include "ui/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Settings, ComeBackAsTheyWere)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"å.ini"_s);
    Settings settings{.language = u"en"_s,
                      .theme = ThemeChoice::Dark,
                      .textScale = 125,
                      .lastLink = u"lagesbild:map?municipality=0980"_s,
                      .dataFile = u"/tmp/å.lagesbild"_s,
                      .koladaAddress = u"http://127.0.0.1:8901/v3"_s,
                      .statisticsAddress = u"https://statistik.example.se/api/v1/sv/å"_s,
                      .slideTemplate = u"/tmp/mall å.potx"_s,
                      .recentMunicipalities = {u"0180"_s, u"1880"_s},
                      .savedViews = {{u"Mötet, \"måndag\""_s, u"lagesbild:trend?municipality=1880"_s},
                                     {u"Karta"_s, u"lagesbild:map?municipality=0980&limits=1,2"_s}},
                      .savedReports = {{u"Nämnden; \"våren\""_s,
                                        u"guide"_s,
                                        {u"lagesbild:map?municipality=0980&limits=1,2"_s,
                                         u"lagesbild:trend?municipality=1880"_s}},
                                       {u"Tom"_s, u"standard"_s, {}}},
                      .recentViews = {u"lagesbild:overview?municipality=1880"_s},
                      .hiddenOverviewColumns = {3, 5},
                      .overviewColumnOrder = {0, 2, 1}};
    {
        QSettings store(file, QSettings::IniFormat);
        saveSettings(settings, store);
    }
    const QSettings store(file, QSettings::IniFormat);
    EXPECT_EQ(loadSettings(store), settings);
}

TEST(Settings, SurviveNonsense)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
    EXPECT_EQ(loadSettings(store), Settings());
    store.setValue(u"theme"_s, 99);
    store.setValue(u"textScale"_s, u"huge"_s);
    EXPECT_EQ(loadSettings(store).theme, ThemeChoice::Contrast);
    EXPECT_EQ(loadSettings(store).textScale, 80);
}

} // namespace lagesbild
