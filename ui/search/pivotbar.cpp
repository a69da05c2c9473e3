#include "ui/search/pivotbar.h"

#include "ui/search/pivotchip.h"
#include "ui/search/searchtext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int mostInMenu = 60;
constexpr int zoneHeight = 36;

struct PivotWords {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::PivotWords)
};

QString placeName(PivotBar::Place place)
{
    switch (place) {
    case PivotBar::Place::Rows:
        return PivotWords::tr("Rows");
    case PivotBar::Place::Columns:
        return PivotWords::tr("Columns");
    case PivotBar::Place::Filter:
        break;
    }
    return PivotWords::tr("Filter");
}

QString moveText(PivotBar::Place place)
{
    switch (place) {
    case PivotBar::Place::Rows:
        return PivotWords::tr("Put in the rows");
    case PivotBar::Place::Columns:
        return PivotWords::tr("Put in the columns");
    case PivotBar::Place::Filter:
        break;
    }
    return PivotWords::tr("Put in the filter (one at a time)");
}

constexpr std::array places{PivotBar::Place::Rows, PivotBar::Place::Columns, PivotBar::Place::Filter};

} // namespace

/// One of the three places, with its name; takes chips that are dropped on it.
class PivotZone : public QWidget
{
public:
    PivotZone(PivotBar::Place place, PivotBar *bar)
        : QWidget(bar),
          m_place(place),
          m_bar(bar),
          m_caption(new QLabel(placeName(place), this)),
          m_row(new QHBoxLayout)
    {
        setAcceptDrops(true);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(m_caption);
        m_row->setContentsMargins(4, 4, 4, 4);
        m_row->setSpacing(4);
        column->addLayout(m_row);
        setAccessibleName(placeName(place));
    }
    void setLook(const Look &look)
    {
        m_look = look;
        m_caption->setFont(look.sized(11));
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, look.colours.secondary);
        m_caption->setPalette(quiet);
        update();
    }
    void setChips(const std::vector<PivotChip *> &chips)
    {
        while (QLayoutItem *item = m_row->takeAt(0))
            delete item;
        m_row->addStrut(zoneHeight - 8); // an empty place is as high as the others
        for (PivotChip *chip : chips) {
            chip->setParent(this);
            chip->show();
            m_row->addWidget(chip);
        }
        m_row->addStretch(1);
        m_chips = chips;
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!event->mimeData()->hasFormat(PivotChip::mimeType()))
            return;
        event->acceptProposedAction();
        m_under = true;
        update();
    }
    void dragLeaveEvent(QDragLeaveEvent *) override
    {
        m_under = false;
        update();
    }
    void dropEvent(QDropEvent *event) override
    {
        m_under = false;
        update();
        const auto dimension = parseDimension(event->mimeData()->data(PivotChip::mimeType()).toStdString());
        if (!dimension)
            return;
        event->acceptProposedAction();
        int before = -1;
        for (int i = 0; i < static_cast<int>(m_chips.size()) && before < 0; ++i) {
            if (event->position().x() < m_chips[static_cast<std::size_t>(i)]->geometry().center().x())
                before = i;
        }
        // After the drag has ended: the chip it came from is given a new place.
        QMetaObject::invokeMethod(
            m_bar, [bar = m_bar, d = *dimension, place = m_place, before] { bar->putAt(d, place, before); },
            Qt::QueuedConnection);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF field(0.5, height() - zoneHeight + 0.5, width() - 1, zoneHeight - 1);
        painter.setPen(QPen(m_under ? m_look.colours.accent : m_look.colours.line, m_under ? 1.5 : 1));
        painter.setBrush(m_under ? m_look.colours.accentField : m_look.colours.rail);
        painter.drawRoundedRect(field, 6, 6);
    }

private:
    PivotBar::Place m_place;
    PivotBar *m_bar;
    QLabel *m_caption;
    QHBoxLayout *m_row;
    std::vector<PivotChip *> m_chips;
    Look m_look;
    bool m_under = false;
};

PivotBar::PivotBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 0, 3, 0);
    row->setSpacing(8);
    for (std::size_t i = 0; i < places.size(); ++i) {
        m_zones[i] = new PivotZone(places[i], this);
        row->addWidget(m_zones[i], places[i] == Place::Filter ? 3 : 4);
    }
    for (std::size_t i = 0; i < allDimensions.size(); ++i) {
        m_chips[i] = new PivotChip(allDimensions[i], this);
        m_chips[i]->setMenu(new QMenu(m_chips[i]));
    }
}

