#include "ui/window/owngroupsdialog.h"

#include "ui/shared/errortext.h"
#include "ui/window/membermap.h"
#include "ui/window/municipalitylist.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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

constexpr int listWidth = 240;

/// «20 000» or «20000»; nothing for an empty field or no number.
std::optional<double> numberIn(const QLineEdit &field)
{
    QString text = field.text();
    text.remove(u' ').remove(QChar::Nbsp);
    bool fine = false;
    const double number = QLocale().toDouble(text, &fine);
    return fine && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

OwnGroupsDialog::Files OwnGroupsDialog::filesAsked()
{
    return {[](QWidget *parent) {
                return QFileDialog::getOpenFileName(parent, OwnGroupsDialog::tr("Read groups from a file"),
                                                    {},
                                                    OwnGroupsDialog::tr("Groups (*.json);;All files (*)"));
            },
            [](QWidget *parent) {
                return QFileDialog::getSaveFileName(parent, OwnGroupsDialog::tr("Write the groups to a file"),
                                                    u"lagesbild-grupper.json"_s,
                                                    OwnGroupsDialog::tr("Groups (*.json);;All files (*)"));
            }};
}

OwnGroupsDialog::OwnGroupsDialog(const Dataset &dataset, AreaIndex focus, std::vector<OwnGroup> groups,
                                 MapShapes &shapes, const Look &look, QWidget *parent, Files files)
    : QDialog(parent),
      m_dataset(dataset),
      m_focus(focus),
      m_groups(std::move(groups)),
      m_files(std::move(files)),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_members(new MunicipalityList(dataset.catalogue(), this)),
      m_fewest(new QLineEdit(this)),
      m_most(new QLineEdit(this)),
      m_sameCounty(new QCheckBox(tr("same county"), this)),
      m_sameSkr(new QCheckBox(tr("same SKR group (2023)"), this)),
      m_sameClass(new QCheckBox(tr("same population class"), this)),
      m_remark(new QLabel(this)),
      m_map(new MemberMap(dataset.catalogue(), focus, shapes, look, this))
{
    setWindowTitle(tr("Own groups"));
    m_list->setObjectName(u"ownGroups"_s);
    m_list->setAccessibleName(tr("Own groups"));
    m_name->setObjectName(u"groupName"_s);
    m_fewest->setObjectName(u"fewest"_s);
    m_most->setObjectName(u"most"_s);
    m_sameCounty->setObjectName(u"sameCounty"_s);
    m_remark->setObjectName(u"groupRemark"_s);
    m_remark->setWordWrap(true);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(listSide());
    m_groupSide = groupSide();
    sides->addWidget(m_groupSide, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    auto *close = addButton(tr("Close"), u"closeGroups"_s);
    m_compare = addButton(tr("Compare with this group"), u"compareGroup"_s);
    m_compare->setDefault(true);
    buttons->addWidget(close);
    buttons->addWidget(m_compare);
    auto *all = new QVBoxLayout(this);
    all->addLayout(sides, 1);
    all->addLayout(buttons);
    resize(1040, 680);

    connect(m_list, &QListWidget::currentRowChanged, this, &OwnGroupsDialog::showGroup);
    connect(m_name, &QLineEdit::textEdited, this, &OwnGroupsDialog::rename);
    connect(m_members, &MunicipalityList::ticksChanged, this, &OwnGroupsDialog::takeTicks);
    connect(m_map, &MemberMap::picked, this, &OwnGroupsDialog::takePicks);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_compare, &QPushButton::clicked, this, &OwnGroupsDialog::compare);
    showList(0);
}

QPushButton *OwnGroupsDialog::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QWidget *OwnGroupsDialog::listSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    QPushButton *make = addButton(tr("New group"), u"newGroup"_s);
    m_remove = addButton(tr("Remove"), u"removeGroup"_s);
    m_putBack = addButton(tr("Put back"), u"putBackGroup"_s);
    QPushButton *read = addButton(tr("Read file …"), u"readGroups"_s);
    m_write = addButton(tr("Write file …"), u"writeGroups"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->addWidget(make, 0, 0, 1, 2);
    grid->addWidget(m_remove, 1, 0);
    grid->addWidget(m_putBack, 1, 1);
    grid->addWidget(read, 2, 0);
    grid->addWidget(m_write, 2, 1);
    column->addLayout(grid);
    connect(make, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_remove, &QPushButton::clicked, this, &OwnGroupsDialog::remove);
    connect(m_putBack, &QPushButton::clicked, this, &OwnGroupsDialog::putBack);
    connect(read, &QPushButton::clicked, this, &OwnGroupsDialog::readFile);
    connect(m_write, &QPushButton::clicked, this, &OwnGroupsDialog::writeFile);
    return side;
}

QWidget *OwnGroupsDialog::groupSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *named = new QFormLayout;
    named->addRow(tr("Name"), m_name);
    auto *size = new QHBoxLayout;
    m_fewest->setPlaceholderText(tr("from"));
    m_most->setPlaceholderText(tr("to"));
    m_fewest->setAccessibleName(tr("Fewest inhabitants"));
    m_most->setAccessibleName(tr("Most inhabitants"));
    size->addWidget(m_fewest);
    size->addWidget(new QLabel(u"–"_s, side));
    size->addWidget(m_most);
    named->addRow(tr("Inhabitants"), size);
    auto *shared = new QHBoxLayout;
    for (QCheckBox *box : {m_sameCounty, m_sameSkr, m_sameClass})
        shared->addWidget(box);
    shared->addStretch(1);
    named->addRow(tr("As the chosen"), shared);
    QPushButton *byRule = addButton(tr("Tick those that fit"), u"byRule"_s);
    QPushButton *pasted = addButton(tr("Add codes or names from the clipboard"), u"pasteCodes"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(byRule);
    tools->addWidget(pasted);
    tools->addStretch(1);
    column->addLayout(named);
    column->addLayout(tools);
    auto *picking = new QHBoxLayout;
    picking->setSpacing(16);
    picking->addWidget(m_members, 2);
    picking->addWidget(m_map, 3);
    column->addLayout(picking, 1);
    connect(byRule, &QPushButton::clicked, this, &OwnGroupsDialog::pickByRule);
    connect(pasted, &QPushButton::clicked, this, &OwnGroupsDialog::paste);
    return side;
}

int OwnGroupsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_groups.size()) ? row : -1;
}

