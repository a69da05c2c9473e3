#pragma once

#include "ui/shared/look.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace lagesbild
{

/// The right panel of a room: how to look at it, how to read it, definition. Scrolls when it must.
class SidePanel : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 372;

    explicit SidePanel(QWidget *parent = nullptr);

    /// Small and grey, above a control.
    QLabel *addCaption(const QString &text);
    /// Above a paragraph.
    QLabel *addHeading(const QString &text);
    /// Wrapping text; empty paragraphs take no room. Set its text with QLabel::setText.
    QLabel *addParagraph(const QString &objectName);
    /// As a paragraph, small and grey.
    QLabel *addRemark(const QString &objectName);
    void addControl(QWidget *control);
    /// Between parts of the panel.
    void addGap();

    void setLook(const Look &look);

private:
    enum class Kind { Caption, Heading, Paragraph, Remark };
    struct Entry {
        QLabel *label = nullptr;
        Kind kind = Kind::Paragraph;
    };

    QLabel *add(const QString &text, Kind kind);
    void dress(const Entry &entry) const;

    QWidget *m_content;
    QVBoxLayout *m_column;
    std::vector<Entry> m_entries;
    Look m_look;
};

/// Shows @p text, one paragraph per line, in @p label with room between the lines; hides the label when there
/// is none.
void setParagraph(QLabel &label, const QString &text);

} // namespace lagesbild
