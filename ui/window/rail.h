#pragma once

#include "core/analysis/selection.h"
#include "ui/shared/look.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QButtonGroup;

namespace lagesbild
{

class RailButton;

/// The rooms, down the left side. Narrow windows get the first letters' worth of width and tooltips.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const std::vector<Room> &rooms, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setRoom(Room room);
    void setNarrow(bool narrow);
    /// A dot beside a room's name where @p remark, told by its tooltip, asks for attention; none when it is empty.
    void setRemark(Room room, const QString &remark);

    static constexpr int wideWidth = 184;
    static constexpr int narrowWidth = 52;

signals:
    void roomChosen(lagesbild::Room room);
    void savedViewsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    RailButton *m_savedViews;
    Look m_look;
};

/// What a room is called on screen.
QString roomName(Room room);

} // namespace lagesbild
