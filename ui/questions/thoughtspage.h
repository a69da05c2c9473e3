#pragma once

#include "core/analysis/questiontopic.h"
#include "core/base/id.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace lagesbild
{

class NoteKeeper;

/// Questions to think about, each with a field for what one thinks.
class ThoughtsPage : public QWidget
{
    Q_OBJECT
public:
    ThoughtsPage(NoteKeeper &keeper, QWidget *parent = nullptr);

    void showThoughts(const AreaId &municipality, QuestionTopic topic);
    /// Takes in what was written elsewhere; a field that is being written in waits.
    void refresh();
    void setLook(const Look &look);

signals:
    void changed();

private:
    struct Field {
        QLabel *heading = nullptr;
        QPlainTextEdit *edit = nullptr;
        QString prompt;
    };

    void write(const Field &field);
    void addField(const QString &key, const QString &text);

    NoteKeeper &m_keeper;
    AreaId m_municipality;
    QuestionTopic m_topic = QuestionTopic::Reception;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; ///< the fields of the topic shown
    std::vector<Field> m_fields;
    Look m_look;
};

} // namespace lagesbild