void OwnGroupsDialog::showList(int row)
{
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const OwnGroup &group : m_groups)
            m_list->addItem(group.name);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    m_putBack->setEnabled(!m_removed.empty());
    m_write->setEnabled(!m_groups.empty());
    showGroup();
}

void OwnGroupsDialog::showGroup()
{
    const int row = current();
    m_groupSide->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    std::vector<AreaIndex> members;
    if (row >= 0) {
        for (const AreaId &member : m_groups[static_cast<std::size_t>(row)].members)
            members.push_back(m_dataset.catalogue().indexOf(member));
    }
    m_name->setText(row < 0 ? QString() : m_groups[static_cast<std::size_t>(row)].name);
    m_members->setTicked(members);
    m_map->setMembers(members);
    m_compare->setEnabled(!members.empty());
    if (m_groups.empty())
        m_remark->setText(
            tr("A group of your own can be compared with in every room. Begin with “New group”."));
}

void OwnGroupsDialog::add(const QString &name, std::vector<AreaId> members)
{
    m_groups.push_back({freeName(name, m_groups), std::move(members)});
    m_remark->clear();
    showList(static_cast<int>(m_groups.size()) - 1);
}

void OwnGroupsDialog::begin(std::vector<AreaId> members)
{
    add(tr("New group"), std::move(members));
    m_name->setFocus();
    m_name->selectAll();
}

void OwnGroupsDialog::rename(const QString &name)
{
    const int row = current();
    if (row < 0 || name.simplified().isEmpty())
        return;
    std::vector<OwnGroup> others = m_groups;
    others.erase(others.begin() + row);
    const QString taken = freeName(name, others);
    m_groups[static_cast<std::size_t>(row)].name = taken;
    m_list->item(row)->setText(taken);
}

void OwnGroupsDialog::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_removed.push_back({row, m_groups[static_cast<std::size_t>(row)]});
    m_groups.erase(m_groups.begin() + row);
    showList(row);
}

void OwnGroupsDialog::putBack()
{
    if (m_removed.empty())
        return;
    Removed last = std::move(m_removed.back());
    m_removed.pop_back();
    last.group.name = freeName(last.group.name, m_groups);
    const int row = std::min(last.row, static_cast<int>(m_groups.size()));
    m_groups.insert(m_groups.begin() + row, std::move(last.group));
    showList(row);
}

