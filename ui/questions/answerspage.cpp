#include "ui/questions/answerspage.h"

#include "ui/questions/answersentence.h"
#include "ui/questions/questiontext.h"
#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Wider lines are hard to read.
constexpr int mostLineWidth = 760;
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

QLabel *textLabel(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new AnswerLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(font);
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
        return ViewNames::tr("Show the comparison");
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

AnswersPage::AnswersPage(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void AnswersPage::setLook(const Look &look)
{
    m_look = look;
}

void AnswersPage::addQuestion(QVBoxLayout &column, const PartAnswer &answer, const QString &sentence)
{
    const QString number = QString::number(static_cast<int>(answer.part));
    const QString question = partQuestion(answer.part);
    QLabel *heading = textLabel(question, m_look.sized(14, QFont::DemiBold), m_content);
    heading->setObjectName(u"question-"_s + number);
    QLabel *text = textLabel(sentence, m_look.sized(14), m_content);
    text->setObjectName(u"answer-"_s + number);
    auto *open = new QPushButton(viewName(answer.view), m_content);
    open->setObjectName(u"open-"_s + number);
    open->setAccessibleDescription(question);
    open->setFont(m_look.sized(13));
    connect(open, &QPushButton::clicked, this, [this, view = answer.view] { emit viewAsked(view); });
    column.addWidget(heading);
    column.addSpacing(4);
    column.addWidget(text);
    column.addSpacing(8);
    column.addWidget(open, 0, Qt::AlignLeft);
    column.addSpacing(betweenQuestions);
}

void AnswersPage::showAnswers(const Dataset &dataset, const Selection &selection, QuestionTopic topic)
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
    for (const GuideQuestion &question : questionsOf(topic)) {
        const auto parts = questionAnswer(dataset, selection, question);
        if (!parts) {
            column->addWidget(textLabel(errorSentence(parts.error()), m_look.sized(14), m_content));
            break;
        }
        for (const PartAnswer &part : *parts)
            addQuestion(*column, part, answerSentence(part, dataset, selection.focus));
    }
    m_column->addWidget(m_content);
    m_content->show();
}

} // namespace lagesbild
