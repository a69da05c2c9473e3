#include "ui/window/topbar.h"

#include "core/analysis/years.h"
#include "ui/shared/elidedlabel.h"
#include "ui/shared/numbertext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct GroupText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::GroupText)
};

// Entries of the group picker that open something instead of being a group.
const QString searchGroups = u"search"_s;
const QString pickMunicipalities = u"pick"_s;
const QString ownGroups = u"own"_s;
constexpr int bothGenders = 3;

QVBoxLayout *captioned(QLabel *caption, QWidget *control)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addStretch(1);
    column->addWidget(caption);
    column->addWidget(control);
    column->addStretch(1);
    caption->setBuddy(control);
    return column;
}

} // namespace

QString groupLabel(const GroupOption &option)
{
    switch (option.kind) {
    case GroupChoice::Similar:
        return GroupText::tr("Similar municipalities (%1)").arg(option.members);
    case GroupChoice::All:
        return GroupText::tr("All municipalities (%1)").arg(option.members);
    case GroupChoice::Skr2017:
        return GroupText::tr("%1, SKR 2017 (%2)").arg(option.name).arg(option.members);
    case GroupChoice::Skr2023:
        return GroupText::tr("%1, SKR 2023 (%2)").arg(option.name).arg(option.members);
    case GroupChoice::Chosen:
        return GroupText::tr("Own choice (%1)").arg(option.members);
    case GroupChoice::County:
    case GroupChoice::PopulationClass:
    case GroupChoice::Named:
    case GroupChoice::Own:
        break;
    }
    return u"%1 (%2)"_s.arg(option.name).arg(option.members);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)),
      m_name(new QToolButton(this)),
      m_about(new ElidedLabel(this)),
      m_year(new QComboBox(this)),
      m_gender(new QComboBox(this)),
      m_group(new QComboBox(this)),
      m_search(new QToolButton(this)),
      m_export(new QToolButton(this))
{
    setFixedHeight(barHeight);
    m_name->setObjectName(u"municipalityButton"_s);
    m_year->setObjectName(u"yearPicker"_s);
    m_gender->setObjectName(u"genderPicker"_s);
    m_group->setObjectName(u"groupPicker"_s);
    m_search->setObjectName(u"searchButton"_s);
    m_name->setAutoRaise(true);
    m_name->setToolTip(tr("Choose municipality (Ctrl+M)"));
    m_back->setText(u"‹"_s);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setText(u"›"_s);
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setProperty("framed", true);
    m_search->setAccessibleName(tr("Search indicator, municipality …"));
    m_search->setToolTip(u"Ctrl+K"_s);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setMaximumWidth(320);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setProperty("primary", true);
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("PowerPoint, Excel, picture, copy, print (Ctrl+E)"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->hide();
    m_gender->addItems({tr("Total"), tr("Women"), tr("Men"), tr("Women and men")});
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_group->setMinimumContentsLength(22);
    m_year->setMinimumContentsLength(6);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name, 0, Qt::AlignLeft);
    names->addWidget(m_about);
    names->addStretch(1);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_about->setContentsMargins(17, 0, 0, 2); // under the first letter of the name, in line with the rail
    m_name->setStyleSheet(u"padding: 0 8px;"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(7, 0, 20, 0);
    layout->setSpacing(12);
    layout->addLayout(names);
    layout->addStretch(1);
    const std::pair<QString, QComboBox *> pickers[] = {
        {tr("Year"), m_year}, {tr("Gender"), m_gender}, {tr("Compare with"), m_group}};
    for (const auto &[text, picker] : pickers) {
        auto *caption = new QLabel(text, this);
        picker->setAccessibleName(text);
        m_captions.push_back(caption);
        layout->addLayout(captioned(caption, picker));
    }
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_search);
    layout->addWidget(m_export);

    connect(m_name, &QToolButton::clicked, this, &TopBar::municipalityAsked);
    connect(m_search, &QToolButton::clicked, this, &TopBar::searchAsked);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backAsked);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardAsked);
    connect(m_year, &QComboBox::activated, this, [this](int position) {
        Selection next = m_selection;
        const QVariant year = m_year->itemData(position);
        next.year = year.isValid() ? std::optional(Year{year.toInt()}) : std::nullopt;
        emit selectionChosen(next);
    });
    connect(m_gender, &QComboBox::activated, this, [this](int position) {
        Selection next = m_selection;
        next.trend.byGender = position == bothGenders;
        next.search.genders.clear(); // the free search follows unless it has its own
        next.gender =
            position == bothGenders ? Gender::Total : allGenders[static_cast<std::size_t>(position)];
        emit selectionChosen(next);
    });
    connect(m_group, &QComboBox::activated, this, &TopBar::chooseGroup);
}

QWidget *TopBar::municipalityButton() const
{
    return m_name;
}
void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setText(width() < narrow ? tr("Search …") : tr("Search indicator, municipality …"));
}

QWidget *TopBar::searchButton() const
{
    return m_search;
}

