#include "ui/shared/selectiontext.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"
#include "ui/shared/paneltext.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

Indicator share()
{
    return {.id = IndicatorId("N1"), .unit = Unit::Percent, .decimals = 1};
}

TEST(DifferenceText, OfSharesIsInPercentagePoints)
{
    EXPECT_EQ(differenceText(2.3, share()), u"+2,3 percentage points"_s);
    EXPECT_EQ(differenceText(-14, {.unit = Unit::Count, .decimals = 0}), u"−14"_s);
}

TEST(PersonsText, TellsExactFromAboutAndIsEmptyWhenUnknown)
{
    EXPECT_EQ(personsText({.value = 31.1, .status = Status::Ok, .n = 235, .nIsExact = true}, Unit::Percent),
              u"235 person(s)"_s);
    EXPECT_EQ(personsText({.value = 31.1, .status = Status::Ok, .n = 1235}, Unit::Percent),
              u"about 1\u00A0235 person(s)"_s);
    EXPECT_EQ(personsText({.value = 31.1, .status = Status::Ok}, Unit::Percent), QString());
}

TEST(StatusWord, KeepsTheKindsOfMissingApart)
{
    QStringList words;
    for (const Status status : {Status::Missing, Status::NotApplicable, Status::Privacy, Status::Absent,
                                Status::Few, Status::Placeholder}) {
        EXPECT_FALSE(statusWord(status).isEmpty());
        words << statusWord(status);
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_TRUE(statusWord(Status::Ok).isEmpty());
}

TEST(MembersHtml, ListsNamesInSwedishOrderExceptTheMostSimilarFirst)
{
    const auto data = SmallData().dataset();
    const Look look = makeLook(Theme::Light);
    ComparisonGroup group{.choice = GroupChoice::County, .members = {0, 1, 2, 3, 4, 5}};
    const auto names = [&](const ComparisonGroup &of) {
        QStringList found;
        const QString html = membersHtml(of, data->catalogue(), look);
        for (const Area &area : data->catalogue().municipalities()) {
            if (html.contains(u'>' + area.name + u'<'))
                found << u"%1 %2"_s.arg(html.indexOf(u'>' + area.name + u'<'), 6).arg(area.name);
        }
        found.sort();
        for (QString &name : found)
            name = name.mid(7);
        return found;
    };
    EXPECT_EQ(names(group), (QStringList{u"Ale"_s, u"Borg"_s, u"Zinka"_s, u"Åby"_s, u"Ängen"_s, u"Östra"_s}));
    group = {.choice = GroupChoice::Similar, .members = {4, 0, 3}, .peerYear = Year{2020}};
    EXPECT_EQ(names(group), (QStringList{u"Borg"_s, u"Östra"_s, u"Ängen"_s}));
}

TEST(DefinitionSourceText, DoesNotRepeatASourceTheDefinitionNames)
{
    Indicator indicator = share();
    indicator.source = u"SCB"_s;
    EXPECT_EQ(definitionSourceText(indicator, u"Andel. Källa: SCB."_s), u"Indicator N1."_s);
    EXPECT_EQ(definitionSourceText(indicator, u"Andel."_s), u"Source: SCB. N1."_s);
}

} // namespace
} // namespace lagesbild