void PivotBar::setLook(const Look &look)
{
    m_look = look;
    for (PivotZone *zone : m_zones)
        zone->setLook(look);
    for (PivotChip *chip : m_chips)
        chip->setLook(look);
}

void PivotBar::showSearch(const FreeSearch &search, const Catalogue &catalogue, const SearchOptions &options)
{
    m_rows = options.rows;
    m_columns = options.columns;
    fillZone(Place::Rows, m_rows, search, catalogue);
    fillZone(Place::Columns, m_columns, search, catalogue);
    fillZone(Place::Filter, search.filterDimensions(), search, catalogue);
}

void PivotBar::fillZone(Place place, const std::vector<Dimension> &dimensions, const FreeSearch &search,
                        const Catalogue &catalogue)
{
    std::vector<PivotChip *> chips;
    for (const Dimension dimension : dimensions) {
        PivotChip *chip = m_chips[static_cast<std::size_t>(dimension)];
        QString text = dimensionName(dimension);
        if (place == Place::Filter && !search.isEmpty()) {
            const SearchMember &shown = search.memberAt(search.subject().chosen, dimension);
            text = tr("%1: %2", "dimension, the one shown")
                       .arg(text, memberName(search.subject(), catalogue, dimension, shown));
        }
        chip->setText(text);
        chip->setToolTip(tr("%1. Drag it to rows, columns or filter, or press it for a menu.").arg(text));
        chip->setAccessibleName(tr("%1, in %2").arg(text, placeName(place)));
        chip->setLook(m_look);
        fillMenu(*chip, place, search, catalogue);
        chips.push_back(chip);
    }
    m_zones[static_cast<std::size_t>(place)]->setChips(chips);
}

void PivotBar::fillMenu(PivotChip &chip, Place place, const FreeSearch &search, const Catalogue &catalogue)
{
    QMenu &menu = *chip.menu();
    menu.clear();
    const Dimension dimension = chip.dimension();
    for (const Place other : places) {
        if (other != place)
            menu.addAction(moveText(other), this, [this, dimension, other] { putAt(dimension, other); });
    }
    const std::vector<Dimension> &siblings = place == Place::Columns ? m_columns : m_rows;
    if (place != Place::Filter && siblings.size() > 1 && siblings.front() != dimension)
        menu.addAction(tr("Put first"), this, [this, dimension, place] { putAt(dimension, place, 0); });
    const std::vector<SearchMember> &members = search.subject().of(dimension);
    if (place != Place::Filter || members.size() < 2 || std::ssize(members) > mostInMenu)
        return;
    menu.addSeparator();
    const int shown = search.subject().chosen[static_cast<std::size_t>(dimension)];
    for (std::size_t i = 0; i < members.size(); ++i) {
        // What is reckoned can be laid out, but not chosen for all rooms.
        if (members[i].kind != SearchMember::Kind::Measured)
            continue;
        QAction *action =
            menu.addAction(memberName(search.subject(), catalogue, dimension, members[i]), this,
                           [this, dimension, key = members[i].key] { emit memberChosen(dimension, key); });
        action->setCheckable(true);
        action->setChecked(static_cast<int>(i) == shown);
    }
}

void PivotBar::putAt(Dimension dimension, Place place, int before)
{
    std::vector<Dimension> rows = m_rows;
    std::vector<Dimension> columns = m_columns;
    std::vector<Dimension> *target = place == Place::Rows      ? &rows
                                     : place == Place::Columns ? &columns
                                                               : nullptr;
    if (target != nullptr && before >= 0) {
        const auto own = std::ranges::find(*target, dimension);
        if (own != target->end() && own - target->begin() < before)
            --before;
    }
    std::erase(rows, dimension);
    std::erase(columns, dimension);
    if (target != nullptr) {
        const auto at = before < 0 ? target->end()
                                   : target->begin() + std::min<std::ptrdiff_t>(before, std::ssize(*target));
        target->insert(at, dimension);
    }
    if (rows != m_rows || columns != m_columns)
        emit layoutChosen(rows, columns);
}

} // namespace lagesbild
