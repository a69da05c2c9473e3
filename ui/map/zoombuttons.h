#pragma once

#include <QWidget>

namespace lagesbild
{

/// The map's three buttons: nearer, farther, all.
class ZoomButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ZoomButtons(QWidget *parent = nullptr);

signals:
    void zoomAsked(double factor);
    void allAsked();

private:
    template <class Action>
    void add(const QString &text, const QString &name, Action action);
};

} // namespace lagesbild
