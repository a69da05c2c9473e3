#include "ui/window/savedviewsdialog.h"

#include "tests/support/qtprinting.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

const QList<SavedView> threeViews{{u"Ett"_s, u"lagesbild:map?municipality=0180"_s},
                                  {u"Två"_s, u"lagesbild:trend?municipality=1880"_s},
                                  {u"Tre"_s, u"lagesbild:search?municipality=1880"_s}};

void press(const QDialog &dialog, const QString &button)
{
    QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
}

} // namespace

TEST(SavedViewsDialog, PutsBackWhatWasRemoved)
{
    SavedViewsDialog dialog(threeViews);
    auto *list = dialog.findChild<QListWidget *>(u"savedViews"_s);
    list->setCurrentRow(1);
    press(dialog, u"removeView"_s);
    list->setCurrentRow(0);
    press(dialog, u"removeView"_s);
    EXPECT_EQ(dialog.views(), QList<SavedView>{threeViews[2]});
    press(dialog, u"putBackView"_s);
    press(dialog, u"putBackView"_s);
    EXPECT_EQ(dialog.views(), threeViews);
    EXPECT_FALSE(dialog.findChild<QPushButton *>(u"putBackView"_s)->isEnabled());
}

TEST(SavedViewsDialog, RenamesButNeverToNothing)
{
    SavedViewsDialog dialog(threeViews);
    auto *list = dialog.findChild<QListWidget *>(u"savedViews"_s);
    list->item(0)->setText(u"  Nytt   namn "_s);
    list->item(1)->setText(u" "_s);
    EXPECT_EQ(dialog.views()[0], (SavedView{u"Nytt namn"_s, threeViews[0].link}));
    EXPECT_EQ(dialog.views()[1].name, u"Unnamed view"_s);
}

TEST(SavedViewsDialog, OpensTheChosenOne)
{
    SavedViewsDialog dialog(threeViews);
    dialog.findChild<QListWidget *>(u"savedViews"_s)->setCurrentRow(2);
    EXPECT_TRUE(dialog.opened().isEmpty());
    press(dialog, u"openView"_s);
    EXPECT_EQ(dialog.opened(), threeViews[2].link);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(SavedViewsDialog, WithoutViewsOffersNothingToOpen)
{
    const SavedViewsDialog dialog({});
    EXPECT_FALSE(dialog.findChild<QPushButton *>(u"openView"_s)->isEnabled());
}

} // namespace lagesbild
