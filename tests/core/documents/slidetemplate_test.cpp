#include "core/documents/slidetemplate.h"

#include "core/documents/pptx.h"
#include "core/documents/templatedesign.h"
#include "core/documents/templatesheet.h"
#include "core/documents/zip.h"
#include "tests/core/documents/madedocument.h"
#include "tests/support/madetemplate.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

#include <limits>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

SlideTemplate good(const TemplateWish &wish = {})
{
    Result<SlideTemplate> read = slideTemplateOf(madeTemplate(wish));
    EXPECT_TRUE(read) << read.error().detail;
    return read ? std::move(*read) : SlideTemplate();
}

std::string faultOf(const TemplateWish &wish)
{
    const Result<SlideTemplate> read = slideTemplateOf(madeTemplate(wish));
    return read ? "none" : read.error().detail;
}

OfficeFile made(const Document &document, const SlideTemplate &slides)
{
    const Result<QByteArray> content = pptxOf(document, slides);
    EXPECT_TRUE(content) << content.error().detail;
    return OfficeFile(content ? *content : QByteArray());
}

bool isInside(const SlideBox &box, const SlideGrid &grid)
{
    return box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 && box.x + box.width <= grid.width &&
           box.y + box.height <= grid.height;
}

} // namespace

TEST(SlideTemplate, TakesThemeLogoLayoutsAndFormatAndLeavesSlidesBehind)
{
    Document document = documentOf({barPage(), mapPage(), tablePage(3)});
    document.hasCover = true;
    document.example = true;
    const OfficeFile file = made(document, good());
    EXPECT_EQ(file.faults(), QStringList());
    EXPECT_TRUE(file.content(u"ppt/theme/theme1.xml"_s).contains("C8102E"));
    EXPECT_TRUE(file.content(u"ppt/theme/theme1.xml"_s).contains("Georgia"));
    EXPECT_TRUE(file.content(u"ppt/media/logga.png"_s).startsWith("\x89PNG"));
    const QDomElement root = file.root(u"ppt/presentation.xml"_s);
    EXPECT_EQ(orderFaults(root), QStringList());
    EXPECT_EQ(element(root, u"p:sldSz"_s).attribute(u"cx"_s), u"9144000"_s);
    EXPECT_EQ(element(root, u"p:sldMasterId"_s).attribute(u"id"_s), u"2147483655"_s);
    for (const QString &path : file.paths()) {
        EXPECT_FALSE(file.content(path).contains("gammal bild")) << path.toStdString();
        if (path.startsWith(u"ppt/slides/slide"_s)) {
            EXPECT_EQ(orderFaults(file.root(path)), QStringList()) << path.toStdString();
        }
    }
}

TEST(SlideTemplate, PutsSlidesOnItsLayouts)
{
    Document document = documentOf({barPage()});
    document.hasCover = true;
    const OfficeFile file = made(document, good());
    EXPECT_EQ(file.related(u"ppt/slides/slide1.xml"_s, u"slideLayout"_s),
              u"ppt/slideLayouts/slideLayout1.xml"_s);
    EXPECT_EQ(file.related(u"ppt/slides/slide3.xml"_s, u"slideLayout"_s),
              u"ppt/slideLayouts/slideLayout2.xml"_s);
    QStringList places;
    for (const QDomElement &each : elements(file.root(u"ppt/slides/slide3.xml"_s), u"p:ph"_s))
        places << each.attribute(u"type"_s) + each.attribute(u"idx"_s);
    EXPECT_EQ(places, (QStringList{u"title"_s, u"sldNum12"_s})) << "the rest has boxes of its own";
    const QString text = file.root(u"ppt/slides/slide3.xml"_s).text();
    EXPECT_TRUE(text.contains(barPage().finding) && text.contains(barPage().source));

    const OfficeFile roomy = made(document, good({.titleOnly = true}));
    EXPECT_EQ(roomy.related(u"ppt/slides/slide3.xml"_s, u"slideLayout"_s),
              u"ppt/slideLayouts/slideLayout3.xml"_s)
        << "the one with most room";
}