void OwnGroupsDialog::takeTicks()
{
    const int row = current();
    if (row < 0)
        return;
    std::vector<AreaId> &members = m_groups[static_cast<std::size_t>(row)].members;
    members.clear();
    const std::vector<AreaIndex> ticked = m_members->ticked();
    for (const AreaIndex area : ticked)
        members.push_back(m_dataset.catalogue().area(area).id);
    m_map->setMembers(ticked);
    m_compare->setEnabled(!members.empty());
}

void OwnGroupsDialog::takePicks(const std::vector<AreaIndex> &areas)
{
    if (current() < 0)
        return;
    const std::vector<AreaIndex> before = m_members->ticked();
    const std::vector<AreaIndex> after = toggled(before, areas);
    m_members->setTicked(after);
    takeTicks();
    const bool grew = after.size() > before.size();
    if (areas.size() == 1) {
        const QString &name = m_dataset.catalogue().area(areas.front()).name;
        m_remark->setText(grew ? tr("%1 added.").arg(name) : tr("%1 taken away.").arg(name));
        return;
    }
    const auto added = static_cast<int>(after.size()) - static_cast<int>(before.size());
    m_remark->setText(grew ? tr("%n municipality/ies added.", nullptr, added)
                           : tr("%n municipality/ies taken away.", nullptr, -added));
}

void OwnGroupsDialog::paste()
{
    const PastedAreas pasted = pastedAreas(m_dataset.catalogue(), QGuiApplication::clipboard()->text());
    std::vector<AreaIndex> ticked = m_members->ticked();
    ticked.insert(ticked.end(), pasted.areas.begin(), pasted.areas.end());
    m_members->setTicked(ticked);
    takeTicks();
    QString said =
        tr("%n municipality/ies taken from the clipboard.", nullptr, static_cast<int>(pasted.areas.size()));
    if (!pasted.unknown.isEmpty())
        said += u' ' + tr("Not understood: %1.").arg(pasted.unknown.mid(0, 5).join(u", "_s));
    m_remark->setText(said);
}

void OwnGroupsDialog::pickByRule()
{
    const GroupRule rule{.fewest = numberIn(*m_fewest),
                         .most = numberIn(*m_most),
                         .sameCounty = m_sameCounty->isChecked(),
                         .sameSkr = m_sameSkr->isChecked(),
                         .sameClass = m_sameClass->isChecked()};
    if (rule == GroupRule()) {
        m_remark->setText(tr("Say how many inhabitants, or what shall be the same, first."));
        return;
    }
    const std::vector<AreaIndex> fitting = municipalitiesBy(m_dataset, m_focus, rule);
    m_members->setTicked(fitting);
    takeTicks();
    m_remark->setText(
        tr("%n municipality/ies fit now; the group keeps them.", nullptr, static_cast<int>(fitting.size())));
}

void OwnGroupsDialog::readFile()
{
    const QString file = m_files.toRead(this);
    if (file.isEmpty())
        return;
    const Result<std::vector<OwnGroup>> read = readOwnGroups(file);
    if (!read) {
        m_remark->setText(errorSentence(read.error()));
        return;
    }
    for (const OwnGroup &group : *read)
        add(group.name, group.members);
    m_remark->setText(tr("%n group(s) read.", nullptr, static_cast<int>(read->size())));
}

void OwnGroupsDialog::writeFile()
{
    const QString file = m_files.toWrite(this);
    if (file.isEmpty())
        return;
    const Outcome written = writeOwnGroups(groups(), file);
    m_remark->setText(written ? tr("%n group(s) written.", nullptr, static_cast<int>(groups().size()))
                              : errorSentence(written.error()));
}

std::vector<OwnGroup> OwnGroupsDialog::groups() const
{
    std::vector<OwnGroup> whole = m_groups;
    std::erase_if(whole, [](const OwnGroup &group) { return group.members.empty(); });
    return whole;
}

void OwnGroupsDialog::compare()
{
    const int row = current();
    if (row < 0)
        return;
    m_compared = groupChoice(m_groups[static_cast<std::size_t>(row)], m_dataset.catalogue());
    accept();
}

} // namespace lagesbild
