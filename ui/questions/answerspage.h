#pragma once

#include "core/analysis/question.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lagesbild
{

/// Questions of a topic, each with its answer and the way to the view where one sees it.
class AnswersPage : public QWidget
{
    Q_OBJECT
public:
    explicit AnswersPage(QWidget *parent = nullptr);

    /// An error is said in words.
    void showAnswers(const Dataset &dataset, const Selection &selection, QuestionTopic topic);
    void setLook(const Look &look);

signals:
    void viewAsked(const lagesbild::Selection &view);

private:
    /// One part of a question, on screen.
    struct Block {
        QuestionPart part;
        QLabel *question;
        QLabel *answer;
        QPushButton *open;
        Selection view;
    };
    void build(const std::vector<PartAnswer> &answers);
    void addBlock(QVBoxLayout &column, QuestionPart part);
    void setFonts(const Block &block) const;

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    std::vector<Block>
        m_blocks; ///< kept while the questions are the same: another municipality changes words only
    QLabel *m_trouble;
    Look m_look;
};

/// «Visa utvecklingen»: what one gets to by @p view.
QString viewName(const Selection &view);

} // namespace lagesbild