void TopBar::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
    m_export->setVisible(menu != nullptr);
}

void TopBar::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

void TopBar::setHistory(bool canGoBack, bool canGoForward)
{
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
}

void TopBar::setLook(const Look &look)
{
    m_look = look;
    m_name->setFont(look.sized(24, QFont::DemiBold));
    m_about->setFont(look.sized(12));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_about->setPalette(quiet);
    for (QLabel *caption : m_captions) {
        caption->setFont(look.sized(11));
        caption->setPalette(quiet);
    }
    for (QToolButton *button : {m_back, m_forward})
        button->setFont(look.sized(18));
    update();
}

void TopBar::chooseGroup(int position)
{
    const QString choice = m_group->itemData(position).toString();
    if (choice == searchGroups || choice == pickMunicipalities || choice == ownGroups) {
        // The picker shows the group in force until another is chosen.
        m_group->setCurrentIndex(m_group->findData(QString::fromStdString(m_selection.group)));
        if (choice == searchGroups)
            emit groupSearchAsked();
        else if (choice == ownGroups)
            emit ownGroupsAsked();
        else
            emit municipalitiesAsked();
        return;
    }
    Selection next = m_selection;
    next.group = choice.toStdString();
    emit selectionChosen(next);
}

void TopBar::showSelection(const Dataset &dataset, const Selection &selection)
{
    m_selection = selection;
    showMunicipality(dataset);
    fillYears(dataset);
    fillGroups(dataset);
    const QSignalBlocker blocker(m_gender);
    m_gender->setCurrentIndex(selection.trend.byGender ? bothGenders : static_cast<int>(selection.gender));
}

void TopBar::showMunicipality(const Dataset &dataset)
{
    const Catalogue &catalogue = dataset.catalogue();
    const AreaIndex focus = catalogue.indexOf(m_selection.focus);
    if (focus == noArea)
        return;
    const Area &area = catalogue.area(focus);
    m_name->setText(area.name);
    m_name->setAccessibleName(tr("Municipality: %1").arg(area.name));
    QStringList about;
    if (const AreaGroup *county = catalogue.group(GroupId("county:" + area.county)))
        about << county->name;
    const Cube &population = dataset.cube(populationIndicator, Gender::Total);
    for (Year year = population.isEmpty() ? Year{} : population.lastYear(); population.hasYear(year);
         year = yearBefore(year)) {
        if (const auto inhabitants = population.value(year, focus)) {
            about << tr("%1 inhabitants (%2)").arg(numberText(*inhabitants, 0)).arg(toInt(year));
            break;
        }
    }
    if (const AreaGroup *skr = catalogue.groupOf(GroupKind::Skr2023, focus))
        about << tr("%1 (SKR %2)").arg(skr->name, QString::fromStdString(area.skr2023));
    m_about->setFacts(about);
}

void TopBar::fillYears(const Dataset &dataset)
{
    const QSignalBlocker blocker(m_year);
    m_year->clear();
    m_year->addItem(tr("latest"));
    const std::vector<Year> years = yearsToChoose(dataset, m_selection);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_year->addItem(QString::number(toInt(*year)), toInt(*year));
    if (m_selection.year && m_year->findData(toInt(*m_selection.year)) < 0)
        m_year->addItem(QString::number(toInt(*m_selection.year)), toInt(*m_selection.year));
    m_year->setCurrentIndex(m_selection.year ? m_year->findData(toInt(*m_selection.year)) : 0);
}

void TopBar::fillGroups(const Dataset &dataset)
{
    const QSignalBlocker blocker(m_group);
    m_group->clear();
    const AreaIndex focus = dataset.catalogue().indexOf(m_selection.focus);
    bool chosenIsListed = false;
    const QString chosen = QString::fromStdString(m_selection.group);
    std::vector<GroupOption> options = groupOptions(dataset, focus);
    options.insert(options.end(), m_ownGroups.begin(), m_ownGroups.end());
    for (const GroupOption &option : options) {
        const QString choice = QString::fromStdString(option.choice);
        if (option.kind == GroupChoice::Named && choice != chosen)
            continue;
        m_group->addItem(groupLabel(option), choice);
        chosenIsListed = chosenIsListed || choice == chosen;
    }
    if (!chosenIsListed) {
        const auto own = comparisonGroup(dataset, focus, m_selection.group, m_selection.year);
        const int members = own ? static_cast<int>(own->members.size()) : 0;
        const GroupChoice kind = own ? own->choice : GroupChoice::Chosen;
        m_group->addItem(groupLabel({.kind = kind, .name = own ? own->name : QString(), .members = members}),
                         chosen);
    }
    m_group->insertSeparator(m_group->count());
    m_group->addItem(tr("Kolada's groups …"), searchGroups);
    m_group->addItem(tr("Own groups …"), ownGroups);
    m_group->addItem(tr("Choose municipalities …"), pickMunicipalities);
    m_group->setCurrentIndex(m_group->findData(chosen));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours.background);
    painter.setPen(m_look.colours.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace lagesbild
