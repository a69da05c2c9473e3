#pragma once

#include <QProgressBar>

#include "ui/shared/look.h"

namespace lagesbild
{

/// How far something has come, as a thin line without words: those stand below it.
class ThinBar : public QProgressBar
{
    Q_OBJECT
public:
    /// @p name is said by a screen reader.
    explicit ThinBar(const QString &name, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// A @p total of 0: nobody knows how much there is.
    void setProgress(int finished, int total);
};

} // namespace lagesbild
