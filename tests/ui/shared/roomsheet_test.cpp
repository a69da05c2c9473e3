#include "ui/shared/roomsheet.h"

#include "tests/support/qtprinting.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/sidepanel.h"

#include <QPushButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class RoomSheetTest : public testing::Test
{
protected:
    RoomSheetTest()
    {
        sheet.setBody(body);
        sheet.setLook(makeLook(Theme::Light));
        sheet.setTitle(u"Title"_s, u"Whole title"_s);
        sheet.setSubtitle(u"A measure with a very long name that cannot possibly fit"_s,
                          u" · 2015 · Total"_s);
    }
    void showAt(int width)
    {
        sheet.resize(width, 700);
        sheet.show();
        QApplication::processEvents();
    }
    template <class T>
    T *part(const QString &name)
    {
        return sheet.findChild<T *>(name);
    }

    RoomSheet sheet;
    QWidget *body = new QWidget;
};

TEST_F(RoomSheetTest, HasThePanelBesideInAWideWindow)
{
    showAt(1200);
    EXPECT_TRUE(sheet.panel().isVisible());
    EXPECT_FALSE(part<QPushButton>(u"panelButton"_s)->isVisible());
    EXPECT_GE(sheet.panel().x(), body->mapTo(&sheet, QPoint(body->width(), 0)).x());
}

TEST_F(RoomSheetTest, FoldsThePanelBehindAButtonInANarrowWindow)
{
    showAt(840);
    auto *button = part<QPushButton>(u"panelButton"_s);
    EXPECT_FALSE(sheet.panel().isVisible());
    ASSERT_TRUE(button->isVisible());
    EXPECT_GT(body->width(), 780);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(sheet.panel().isVisible());
    EXPECT_FALSE(
        sheet.panel().geometry().intersects(QRect(button->mapTo(&sheet, QPoint(0, 0)), button->size())));
}

TEST_F(RoomSheetTest, EscapeClosesTheOpenedPanel)
{
    showAt(840);
    QTest::mouseClick(part<QPushButton>(u"panelButton"_s), Qt::LeftButton);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.panel().isVisible());
}

TEST_F(RoomSheetTest, UnfoldsAgainWhenTheWindowGrows)
{
    showAt(840);
    sheet.resize(1200, 700);
    QApplication::processEvents();
    EXPECT_TRUE(sheet.panel().isVisible());
}

TEST_F(RoomSheetTest, AMessageStandsInPlaceOfTheBody)
{
    showAt(1200);
    sheet.setMessage(u"Nothing here."_s);
    EXPECT_FALSE(body->isVisible());
    EXPECT_EQ(part<QLabel>(u"message"_s)->text(), u"Nothing here."_s);
    sheet.setMessage({});
    EXPECT_TRUE(body->isVisible());
    EXPECT_FALSE(part<QLabel>(u"message"_s)->isVisible());
}

TEST(ElidedLabel, GivesWayInTheMiddleOfTheMeasureAndKeepsYearAndGender)
{
    ElidedLabel label;
    label.setTexts(u"A measure with a very long name that cannot possibly fit"_s, u" · 2015 · Total"_s);
    const QString shown = label.shownText(250);
    EXPECT_TRUE(shown.endsWith(u" · 2015 · Total"_s));
    EXPECT_TRUE(shown.contains(u'…'));
    EXPECT_TRUE(shown.startsWith(u"A "_s));
    label.resize(250, 20);
    label.show();
    EXPECT_EQ(label.toolTip(), label.text());
}

TEST(ElidedLabel, DropsWholeFactsFromTheEnd)
{
    ElidedLabel label;
    label.setFacts({u"Somewhere county"_s, u"2 413 inhabitants (2022)"_s, u"Rural municipality"_s});
    const QFontMetrics metrics = label.fontMetrics();
    const QString two = u"Somewhere county · 2 413 inhabitants (2022)"_s;
    EXPECT_EQ(label.shownText(metrics.horizontalAdvance(label.text())), label.text());
    EXPECT_EQ(label.shownText(metrics.horizontalAdvance(label.text()) - 1), two);
    EXPECT_EQ(label.shownText(metrics.horizontalAdvance(two) - 1), u"Somewhere county"_s);
    EXPECT_TRUE(label.shownText(40).contains(u'…'));
}

TEST(SetParagraph, EscapesWhatDataSaysAndHidesWhatIsEmpty)
{
    SidePanel panel;
    QLabel *label = panel.addParagraph(u"p"_s);
    setParagraph(*label, u"a < b & c\nnext"_s);
    EXPECT_TRUE(label->text().contains(u"a &lt; b &amp; c"_s));
    EXPECT_EQ(label->text().count(u"<p"_s), 2);
    EXPECT_FALSE(label->isHidden());
    setParagraph(*label, {});
    EXPECT_TRUE(label->isHidden());
}

} // namespace
} // namespace lagesbild
