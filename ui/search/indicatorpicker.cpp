#include "ui/search/indicatorpicker.h"

#include "ui/search/indicatorlist.h"
#include "ui/shared/segmented.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int shelvesWidth = 264;
constexpr int mostFound = 300;
constexpr int shelfHeight = 28;

} // namespace

IndicatorPicker::IndicatorPicker(QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_order(new Segmented(2, this)),
      m_shelves(new QListWidget(this)),
      m_found(new QListView(this)),
      m_list(new IndicatorList(this)),
      m_delegate(new IndicatorDelegate(this)),
      m_summary(new QLabel(this)),
      m_basketSize(new QLabel(this)),
      m_done(new QPushButton(tr("Show the table"), this))
{
    m_field->setObjectName(u"indicatorField"_s);
    m_shelves->setObjectName(u"shelves"_s);
    m_found->setObjectName(u"foundIndicators"_s);
    m_done->setObjectName(u"showTable"_s);
    m_field->setPlaceholderText(tr("Search among all indicators: a word, or an id such as N00973"));
    m_field->setAccessibleName(tr("Search indicators"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(36);
    m_field->installEventFilter(this);
    m_order->setChoices(tr("Browse by"), {tr("Indicator group"), tr("Operating area")});
    m_order->setChosen(0);
    m_shelves->setFrameShape(QFrame::NoFrame);
    m_shelves->setAccessibleName(tr("Groups of indicators"));
    m_shelves->setTextElideMode(Qt::ElideRight);
    m_shelves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setModel(m_list);
    m_found->setItemDelegate(m_delegate);
    m_found->setUniformItemSizes(true);
    m_found->setMouseTracking(true);
    m_found->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_found->setAccessibleName(tr("Indicators found"));
    m_done->setDefault(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_order);
    left->addWidget(m_shelves, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_summary);
    right->addWidget(m_found, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_basketSize);
    bottom->addStretch(1);
    bottom->addWidget(m_done);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3, 0, 3, 4);
    all->setSpacing(12);
    all->addWidget(m_field);
    all->addLayout(middle, 1);
    all->addLayout(bottom);
    m_order->setFixedWidth(shelvesWidth);
    m_shelves->setFixedWidth(shelvesWidth);

    connect(m_field, &QLineEdit::textChanged, this, &IndicatorPicker::find);
    connect(m_order, &Segmented::choiceMade, this, [this] { fillShelves(); });
    connect(m_shelves, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker silent(m_field);
        m_field->clear();
        find();
    });
    connect(m_list, &IndicatorList::tickAsked, this, &IndicatorPicker::tick);
    connect(m_done, &QPushButton::clicked, this, &IndicatorPicker::finished);
}

void IndicatorPicker::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_field->setFont(look.sized(14));
    m_order->setLook(look);
    m_delegate->setLook(look);
    m_shelves->setFont(look.sized(13));
    m_summary->setFont(look.sized(12));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_summary->setPalette(quiet);
    m_found->viewport()->update();
}

void IndicatorPicker::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_basket = selection.search.indicators;
    if (m_dataset != &dataset) {
        m_dataset = &dataset;
        m_index.reset();
        m_collection = selection.collection;
        fillShelves();
    }
    m_list->setTicked(m_basket);
    m_basketSize->setText(tr("%Ln indicator(s) chosen", nullptr, static_cast<int>(m_basket.size())));
    m_done->setEnabled(!m_basket.empty());
}

void IndicatorPicker::startTyping()
{
    m_field->setFocus();
    m_field->selectAll();
}

