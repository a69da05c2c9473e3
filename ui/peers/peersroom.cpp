#include "ui/peers/peersroom.h"

#include "ui/peers/peerspanel.h"
#include "ui/peers/peerstable.h"
#include "ui/peers/peerstext.h"
#include "ui/peers/peersview.h"
#include "ui/peers/peertiles.h"
#include "ui/shared/errortext.h"
#include "ui/shared/figuretable.h"
#include "ui/shared/roomsheet.h"
#include "ui/shared/sourceline.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headerLines = 3;
constexpr int betweenParts = 20;
/// Pictures draw their focus frame this much outside their content.
constexpr int frame = 3;

} // namespace

PeersRoom::PeersRoom(QWidget *parent)
    : RoomView(parent),
      m_sheet(new RoomSheet(this)),
      m_scroll(new QScrollArea(this)),
      m_list(new PeersView(this)),
      m_figuresHeading(new QLabel(tr("What they are compared in"), this)),
      m_table(new FigureTable(this)),
      m_model(new PeersTable(this)),
      m_tiles(new PeerTiles(this)),
      m_replace(new QPushButton(tr("Use as comparison group"), this)),
      m_add(new QPushButton(tr("Add to the comparison group"), this)),
      m_compare(new QPushButton(tr("Open the comparison"), this)),
      m_map(new QPushButton(tr("Show on the map"), this)),
      m_panel(new PeersPanel(m_sheet->panel(), this))
{
    m_list->setObjectName(u"list"_s);
    m_table->setObjectName(u"table"_s);
    m_tiles->setObjectName(u"tiles"_s);
    m_replace->setObjectName(u"replace"_s);
    m_add->setObjectName(u"add"_s);
    m_compare->setObjectName(u"compare"_s);
    m_map->setObjectName(u"map"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Figures of the similar municipalities"));
    m_table->setHeaderLines(headerLines);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setBody(makeBody());
    connectViews();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sheet);
}

PeersRoom::~PeersRoom()
{
    // A picture that loses the focus says that nothing is pointed at: it must go while its room is still one.
    delete m_sheet;
}

QWidget *PeersRoom::makeBody()
{
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addSpacing(12);
    column->addWidget(makeActions());
    column->addSpacing(betweenParts);
    m_figuresHeading->setContentsMargins(frame, 0, frame, 0);
    column->addWidget(m_figuresHeading);
    column->addSpacing(4);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(betweenParts);
    figures->addWidget(m_table, 1, Qt::AlignTop);
    figures->addWidget(m_tiles, 0, Qt::AlignTop);
    column->addLayout(figures);
    column->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

QWidget *PeersRoom::makeActions()
{
    auto *actions = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(frame, 0, frame, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_compare, m_map, m_replace, m_add})
        row->addWidget(button);
    row->addStretch(1);
    return actions;
}

void PeersRoom::connectViews()
{
    connect(m_list, &PeersView::chosen, this, &PeersRoom::chooseArea);
    connect(m_list, &PeersView::pointedAt, this, &PeersRoom::point);
    connect(m_tiles, &PeerTiles::chosen, this, &PeersRoom::chooseArea);
    connect(m_tiles, &PeerTiles::pointedAt, this, &PeersRoom::point);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        chooseArea(AreaId(index.data(PeersTable::CodeRole).toString().toStdString()));
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { chooseGroup(m_groupChoice, Room::Peers); });
    connect(m_add, &QPushButton::clicked, this, [this] { chooseGroup(m_joinedChoice, Room::Peers); });
    connect(m_compare, &QPushButton::clicked, this, [this] { chooseGroup(m_groupChoice, Room::Comparison); });
    connect(m_map, &QPushButton::clicked, this, [this] { chooseGroup(m_groupChoice, Room::Map); });
    connect(m_panel, &PeersPanel::optionsChosen, this, [this](const PeerOptions &options) {
        Selection next = m_selection;
        next.peers = options;
        emit selectionChosen(next);
    });
    connect(m_panel, &PeersPanel::yearPassed, this, [this](Year year) {
        Selection passing = m_selection;
        passing.year = year;
        showRows(*m_dataset, passing);
    });
    connect(m_panel, &PeersPanel::yearChosen, this, [this](Year year) {
        Selection next = m_selection;
        next.year = year;
        emit selectionChosen(next);
    });
}

