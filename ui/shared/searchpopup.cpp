#include "ui/shared/searchpopup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int popupWidth = 460;
constexpr int popupHeight = 440;
constexpr int itemHeight = 40;

/// Title over detail, the chosen line on a field.
class SearchDelegate : public QStyledItemDelegate
{
public:
    explicit SearchDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_look.colours.accentField);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QRect inside = option.rect.adjusted(10, 4, -10, -4);
        const QString detail = index.data(SearchModel::DetailRole).toString();
        painter->setFont(m_look.font);
        painter->setPen(m_look.colours.text);
        painter->drawText(
            inside, Qt::AlignLeft | (detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
        painter->setFont(m_look.sized(11));
        painter->setPen(m_look.colours.secondary);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, inside.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, itemHeight};
    }

private:
    const Look &m_look;
};

} // namespace

void SearchModel::setItems(std::vector<SearchItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchItem &found = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found.title;
    case Qt::AccessibleTextRole:
        return found.detail.isEmpty() ? found.title : u"%1, %2"_s.arg(found.title, found.detail);
    case DetailRole:
        return found.detail;
    default:
        return {};
    }
}

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_field->setObjectName(u"searchField"_s);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"searchList"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(m_look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(popupWidth, popupHeight);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::find);
    connect(m_list, &QListView::clicked, this, &SearchPopup::chooseCurrent);
}

void SearchPopup::setLook(const Look &look)
{
    m_look = look;
    m_field->setFont(look.font);
}

void SearchPopup::open(QWidget *anchor, const QString &placeholder, SearchProvider provider)
{
    m_provider = std::move(provider);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_list->setAccessibleName(placeholder);
    m_field->clear();
    find();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_field->setFocus();
}

void SearchPopup::find()
{
    if (!m_provider)
        return;
    m_model.setItems(m_provider(m_field->text()));
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr std::array moves{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (std::ranges::find(moves, key->key()) != moves.end()) {
        const int step = key->key() == Qt::Key_Up       ? -1
                         : key->key() == Qt::Key_Down   ? 1
                         : key->key() == Qt::Key_PageUp ? -8
                                                        : 8;
        const int row =
            std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model.rowCount() - 1));
        m_list->setCurrentIndex(m_model.index(row));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        chooseCurrent();
        return true;
    }
    return false;
}

void SearchPopup::chooseCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> choose = m_model.item(current.row()).choose;
    hide();
    if (choose)
        choose();
}

} // namespace lagesbild
