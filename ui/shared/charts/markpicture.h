#pragma once

#include "core/analysis/selection.h" // not core/base/id.h alone: moc 6.4 chokes on <compare> as the first header
#include "ui/shared/charts/spokenmarks.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// A painted picture whose marks each belong to a municipality: pointing tells a mark in words, a click chooses its
/// municipality, keys go from mark to mark and Enter chooses. What is painted, and where, the picture itself says. Of a
/// municipality with several marks that is lit from elsewhere the first is told.
class MarkPicture : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit MarkPicture(QWidget *parent = nullptr);

    void setHighlighted(const AreaId &area);
    void setLook(const Look &look);

    int currentMark() const override { return m_cursor.value_or(-1); }

signals:
    void pointedAt(const lagesbild::AreaId &area);
    void chosen(const lagesbild::AreaId &area);

protected:
    virtual void paintPicture(QPainter &painter) const = 0;
    /// What the keys move in, to be framed while they do.
    virtual QRectF plot() const = 0;
    virtual AreaId areaOf(int mark) const = 0;
    virtual std::optional<int> markAt(const QPointF &position) const = 0;
    /// The chosen municipality's, if it has one: where the keys start.
    virtual std::optional<int> focusMark() const = 0;
    /// Where @p key leads from @p mark, past either end too; nothing for a key that leads nowhere.
    virtual std::optional<int> markBeyond(int mark, int key) const = 0;
    virtual AreaId &highlighted() = 0;

    /// For a picture that has got another scene.
    void forgetCursor();
    const Look &look() const { return m_look; }
    /// The sheet inside the margin that the focus frame needs.
    QRectF box() const;

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int highlightedMark();
    void point(std::optional<int> mark);
    void moveCursorTo(int mark);
    void paintPointed(QPainter &painter);

    Look m_look;
    std::optional<int> m_cursor;  ///< mark the keys stand on
    std::optional<int> m_pointed; ///< mark pointed at here, by the pointer or the keys
};

} // namespace lagesbild
