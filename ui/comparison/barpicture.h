#pragma once

#include "ui/shared/charts/spokenmarks.h"

#include "ui/shared/look.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// A painted picture whose marks are numbered bars or groups of bars: pointing tells one in words, a click or Enter
/// chooses it, keys go from one to the next. What is painted, and where, the picture itself says.
class BarPicture : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit BarPicture(QWidget *parent = nullptr);

    void setLook(const Look &look);
    QSize sizeHint() const override;

    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    /// Number of the mark, or −1 for none.
    void pointedAt(int mark);
    void chosen(int mark);

protected:
    virtual void paintPicture(QPainter &painter) const = 0;
    virtual std::optional<int> markAt(const QPointF &position) const = 0;
    /// All of what belongs to @p mark, to be framed while the keys stand on it.
    virtual QRectF areaOf(int mark) const = 0;
    /// Where the keys start.
    virtual int firstMark() const = 0;
    /// Where @p key leads from @p mark, past either end too; nothing for a key that leads nowhere.
    virtual std::optional<int> markBeyond(int mark, int key) const;
    virtual std::optional<int> &highlighted() = 0;

    /// For a picture that has got another scene, which a screen reader calls @p described.
    void forgetCursor(const QString &described);
    const Look &look() const { return m_look; }
    /// The sheet inside the margin that the focus frame needs.
    QRectF box() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(std::optional<int> mark);
    void moveCursorTo(int mark);

    Look m_look;
    std::optional<int> m_cursor; ///< mark the keys stand on
};

} // namespace lagesbild
