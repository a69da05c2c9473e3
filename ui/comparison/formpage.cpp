#include "ui/comparison/formpage.h"

#include "ui/comparison/comparisontable.h"
#include "ui/comparison/formtable.h"
#include "ui/shared/checkline.h"
#include "ui/shared/figuretable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int betweenPictureAndTable = 12;
constexpr int leastTableHeight = 112;
constexpr int pictureShare = 3;
constexpr int tableShare = 1;
} // namespace

FormPage::FormPage(QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_figures(new FigureTable(this)),
      m_model(new FormTable(this)),
      m_order(new ComparisonOrder(this)),
      m_options(new QWidget(this)),
      m_optionColumn(new QVBoxLayout(m_options))
{
    m_figures->setObjectName(u"figures"_s);
    m_order->setSourceModel(m_model);
    m_figures->setModel(m_order);
    m_figures->setSortingEnabled(true);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setStretchLastSection(true);
    // Apart from the forms above, which are another choice.
    m_optionColumn->setContentsMargins(0, 12, 0, 0);
    m_optionColumn->setSpacing(6);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(betweenPictureAndTable);
    m_figures->setMinimumHeight(leastTableHeight);
    connect(m_figures, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString code = index.data(ComparisonTable::CodeRole).toString();
        if (!code.isEmpty())
            emit areaChosen(AreaId(code.toStdString()));
    });
}

void FormPage::setPicture(QWidget *picture, const QString &name)
{
    m_column->addWidget(picture, pictureShare);
    m_column->addWidget(m_figures, tableShare);
    m_figures->setAccessibleName(name);
}

/// The chosen municipality's row is in view: it is the one people look for.
void FormPage::setTable(std::vector<FormColumn> columns, std::vector<FormTableRow> rows)
{
    const auto strong = std::ranges::find(rows, true, &FormTableRow::strong);
    const auto row = static_cast<int>(strong - rows.begin());
    const bool found = strong != rows.end();
    m_model->setContent(std::move(columns), std::move(rows));
    if (!found)
        return;
    m_figures->scrollTo(m_order->mapFromSource(m_model->index(row, 0)), QAbstractItemView::PositionAtCenter);
    m_figures->horizontalScrollBar()->setValue(0); // the row is wanted in the middle, not the column
}

void FormPage::sortTableBy(int column, Qt::SortOrder order)
{
    m_figures->sortByColumn(column, order);
}

void FormPage::addOption(QWidget *option)
{
    m_optionColumn->addWidget(option);
}

void FormPage::addTick(const QString &objectName, const QString &text,
                       std::function<void(Selection &, bool)> write,
                       std::function<bool(const Selection &)> read)
{
    auto *box = new CheckLine(text, m_options);
    box->setObjectName(objectName);
    addOption(box);
    m_ticks.push_back({box, std::move(read)});
    connect(box, &QCheckBox::toggled, this, [this, write = std::move(write)](bool on) {
        Selection next = m_selection;
        write(next, on);
        emit selectionChosen(next);
    });
}

void FormPage::follow(const Selection &selection)
{
    m_selection = selection;
    for (const Tick &tick : m_ticks) {
        const QSignalBlocker silent(tick.box);
        tick.box->setChecked(tick.read(selection));
    }
}

void FormPage::setLook(const Look &look)
{
    m_figures->setLook(look);
    m_model->setLook(look);
    for (const Tick &tick : m_ticks)
        tick.box->setLook(look);
}

} // namespace lagesbild
