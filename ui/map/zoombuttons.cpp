#include "ui/map/zoombuttons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{
constexpr double zoomStep = 1.5;
constexpr QSize buttonSize(32, 30);
} // namespace

ZoomButtons::ZoomButtons(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    add(u"+"_s, tr("Zoom in"), [this] { emit zoomAsked(zoomStep); });
    add(u"−"_s, tr("Zoom out"), [this] { emit zoomAsked(1 / zoomStep); });
    add(u"⤢"_s, tr("Show the whole country"), [this] { emit allAsked(); });
}

template <class Action>
void ZoomButtons::add(const QString &text, const QString &name, Action action)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setProperty("framed", true);
    button->setFixedSize(buttonSize);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, action);
}

} // namespace lagesbild
