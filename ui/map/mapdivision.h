#pragma once

#include "core/analysis/mapclasses.h"
#include "core/analysis/selection.h"
#include "ui/shared/look.h"

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lagesbild
{

class Segmented;

/// How the map is divided into classes: by which method, into how many, or by limits of one's own.
class MapDivision : public QWidget
{
    Q_OBJECT
public:
    explicit MapDivision(QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Hides itself where the layer brings classes of its own.
    void showClasses(const MapClasses &classes, const MapOptions &options);

signals:
    void optionsChosen(const lagesbild::MapOptions &options);

private:
    void addClassCount();
    void addLimits();
    void choose(int division);
    void changeClasses(int by);
    void chooseLimits();

    QLabel *m_caption;
    Segmented *m_division;
    QWidget *m_classesRow;
    QLabel *m_classCount;
    QToolButton *m_fewer;
    QToolButton *m_more;
    QLineEdit *m_limits;
    QLabel *m_limitsHint;
    MapOptions m_options;
    std::vector<double> m_currentLimits; ///< with finite ends, to start own limits from
    Look m_look;
};

/// Limits as a person writes them, «0,2; 0,7; 1»; empty when they are not two to ten rising numbers.
std::vector<double> parseLimits(const QString &text);
QString limitsText(const std::vector<double> &limits);

} // namespace lagesbild