TEST(SlideTemplate, KeepsEverythingOnTheSlide)
{
    for (const TemplateWish &wish :
         {TemplateWish(), TemplateWish{.width = 12192000}, TemplateWish{.width = 6858000, .height = 9144000},
          TemplateWish{.titleSlide = false}, TemplateWish{.beyond = true}, TemplateWish{.sizeless = true}}) {
        const SlideGrid grid = good(wish).design.grid;
        for (const SlideBox &box : {grid.title, grid.subtitle, grid.finding, grid.content, grid.source,
                                    grid.example, grid.coverTitle, grid.coverSubtitle})
            EXPECT_TRUE(isInside(box, grid)) << wish.width << ' ' << box.x << ' ' << box.y;
        EXPECT_GE(grid.subtitle.y, grid.title.y + grid.title.height);
        EXPECT_GE(grid.finding.y, grid.subtitle.y + grid.subtitle.height);
        EXPECT_GE(grid.content.y, grid.finding.y + grid.finding.height);
        EXPECT_GE(grid.source.y, grid.content.y + grid.content.height);
    }
}

TEST(SlideTemplate, MovesTextsWhosePlacesLieBeyondTheSlide)
{
    Document document = documentOf({barPage()});
    document.hasCover = true;
    const auto hasOwnBox = [&document](const TemplateWish &wish, const QString &slide) {
        const OfficeFile file = made(document, good(wish));
        return !element(element(file.root(slide), u"p:sp"_s), u"a:off"_s).isNull();
    };
    for (const QString &slide : {u"ppt/slides/slide1.xml"_s, u"ppt/slides/slide3.xml"_s}) {
        EXPECT_TRUE(hasOwnBox({.beyond = true}, slide)) << slide.toStdString();
        EXPECT_FALSE(hasOwnBox({}, slide)) << slide.toStdString() << ": where the template has it";
    }
}

TEST(SlideTemplate, BearsWithNumbersThatNoSlideHas)
{
    const QByteArray endless = QByteArray::number(std::numeric_limits<qint64>::max());
    const QByteArray box = "<off x=\"" + endless + "\" y=\"" + endless + "\"/><ext cx=\"" + endless +
                           "\" cy=\"" + endless + "\"/>";
    const FoundSheet sheet =
        readSheet({}, "<sldMaster><sp><ph type=\"title\"/>" + box + "</sp><sp><ph type=\"body\"/>" + box +
                          "</sp><titleStyle><defRPr sz=\"2147483647\"/></titleStyle></sldMaster>");
    ASSERT_EQ(sheet.places.size(), 2U);
    SlideDesign design;
    design.grid.width = 9144000;
    design.grid.height = 6858000;
    placeTexts(design, sheet, sheet);
    placeCover(design, &sheet, sheet);
    const SlideGrid &grid = design.grid;
    for (const SlideBox &each : {grid.title, grid.subtitle, grid.content, grid.source, grid.coverTitle})
        EXPECT_TRUE(isInside(each, grid)) << each.x << ' ' << each.width;
    EXPECT_LE(design.titleSize, 400000) << "shrunk step by step until it fits";
}

TEST(SlideTemplate, TakesTheUsualFormatWhereNoneIsSaid)
{
    const SlideGrid grid = good({.width = 12192000, .sizeless = true}).design.grid;
    EXPECT_EQ(grid.width, 9144000);
    EXPECT_EQ(grid.height, 6858000);
}

TEST(SlideTemplate, WritesQuietTextsInALighterShadeOfItsTextColour)
{
    const OfficeFile file = made(documentOf({barPage()}), good());
    const QDomElement chart = file.root(file.related(u"ppt/slides/slide1.xml"_s, u"chart"_s));
    const QDomElement colour = element(element(element(chart, u"c:valAx"_s), u"c:txPr"_s), u"a:schemeClr"_s);
    EXPECT_EQ(colour.attribute(u"val"_s), u"tx1"_s) << "its second one may be any colour";
    EXPECT_FALSE(element(colour, u"a:lumOff"_s).isNull());
}

