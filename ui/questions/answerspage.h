#pragma once

#include "core/analysis/question.h"
#include "ui/shared/look.h"

#include <QWidget>

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
    void addQuestion(QVBoxLayout &column, const PartAnswer &answer, const QString &sentence);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    Look m_look;
};

/// «Visa utvecklingen»: what one gets to by @p view.
QString viewName(const Selection &view);

} // namespace lagesbild
