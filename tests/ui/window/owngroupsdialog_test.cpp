#include "ui/window/owngroupsdialog.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/map/smallcountry.h"
#include "ui/map/mapshapes.h"
#include "ui/map/mapwidget.h"
#include "ui/window/stylesheet.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class OwnGroupsDialogTest : public testing::Test
{
protected:
    OwnGroupsDialogTest()
    {
        SmallData data;
        data.add("N01951", Unit::Count);
        data.fill("N01951", 2020, 1000, 1000);
        m_dataset = data.dataset();
    }
    void open(std::vector<OwnGroup> groups)
    {
        const auto file = [this](QWidget *) { return m_file; };
        m_dialog = std::make_unique<OwnGroupsDialog>(*m_dataset, 0, std::move(groups), m_shapes,
                                                     makeLook(Theme::Light), nullptr,
                                                     OwnGroupsDialog::Files{file, file});
        m_dialog->show();
    }
    template <class Widget>
    Widget *child(const QString &name) const
    {
        auto *found = m_dialog->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void press(const QString &button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    MapWidget *map() const { return child<MapWidget>(u"map"_s); }
    QPoint middleOf(int region) const
    {
        const RegionShape &shape = map()->scene().geometry->regions()[static_cast<std::size_t>(region)];
        return map()->view().toPixels(shape.labelPoint).toPoint();
    }
    QString remark() const { return child<QLabel>(u"groupRemark"_s)->text(); }
    std::vector<AreaId> members() const
    {
        const std::vector<OwnGroup> groups = m_dialog->groups();
        return groups.empty() ? std::vector<AreaId>() : groups.front().members;
    }
    QStringList ticked() const
    {
        QStringList names;
        const auto *list = child<QListWidget>(u"municipalityList"_s);
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                names << list->item(row)->text();
        }
        return names;
    }

    MapShapes m_shapes{smallCountry};
    std::unique_ptr<Dataset> m_dataset;
    std::unique_ptr<OwnGroupsDialog> m_dialog;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"grupper.json"_s);
};

using Groups = std::vector<OwnGroup>;

} // namespace

TEST_F(OwnGroupsDialogTest, RowsAreAsHighBeforeThereIsAGroupAsAfterwards)
{
    open({});
    m_dialog->setStyleSheet(styleSheetOf(makeLook(Theme::Light)));
    const auto *list = child<QListWidget>(u"municipalityList"_s);
    ASSERT_FALSE(list->isEnabled());
    const int before = list->visualItemRect(list->item(0)).height();
    press(u"newGroup"_s);
    ASSERT_TRUE(list->isEnabled());
    EXPECT_EQ(list->visualItemRect(list->item(0)).height(), before);
    EXPECT_GE(before, list->fontMetrics().height() + 8) << "room to click";
}

TEST_F(OwnGroupsDialogTest, MakesAGroupByTicks)
{
    open({});
    EXPECT_FALSE(child<QPushButton>(u"compareGroup"_s)->isEnabled());
    press(u"newGroup"_s);
    type(u"groupName"_s, u"Grannar"_s);
    auto *list = child<QListWidget>(u"municipalityList"_s);
    list->item(0)->setCheckState(Qt::Checked); // Ale, 1002
    list->item(1)->setCheckState(Qt::Checked); // Borg, 1005
    EXPECT_EQ(m_dialog->groups(), (Groups{{u"Grannar"_s, {AreaId("1002"), AreaId("1005")}}}));
    press(u"compareGroup"_s);
    EXPECT_EQ(m_dialog->compared(), "saved:Grannar:1002,1005");
}

TEST_F(OwnGroupsDialogTest, PicksByRule)
{
    open({});
    press(u"newGroup"_s);
    press(u"byRule"_s);
    EXPECT_TRUE(child<QLabel>(u"groupRemark"_s)->text().startsWith(u"Say how many"_s));
    type(u"fewest"_s, u"3 000"_s);
    child<QCheckBox>(u"sameCounty"_s)->setChecked(true);
    press(u"byRule"_s);
    ASSERT_EQ(m_dialog->groups().size(), 1U);
    EXPECT_EQ(m_dialog->groups().front().members.size(), 4U);
}

TEST_F(OwnGroupsDialogTest, TakesPastedCodesAndSaysWhatItCouldNot)
{
    open({{u"A"_s, {AreaId("1001")}}});
    QGuiApplication::clipboard()->setText(u"1002\n2007, Nowhere"_s);
    press(u"pasteCodes"_s);
    EXPECT_EQ(m_dialog->groups().front().members.size(), 3U);
    EXPECT_TRUE(child<QLabel>(u"groupRemark"_s)->text().contains(u"Nowhere"_s));
}