TEST(SlideTemplate, MakesLongTitlesSmallerThanTheTemplatesOwn)
{
    Page page = barPage();
    page.title = QString(90, u'm');
    const OfficeFile file = made(documentOf({page}), good());
    const QDomElement title = element(file.root(u"ppt/slides/slide1.xml"_s), u"a:rPr"_s);
    EXPECT_LT(title.attribute(u"sz"_s).toInt(), 4000);
    EXPECT_GE(title.attribute(u"sz"_s).toInt(), 1600);
    page.title = u"Kort"_s;
    const OfficeFile plain = made(documentOf({page}), good());
    EXPECT_FALSE(element(plain.root(u"ppt/slides/slide1.xml"_s), u"a:rPr"_s).hasAttribute(u"sz"_s));
}

TEST(SlideTemplate, MakesTextsAsLargeAsTheSlideIs)
{
    EXPECT_DOUBLE_EQ(good().design.scale, 1);
    EXPECT_DOUBLE_EQ(good({.width = 9144000, .height = 5143500}).design.scale, 0.75);
    const auto size = [](const SlideTemplate &slides) {
        const OfficeFile file = made(documentOf({tablePage(3)}), slides);
        return element(element(file.root(u"ppt/slides/slide1.xml"_s), u"a:tc"_s), u"a:rPr"_s)
            .attribute(u"sz"_s)
            .toInt();
    };
    EXPECT_EQ(size(good()), 1050);
    EXPECT_EQ(size(good({.width = 9144000, .height = 5143500})), 800);
}

TEST(SlideTemplate, UsesThePagesLayoutForACoverThatHasNone)
{
    Document document = documentOf({barPage()});
    document.hasCover = true;
    const OfficeFile file = made(document, good({.titleSlide = false}));
    EXPECT_EQ(file.faults(), QStringList());
    EXPECT_EQ(file.related(u"ppt/slides/slide1.xml"_s, u"slideLayout"_s),
              u"ppt/slideLayouts/slideLayout2.xml"_s);
    EXPECT_TRUE(file.root(u"ppt/slides/slide1.xml"_s).text().contains(document.subtitle));
}

TEST(SlideTemplate, RefusesWhatIsOddOrHostile)
{
    EXPECT_EQ(faultOf({.strict = true}), "strict");
    EXPECT_EQ(faultOf({.active = true}), "active");
    EXPECT_EQ(faultOf({.fetching = true}), "active") << "nothing is fetched when slides are opened";
    EXPECT_EQ(faultOf({.entities = true}), "damaged") << "no document types";
    EXPECT_EQ(faultOf({.noMaster = true}), "no_layout");
    EXPECT_EQ(faultOf({.width = 1}), "damaged");
    const auto detail = [](const QByteArray &content) { return slideTemplateOf(content).error().detail; };
    EXPECT_EQ(detail("\xD0\xCF\x11\xE0 and so on"), "old_or_locked");
    EXPECT_EQ(detail("no archive"), "not_slides");
    EXPECT_EQ(detail(zipped({{u"word/document.xml"_s, "<w/>"}})), "not_slides");
    EXPECT_EQ(detail(madeTemplate().left(2000)), "damaged");
    EXPECT_EQ(readSlideTemplate(u"/saknas/mall.pptx"_s).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readSlideTemplate(u"/"_s).error().detail, "not_slides") << "a folder";
}

TEST(SlideTemplate, SurvivesWhatIsBroken)
{
    const QByteArray whole = madeTemplate();
    for (qsizetype at = 0; at < whole.size(); at += 37) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        const Result<SlideTemplate> read = slideTemplateOf(bytes);
        EXPECT_TRUE(read || !read.error().detail.empty()) << at;
    }
}

} // namespace lagesbild
