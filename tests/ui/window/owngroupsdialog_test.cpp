#include "ui/window/owngroupsdialog.h"

#include "tests/support/qtprinting.h"
#include "tests/support/smalldata.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
        m_dialog = std::make_unique<OwnGroupsDialog>(*m_dataset, 0, std::move(groups), nullptr,
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

    std::unique_ptr<Dataset> m_dataset;
    std::unique_ptr<OwnGroupsDialog> m_dialog;
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"grupper.json"_s);
};

using Groups = std::vector<OwnGroup>;

} // namespace

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
