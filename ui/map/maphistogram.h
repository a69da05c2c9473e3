#pragma once

#include "ui/shared/look.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace lagesbild
{

/// What the histogram shows.
struct HistogramContent {
    struct Value {
        double value = 0;
        int classNumber = 0;
    };
    std::vector<Value> values;   ///< of regions in a class
    std::vector<QColor> colours; ///< per class
    std::vector<double> limits;  ///< between classes, without the ends
    std::optional<double> focus;
    QString focusName;
    std::function<QString(double)> numberText;
};

/// How the values are spread: bars in the colours of their classes, with the focus marked.
class MapHistogram : public QWidget
{
    Q_OBJECT
public:
    explicit MapHistogram(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setContent(const HistogramContent &content);
    QSize sizeHint() const override { return {320, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bin {
        std::vector<int> perClass;
        int total = 0;
    };
    std::vector<Bin> bins() const;
    double xOf(double value, const QRectF &plot) const;
    void paintBars(QPainter &painter, const QRectF &plot) const;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintFocus(QPainter &painter, const QRectF &plot) const;

    HistogramContent m_content;
    double m_least = 0;
    double m_greatest = 0;
    Look m_look;
};

} // namespace lagesbild