TEST_F(OwnGroupsDialogTest, AClickOnTheMapAddsAndTakesAway)
{
    open({{u"A"_s, {AreaId("1001")}}});
    QTest::mouseClick(map(), Qt::LeftButton, {}, middleOf(4)); // Borg, 1005
    EXPECT_EQ(members(), (std::vector<AreaId>{AreaId("1005"), AreaId("1001")})) << "in the list's order";
    EXPECT_EQ(ticked(), (QStringList{u"Borg"_s, u"Östra"_s}));
    EXPECT_EQ(remark(), u"Borg added."_s);
    QTest::mouseClick(map(), Qt::LeftButton, {}, middleOf(0));
    EXPECT_EQ(ticked(), QStringList{u"Borg"_s});
    EXPECT_EQ(remark(), u"Östra taken away."_s);
    QTest::mouseClick(map(), Qt::LeftButton, {}, middleOf(4));
    EXPECT_TRUE(members().empty());
    EXPECT_FALSE(child<QPushButton>(u"compareGroup"_s)->isEnabled());
}

TEST_F(OwnGroupsDialogTest, TheMapFollowsTheListAndTheOtherGroup)
{
    open({{u"A"_s, {AreaId("1001")}}, {u"B"_s, {AreaId("2010")}}});
    const auto fill = [this](std::size_t region) { return map()->scene().looks[region].fill; };
    const QColor inside = fill(0);
    EXPECT_NE(fill(9), inside);
    child<QListWidget>(u"municipalityList"_s)->item(0)->setCheckState(Qt::Checked); // Ale, 1002
    EXPECT_EQ(fill(1), inside);
    child<QListWidget>(u"ownGroups"_s)->setCurrentRow(1);
    EXPECT_EQ(fill(9), inside);
    EXPECT_NE(fill(0), inside);
    EXPECT_NE(fill(1), inside);
    press(u"removeGroup"_s);
    press(u"putBackGroup"_s);
    EXPECT_EQ(fill(9), inside) << "what is put back is seen on the map too";
}

TEST_F(OwnGroupsDialogTest, AFrameTakesManyAndTheSameAgainTakesThemBack)
{
    open({{u"A"_s, {AreaId("2010")}}});
    const auto pixel = [this](QPointF metres) { return map()->view().toPixels(metres).toPoint(); };
    const auto dragAcross = [&] {
        const QPoint from = pixel({500, 19500});
        const QPoint to = pixel({19000, 1000});
        QTest::mousePress(map(), Qt::LeftButton, Qt::ShiftModifier, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), map()->mapToGlobal(QPointF(to)), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(map(), &move);
        QTest::mouseRelease(map(), Qt::LeftButton, Qt::ShiftModifier, to);
    };
    dragAcross();
    EXPECT_EQ(members().size(), 5U);
    EXPECT_TRUE(remark().startsWith(u"4 "_s)) << remark().toStdString();
    dragAcross();
    EXPECT_EQ(members(), std::vector<AreaId>{AreaId("2010")});
    EXPECT_TRUE(remark().startsWith(u"4 "_s)) << remark().toStdString();
}

TEST_F(OwnGroupsDialogTest, TheMapWaitsForAGroup)
{
    open({});
    EXPECT_FALSE(map()->isEnabled());
    press(u"newGroup"_s);
    QTest::mouseClick(map(), Qt::LeftButton, {}, middleOf(4));
    EXPECT_EQ(members(), std::vector<AreaId>{AreaId("1005")});
}

TEST_F(OwnGroupsDialogTest, BeginsAGroupWithMembers)
{
    open({});
    m_dialog->begin({AreaId("1002"), AreaId("1005")});
    QTest::keyClicks(child<QLineEdit>(u"groupName"_s), u"Grannar"_s);
    EXPECT_EQ(m_dialog->groups(), (Groups{{u"Grannar"_s, {AreaId("1002"), AreaId("1005")}}}));
    EXPECT_EQ(ticked(), (QStringList{u"Ale"_s, u"Borg"_s}));
}

TEST_F(OwnGroupsDialogTest, RemovesAndPutsBack)
{
    const Groups two{{u"A"_s, {AreaId("1001")}}, {u"B"_s, {AreaId("1002")}}};
    open(two);
    press(u"removeGroup"_s);
    EXPECT_EQ(m_dialog->groups(), Groups{two[1]});
    press(u"putBackGroup"_s);
    EXPECT_EQ(m_dialog->groups(), two);
}

TEST_F(OwnGroupsDialogTest, SharesGroupsAsAFile)
{
    const Groups one{{u"A"_s, {AreaId("1001")}}};
    open(one);
    press(u"writeGroups"_s);
    open(one);
    press(u"readGroups"_s);
    EXPECT_EQ(m_dialog->groups(), (Groups{one[0], {u"A 2"_s, one[0].members}}))
        << "beside the one that is there";
    m_file = m_folder.filePath(u"annat.json"_s);
    QFile other(m_file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("inte grupper");
    other.close();
    press(u"readGroups"_s);
    EXPECT_EQ(m_dialog->groups().size(), 2U);
    EXPECT_FALSE(child<QLabel>(u"groupRemark"_s)->text().isEmpty());
}

TEST_F(OwnGroupsDialogTest, AnEmptyGroupIsNotKept)
{
    open({});
    press(u"newGroup"_s);
    EXPECT_TRUE(m_dialog->groups().empty());
}

} // namespace lagesbild
