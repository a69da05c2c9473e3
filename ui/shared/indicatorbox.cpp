#include "ui/shared/indicatorbox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace lagesbild
{

namespace
{

QString idText(const IndicatorId &id)
{
    return QString::fromStdString(id.text());
}

} // namespace

IndicatorBox::IndicatorBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(this, &QComboBox::activated, this, [this](int index) {
        emit indicatorChosen(IndicatorId(itemData(index).toString().toStdString()));
    });
}

void IndicatorBox::offer(const Dataset &dataset, const Selection &selection, const IndicatorId &chosen)
{
    const Catalogue &catalogue = dataset.catalogue();
    const QSignalBlocker silent(this);
    clear();
    const auto add = [&](const IndicatorId &id) {
        const Indicator *indicator = catalogue.indicator(id);
        if (indicator != nullptr && indicator->hasValues && id != selection.indicator &&
            findData(idText(id)) < 0)
            addItem(indicator->shortTitle, idText(id));
    };
    if (const Collection *collection = catalogue.collection(selection.collection)) {
        for (const CollectionSection &section : collection->sections) {
            for (const CollectionEntry &entry : section.entries)
                add(entry.indicator);
        }
    }
    add(chosen);
    setCurrentIndex(findData(idText(chosen)));
    lineEdit()->setCursorPosition(0); // long titles show how they begin
    setToolTip(currentText());
}

} // namespace lagesbild
