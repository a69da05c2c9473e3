#include "ui/expected/modeldialog.h"

#include "tests/support/qtprinting.h"
#include "tests/ui/expected/madeexpected.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

class ModelDialogTest : public testing::Test
{
protected:
    ModelDialogTest() { dialog.show(); }
    template <class T>
    T *part(const QString &name)
    {
        return dialog.findChild<T *>(name);
    }
    void search(const QString &text)
    {
        part<QLineEdit>(u"modelSearch"_s)->clear();
        QTest::keyClicks(part<QLineEdit>(u"modelSearch"_s), text);
    }
    void click(const QString &name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    QPushButton *okButton() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    std::unique_ptr<Dataset> data = madeModelData();
    Selection selection = madeSelection();
    ModelDialog dialog{*data, selection.expected, answerTo(selection).model};
};

TEST_F(ModelDialogTest, ShowsTheModel)
{
    EXPECT_EQ(part<QLabel>(u"response"_s)->text(), u"Y (Y)"_s);
    EXPECT_EQ(part<QListWidget>(u"inputs"_s)->count(), 2);
    EXPECT_TRUE(dialog.options() == selection.expected);
}

TEST_F(ModelDialogTest, FindsAnIndicatorAndAddsIt)
{
    search(u"C"_s);
    ASSERT_GT(part<QListWidget>(u"found"_s)->count(), 0);
    click(u"addInput"_s);
    EXPECT_EQ(dialog.options().inputs, (std::vector{IndicatorId("A"), IndicatorId("B"), IndicatorId("C")}));
    EXPECT_FALSE(part<QPushButton>(u"addInput"_s)->isEnabled()) << "it is in the model already";
}

TEST_F(ModelDialogTest, RemovesInputsButNeverTheLast)
{
    part<QListWidget>(u"inputs"_s)->setCurrentRow(0);
    click(u"removeInput"_s);
    EXPECT_EQ(dialog.options().inputs, std::vector{IndicatorId("B")});
    part<QListWidget>(u"inputs"_s)->setCurrentRow(0);
    click(u"removeInput"_s);
    EXPECT_FALSE(okButton()->isEnabled());
}

TEST_F(ModelDialogTest, ExplainsAndWeighsByWhatIsChosen)
{
    search(u"C"_s);
    click(u"weigh"_s);
    EXPECT_EQ(dialog.options().weights, IndicatorId("C"));
    click(u"noWeights"_s);
    EXPECT_TRUE(dialog.options().weights.isEmpty());
    click(u"explain"_s);
    EXPECT_EQ(dialog.options().response, IndicatorId("C"));
}

TEST_F(ModelDialogTest, TheGuidesModelIsTheEmptyOne)
{
    click(u"guidesModel"_s);
    EXPECT_TRUE(dialog.options() == ExpectedOptions());
}

TEST_F(ModelDialogTest, AnotherModelForgetsWhatWasMoved)
{
    selection.expected.whatIf = {20, 5};
    ModelDialog other(*data, selection.expected, answerTo(selection).model);
    EXPECT_FALSE(other.options().whatIf.empty());
    other.findChild<QListWidget *>(u"inputs"_s)->setCurrentRow(0);
    other.findChild<QPushButton *>(u"removeInput"_s)->click();
    EXPECT_TRUE(other.options().whatIf.empty());
}

} // namespace
} // namespace lagesbild
