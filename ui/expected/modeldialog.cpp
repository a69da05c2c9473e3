#include "ui/expected/modeldialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostFound = 60;
constexpr QSize usualSize(860, 480);

QString idText(const IndicatorId &id)
{
    return QString::fromStdString(id.text());
}

QLabel *wrapping(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ModelDialog::ModelDialog(const Dataset &dataset, const ExpectedOptions &options, const ExpectedModel &model,
                         QWidget *parent)
    : QDialog(parent),
      m_dataset(dataset),
      m_index(dataset),
      m_options(options),
      m_model(model),
      m_guides(options.inputs.empty()),
      m_text(new QLineEdit(this)),
      m_found(new QListWidget(this)),
      m_explain(new QPushButton(tr("Explain this"), this)),
      m_add(new QPushButton(tr("Add as input"), this)),
      m_weigh(new QPushButton(tr("Weight by this"), this)),
      m_response(wrapping(this, u"response"_s)),
      m_inputs(new QListWidget(this)),
      m_remove(new QPushButton(tr("Remove input"), this)),
      m_weights(wrapping(this, u"weights"_s)),
      m_noWeights(new QPushButton(tr("No weights"), this)),
      m_guide(new QPushButton(tr("The guide's model"), this)),
      m_accept(nullptr)
{
    setWindowTitle(tr("Change the model"));
    resize(usualSize);
    auto *columns = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addSpacing(16);
    columns->addLayout(right, 1);
    left->addWidget(new QLabel(tr("Search among all indicators"), this));
    left->addWidget(m_text);
    left->addWidget(m_found, 1);
    auto *uses = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_explain, m_weigh})
        uses->addWidget(button);
    left->addLayout(uses);

    right->addWidget(new QLabel(tr("To explain"), this));
    right->addWidget(m_response);
    right->addSpacing(8);
    right->addWidget(new QLabel(tr("Inputs"), this));
    right->addWidget(m_inputs, 1);
    right->addWidget(m_remove, 0, Qt::AlignLeft);
    right->addSpacing(8);
    right->addWidget(new QLabel(tr("Weights"), this));
    right->addWidget(m_weights);
    right->addWidget(m_noWeights, 0, Qt::AlignLeft);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_guide, QDialogButtonBox::ResetRole);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 16);
    all->addLayout(columns, 1);
    all->addSpacing(8);
    all->addWidget(buttons);
    buildSearch();
    buildModel();
    showModel();
    m_text->setFocus();
}

void ModelDialog::buildSearch()
{
    m_text->setObjectName(u"modelSearch"_s);
    m_text->setAccessibleName(tr("Search among all indicators"));
    m_text->setPlaceholderText(tr("Words of the title, or an id"));
    m_found->setObjectName(u"found"_s);
    m_found->setAccessibleName(tr("Indicators found"));
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setTextElideMode(Qt::ElideMiddle);
    m_explain->setObjectName(u"explain"_s);
    m_add->setObjectName(u"addInput"_s);
    m_weigh->setObjectName(u"weigh"_s);
    connect(m_text, &QLineEdit::textChanged, this, &ModelDialog::search);
    connect(m_found, &QListWidget::currentRowChanged, this, &ModelDialog::showModel);
    connect(m_found, &QListWidget::itemActivated, this, &ModelDialog::addInput);
    connect(m_add, &QPushButton::clicked, this, &ModelDialog::addInput);
    connect(m_explain, &QPushButton::clicked, this, [this] {
        m_model.response = found();
        showModel();
    });
    connect(m_weigh, &QPushButton::clicked, this, [this] {
        m_model.weights = found();
        showModel();
    });
    for (QPushButton *button : {m_explain, m_add, m_weigh, m_remove, m_noWeights, m_guide})
        button->setAutoDefault(false);
}

void ModelDialog::buildModel()
{
    m_inputs->setObjectName(u"inputs"_s);
    m_inputs->setAccessibleName(tr("Inputs"));
    m_remove->setObjectName(u"removeInput"_s);
    m_noWeights->setObjectName(u"noWeights"_s);
    m_guide->setObjectName(u"guidesModel"_s);
    connect(m_inputs, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &ModelDialog::removeInput);
    connect(m_noWeights, &QPushButton::clicked, this, [this] {
        m_model.weights = {};
        showModel();
    });
    connect(m_guide, &QPushButton::clicked, this, [this] {
        m_model = modelsOf({}).back();
        m_guides = true;
        showModel();
    });
}

void ModelDialog::search(const QString &text)
{
    m_found->clear();
    for (const IndicatorHit &hit : m_index.search(text, mostFound)) {
        const Indicator &indicator = *m_dataset.catalogue().indicator(hit.indicator);
        if (!indicator.hasValues)
            continue;
        auto *item = new QListWidgetItem(indicator.title, m_found);
        item->setToolTip(u"%1 · %2"_s.arg(idText(indicator.id), indicator.title));
        item->setData(Qt::UserRole, idText(indicator.id));
    }
    m_found->setCurrentRow(m_found->count() > 0 ? 0 : -1);
}

IndicatorId ModelDialog::found() const
{
    const QListWidgetItem *item = m_found->currentItem();
    return item == nullptr ? IndicatorId() : IndicatorId(item->data(Qt::UserRole).toString().toStdString());
}

QString ModelDialog::nameOf(const IndicatorId &id) const
{
    const Indicator *indicator = m_dataset.catalogue().indicator(id);
    return indicator == nullptr ? idText(id) : u"%1 (%2)"_s.arg(indicator->shortTitle, idText(id));
}

void ModelDialog::addInput()
{
    const IndicatorId id = found();
    if (id.isEmpty() || std::ranges::find(m_model.inputs, id) != m_model.inputs.end())
        return;
    m_model.inputs.push_back(id);
    m_guides = false;
    showModel();
}

void ModelDialog::removeInput()
{
    const int row = m_inputs->currentRow();
    if (row < 0)
        return;
    m_model.inputs.erase(m_model.inputs.begin() + row);
    m_guides = false;
    showModel();
}

void ModelDialog::showModel()
{
    m_response->setText(nameOf(m_model.response));
    m_weights->setText(m_model.weights.isEmpty() ? tr("None: every municipality counts alike")
                                                 : nameOf(m_model.weights));
    const int row = m_inputs->currentRow();
    m_inputs->clear();
    for (const IndicatorId &id : m_model.inputs)
        m_inputs->addItem(nameOf(id));
    m_inputs->setCurrentRow(std::min(row, m_inputs->count() - 1));
    m_remove->setEnabled(m_inputs->currentRow() >= 0);
    m_noWeights->setEnabled(!m_model.weights.isEmpty());
    const IndicatorId id = found();
    const bool isInput = std::ranges::find(m_model.inputs, id) != m_model.inputs.end();
    m_add->setEnabled(!id.isEmpty() && !isInput && id != m_model.response);
    m_explain->setEnabled(!id.isEmpty() && !isInput && id != m_model.response);
    m_weigh->setEnabled(!id.isEmpty() && id != m_model.weights);
    m_accept->setEnabled(!m_model.inputs.empty());
    m_accept->setToolTip(m_model.inputs.empty() ? tr("A model needs at least one input.") : QString());
}

ExpectedOptions ModelDialog::options() const
{
    ExpectedOptions next = m_options;
    next.response = m_model.response == guideResponse ? IndicatorId() : m_model.response;
    next.inputs = m_guides ? std::vector<IndicatorId>() : m_model.inputs;
    next.weights = m_model.weights;
    if (next != m_options) {
        next.whatIf.clear(); // those moved other inputs
        next.official = false;
    }
    return next;
}

} // namespace lagesbild
