#include "ui/shared/thinbar.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

ThinBar::ThinBar(const QString &name, QWidget *parent) : QProgressBar(parent)
{
    constexpr int height = 6;
    setFixedHeight(height);
    setTextVisible(false);
    setAccessibleName(name);
}

void ThinBar::setLook(const Look &look)
{
    setStyleSheet(u"QProgressBar { background: %1; border: none; border-radius: 3px; }"
                  "QProgressBar::chunk { background: %2; border-radius: 3px; }"_s.arg(
                      look.colours.line.name(), look.colours.accent.name()));
}

void ThinBar::setProgress(int finished, int total)
{
    setRange(0, total);
    setValue(finished);
}

} // namespace lagesbild
