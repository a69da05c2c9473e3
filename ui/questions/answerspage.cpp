#include "ui/questions/answerspage.h"

#include "ui/questions/answersentence.h"
#include "ui/questions/linewidth.h"
#include "ui/questions/questiontext.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int betweenQuestions = 24;

struct ViewNames {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ViewNames)
};

/// A layout asks for the height at its own width, also where the label is not that wide.
class AnswerLabel : public QLabel
{
public:
    using QLabel::QLabel;
    int heightForWidth(int width) const override
    {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new AnswerLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMaximumWidth(mostLineWidth);
    return label;
}

} // namespace

QString viewName(const Selection &view)
{
    switch (view.room) {
    case Room::Overview:
        return ViewNames::tr("Show it in the overview");
    case Room::Trend:
        return ViewNames::tr("Show the development");
    case Room::Comparison:
        return view.comparison == ComparisonForm::Parts ? ViewNames::tr("Show the parts")
                                                        : ViewNames::tr("Show the comparison");
    case Room::Peers:
        return ViewNames::tr("Show similar municipalities");
    case Room::Expected:
        return ViewNames::tr("Show the expected value");
    case Room::Balance:
        return view.balance == BalanceKind::Balance ? ViewNames::tr("Show the balance figure")
                                                    : ViewNames::tr("Show the dependency ratio");
    default:
        break;
    }
    return ViewNames::tr("Show it");
}

AnswersPage::AnswersPage(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_trouble(textLabel({}, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_trouble);
    m_trouble->hide();
}

void AnswersPage::setLook(const Look &look)
{
    m_look = look;
    m_trouble->setFont(look.sized(14));
    for (const Block &block : m_blocks)
        setFonts(block);
}

void AnswersPage::setFonts(const Block &block) const
{
    block.question->setFont(m_look.sized(14, QFont::DemiBold));
    block.answer->setFont(m_look.sized(14));
    block.open->setFont(m_look.sized(13));
}

void AnswersPage::addBlock(QVBoxLayout &column, QuestionPart part)
{
    const QString number = QString::number(static_cast<int>(part));
    const QString question = partQuestion(part);
    QLabel *heading = textLabel(question, m_content);
    heading->setObjectName(u"question-"_s + number);
    QLabel *text = textLabel({}, m_content);
    text->setObjectName(u"answer-"_s + number);
    auto *open = new QPushButton(m_content);
    open->setObjectName(u"open-"_s + number);
    open->setAccessibleDescription(question);
    connect(open, &QPushButton::clicked, this, [this, place = m_blocks.size()] {
        const Selection view = m_blocks[place].view; // which changes when the window goes there
        emit viewAsked(view);
    });
    column.addWidget(heading);
    column.addSpacing(4);
    column.addWidget(text);
    column.addSpacing(8);
    column.addWidget(open, 0, Qt::AlignLeft);
    column.addSpacing(betweenQuestions);
    m_blocks.push_back({part, heading, text, open, {}});
    setFonts(m_blocks.back());
}

void AnswersPage::build(const std::vector<PartAnswer> &answers)
{
    // The old answers go when the signal of a button among them has come to an end.
    if (m_content != nullptr) {
        m_content->hide();
        m_column->removeWidget(m_content);
        for (QWidget *old : m_content->findChildren<QWidget *>())
            old->setObjectName({});
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_blocks.clear();
    for (const PartAnswer &answer : answers)
        addBlock(*column, answer.part);
    m_column->insertWidget(0, m_content);
    m_content->show();
}

void AnswersPage::showAnswers(const Dataset &dataset, const Selection &selection, QuestionTopic topic)
{
    std::vector<PartAnswer> answers;
    QString trouble;
    for (const GuideQuestion &question : questionsOf(topic)) {
        auto parts = questionAnswer(dataset, selection, question);
        if (!parts) {
            trouble = errorSentence(parts.error());
            break;
        }
        std::ranges::move(*parts, std::back_inserter(answers));
    }
    if (!std::ranges::equal(answers, m_blocks, {}, &PartAnswer::part, &Block::part))
        build(answers);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        m_blocks[i].view = answers[i].view;
        m_blocks[i].answer->setText(answerSentence(answers[i], dataset, selection.focus));
        m_blocks[i].open->setText(viewName(answers[i].view));
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace lagesbild