void PeersRoom::chooseArea(const AreaId &area)
{
    if (area == m_selection.focus)
        return;
    Selection next = m_selection;
    next.focus = area;
    emit selectionChosen(next);
}

void PeersRoom::chooseGroup(const std::string &choice, Room room)
{
    Selection next = m_selection;
    next.group = choice;
    next.room = room;
    emit selectionChosen(next);
}

void PeersRoom::point(const AreaId &area)
{
    highlight(area);
    emit areaPointedAt(area);
}

void PeersRoom::highlight(const AreaId &area)
{
    m_list->setHighlighted(area);
    m_tiles->setHighlighted(area);
}

void PeersRoom::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_dataset = &dataset;
    m_selection = selection;
    showRows(dataset, selection);
    emit sourceLineChanged();
}

void PeersRoom::showRows(const Dataset &dataset, const Selection &selection)
{
    const Result<SimilarAreas> similar = similarAreas(dataset, selection);
    if (similar) {
        showPeers(dataset, selection, *similar);
        return;
    }
    m_sheet->setTitle(tr("Similar municipalities"), {});
    m_sheet->setSubtitle({}, {});
    m_sheet->setMessage(errorSentence(similar.error()));
}

void PeersRoom::showPeers(const Dataset &dataset, const Selection &selection, const SimilarAreas &similar)
{
    m_dataset = &dataset;
    const Catalogue &catalogue = dataset.catalogue();
    m_sheet->setTitle(tr("Similar municipalities"), {});
    const QString year = similar.year ? u" · %1"_s.arg(toInt(*similar.year)) : QString();
    const QString compared =
        similar.year ? u" · "_s + tr("%n municipality/ies compared", nullptr, similar.compared) : QString();
    m_sheet->setSubtitle(methodName(similar.method), year + compared);
    m_panel->showPeers(similar, dataset, selection);
    const bool hasSet = !similar.areas.empty();
    m_sheet->setMessage(hasSet ? QString() : noPeersMessage(similar, catalogue));
    m_groupChoice.clear();
    m_joinedChoice.clear();
    if (!hasSet)
        return;
    m_sheet->setSentence(peersSentence(similar, catalogue));
    m_groupChoice = groupChoiceOf(similar);
    const Result<std::string> joined = groupChoiceWith(dataset, selection, similar);
    m_joinedChoice = joined ? *joined : m_groupChoice;
    showFigures(similar);
    showActions();
}

void PeersRoom::showFigures(const SimilarAreas &similar)
{
    const Catalogue &catalogue = m_dataset->catalogue();
    m_list->setScene(peersScene(similar, catalogue));
    m_model->setPeers(similar, catalogue);
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const int scrollBar = m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows + scrollBar);
    std::vector<AreaId> peers;
    peers.reserve(similar.areas.size());
    for (const SimilarArea &area : similar.areas)
        peers.push_back(area.code);
    m_tiles->setPeers(catalogue.area(similar.focus).id, std::move(peers), [&catalogue](const AreaId &area) {
        const AreaIndex index = catalogue.indexOf(area);
        return index == noArea ? QString() : catalogue.area(index).name;
    });
}

void PeersRoom::showActions()
{
    const bool isGroup = m_selection.group == m_groupChoice;
    m_replace->setEnabled(!isGroup);
    m_replace->setToolTip(isGroup ? tr("They are the comparison group already.") : QString());
    const bool isInside = isGroup || m_selection.group == m_joinedChoice;
    m_add->setEnabled(!isInside);
    m_add->setToolTip(isInside ? tr("They are in the comparison group already.") : QString());
}

void PeersRoom::setLook(const Look &look)
{
    m_look = look;
    setPalette(widgetPalette(look));
    m_sheet->setLook(look);
    m_scroll->setPalette(widgetPalette(look));
    m_list->setLook(look);
    m_table->setLook(look);
    m_model->setLook(look);
    m_tiles->setLook(look);
    m_panel->setLook(look);
    m_figuresHeading->setFont(look.sized(13, QFont::DemiBold));
    for (QPushButton *button : {m_replace, m_add, m_compare, m_map})
        button->setFont(look.sized(13));
}

QString PeersRoom::sourceLine() const
{
    if (m_dataset == nullptr)
        return {};
    return sourceLineText(m_dataset->provenance(), tr("Similar municipalities", "computed by us"));
}

} // namespace lagesbild
