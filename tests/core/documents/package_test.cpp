#include "core/documents/package.h"

#include "core/documents/xml.h"
#include "tests/support/officefile.h"
#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Package, LeadsFromPartToPart)
{
    Package package;
    package.add(u"a/first.xml"_s, u"application/first+xml"_s, "<first/>");
    package.add(u"b/second.xml"_s, u"application/second+xml"_s, "<second/>");
    EXPECT_EQ(package.relate({}, u"a/first.xml"_s, u"officeDocument"_s), u"rId1"_s);
    EXPECT_EQ(package.relate(u"a/first.xml"_s, u"b/second.xml"_s, u"slide"_s), u"rId1"_s);
    EXPECT_EQ(package.relate(u"a/first.xml"_s, u"a/first.xml"_s, u"theme"_s), u"rId2"_s);
    const OfficeFile file(package.zipped());
    EXPECT_EQ(file.faults(), QStringList());
    EXPECT_EQ(file.target(u"a/first.xml"_s, u"rId1"_s), u"b/second.xml"_s);
    EXPECT_EQ(file.related({}, u"officeDocument"_s), u"a/first.xml"_s);
}

TEST(Package, IsFoundFaultyWhereItIs)
{
    Package package;
    package.add(u"a.xml"_s, u"application/a+xml"_s, "<a><unclosed></a>");
    package.relate(u"a.xml"_s, u"nowhere.xml"_s, u"slide"_s);
    EXPECT_EQ(OfficeFile(package.zipped()).faults().size(), 2);
}

TEST(Xml, LeavesOutWhatXmlCantHold)
{
    const QByteArray xml =
        Xml::document(u"a"_s, {{u"b"_s, u"1 < 2\x01"_s}, {u"c"_s, QString()}}, [](Xml &writer) {
            writer.text(u"å & ä\x0B"_s);
            writer.raw("<d/>");
            writer.textElement(u"e"_s, u"ö"_s);
        });
    QDomDocument document;
    ASSERT_TRUE(document.setContent(xml)) << xml.constData();
    const QDomElement root = document.documentElement();
    EXPECT_EQ(root.attribute(u"b"_s), u"1 < 2"_s);
    EXPECT_FALSE(root.hasAttribute(u"c"_s));
    EXPECT_EQ(root.text(), u"å & äö"_s);
    EXPECT_EQ(element(root, u"d"_s).nextSiblingElement().tagName(), u"e"_s);
}

} // namespace lagesbild
