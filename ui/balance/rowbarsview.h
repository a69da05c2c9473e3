#pragma once

#include "ui/balance/rowbars.h"

#include "ui/shared/charts/spokenmarks.h"

#include <QWidget>

#include <optional>

namespace lagesbild
{

/// Shows rows with bars at their full height; each row has its words as tooltip and for screen readers, and the
/// arrow keys go from row to row.
class RowBarsView : public QWidget, public SpokenMarks
{
    Q_OBJECT
public:
    explicit RowBarsView(QWidget *parent = nullptr);

    void setBars(RowBars bars);
    const RowBars &bars() const { return m_bars; }
    void setLook(const Look &look);
    RowBarsGeometry geometryShown() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int markCount() const override;
    QString markText(int mark) const override;
    QRect markRect(int mark) const override;
    int currentMark() const override { return m_cursor.value_or(-1); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void moveCursorTo(int row);

    RowBars m_bars;
    Look m_look;
    std::optional<int> m_cursor; ///< row the keys stand on
};

} // namespace lagesbild
