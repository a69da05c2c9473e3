#pragma once

#include <QLabel>
#include <QStringList>

namespace lagesbild
{

/// One line of text that gives way in the middle when the room is too small; the whole is in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// @param head what gives way
    /// @param tail what never does («· 2015 · Totalt»); may be empty
    void setTexts(const QString &head, const QString &tail = {});
    /// Facts beside each other: those at the end give way first, each as a whole.
    void setFacts(const QStringList &facts);
    /// What is drawn when there are @p width pixels.
    QString shownText(int width) const;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_head;
    QString m_tail;
    QStringList m_facts; ///< none: head and tail
};

} // namespace lagesbild