/// The chosen collection stands first among the groups: its indicators are there to tick at once.
void IndicatorPicker::fillShelves()
{
    const QSignalBlocker silent(m_shelves);
    m_shelves->clear();
    const Catalogue &catalogue = m_dataset->catalogue();
    QList<std::pair<QString, QString>> shelves;
    if (static_cast<Order>(m_order->chosen()) == Order::OperatingAreas) {
        QStringList areas;
        for (const Indicator &indicator : catalogue.indicators()) {
            if (!indicator.operatingArea.isEmpty() && !areas.contains(indicator.operatingArea))
                areas << indicator.operatingArea;
        }
        for (const QString &area : std::as_const(areas))
            shelves.append({area, area});
    } else {
        for (const Collection &collection : catalogue.collections())
            shelves.append({collection.title, QString::fromStdString(collection.id.text())});
    }
    const QCollator swedish{QLocale(QLocale::Swedish)};
    const QString first = QString::fromStdString(m_collection.text());
    std::ranges::sort(shelves, [&](const auto &a, const auto &b) {
        if ((a.second == first) != (b.second == first))
            return a.second == first;
        return swedish.compare(a.first, b.first) < 0;
    });
    for (const auto &[title, key] : std::as_const(shelves)) {
        auto *item = new QListWidgetItem(title, m_shelves);
        item->setData(Qt::UserRole, key);
        item->setToolTip(title);
        item->setSizeHint({0, std::max(shelfHeight, m_shelves->fontMetrics().height() + 8)});
    }
    m_shelves->setCurrentRow(0);
    find();
}

std::vector<const Indicator *> IndicatorPicker::onShelf() const
{
    std::vector<const Indicator *> indicators;
    const QListWidgetItem *shelf = m_shelves->currentItem();
    if (shelf == nullptr)
        return indicators;
    const Catalogue &catalogue = m_dataset->catalogue();
    const QString key = shelf->data(Qt::UserRole).toString();
    if (static_cast<Order>(m_order->chosen()) == Order::OperatingAreas) {
        for (const Indicator &indicator : catalogue.indicators()) {
            if (indicator.operatingArea == key)
                indicators.push_back(&indicator);
        }
    } else if (const Collection *collection = catalogue.collection(CollectionId(key.toStdString()))) {
        for (const CollectionSection &section : collection->sections) {
            for (const CollectionEntry &entry : section.entries) {
                const Indicator *indicator = catalogue.indicator(entry.indicator);
                if (indicator != nullptr && std::ranges::find(indicators, indicator) == indicators.end())
                    indicators.push_back(indicator);
            }
        }
    }
    std::ranges::stable_partition(indicators,
                                  [](const Indicator *indicator) { return indicator->hasValues; });
    return indicators;
}

void IndicatorPicker::find()
{
    if (m_dataset == nullptr)
        return;
    const QString text = m_field->text();
    std::vector<const Indicator *> found;
    if (text.trimmed().isEmpty()) {
        found = onShelf();
        const QListWidgetItem *shelf = m_shelves->currentItem();
        m_summary->setText(tr("%1: %Ln indicator(s)", nullptr, static_cast<int>(found.size()))
                               .arg(shelf == nullptr ? QString() : shelf->text()));
    } else {
        if (!m_index)
            m_index = std::make_unique<IndicatorIndex>(*m_dataset);
        for (const IndicatorHit &hit : m_index->search(text, mostFound))
            found.push_back(m_dataset->catalogue().indicator(hit.indicator));
        m_summary->setText(
            found.empty() ? tr("No indicator has these words. Try fewer, or browse the groups.")
            : std::ssize(found) == mostFound
                ? tr("The first %Ln found: one more word makes them fewer.", nullptr, mostFound)
                : tr("%Ln indicator(s) found", nullptr, static_cast<int>(found.size())));
    }
    m_list->setIndicators(std::move(found));
    m_list->setTicked(m_basket);
    m_found->scrollToTop();
}

void IndicatorPicker::tick(const IndicatorId &id, bool on)
{
    std::vector<IndicatorId> basket = m_basket;
    std::erase(basket, id);
    if (on)
        basket.push_back(id);
    emit basketChosen(basket);
}

/// Down goes into the list, Enter ticks the first that was found.
bool IndicatorPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_list->rowCount() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_found->setFocus();
            m_found->setCurrentIndex(m_list->index(0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex first = m_list->index(0);
            const bool ticked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            m_list->setData(first, QVariant(ticked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lagesbild
