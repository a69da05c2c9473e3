#pragma once

#include "core/analysis/overview.h"
#include "core/data/dataset.h"
#include "ui/shared/look.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace lagesbild
{

/// (i): what an indicator is, where it comes from and how the figures beside it are computed.
class InfoPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit InfoPanel(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showIndicator(const Dataset &dataset, const Indicator &indicator);

signals:
    void closed();

private:
    QLabel *m_text;
    QToolButton *m_close;
    Look m_look;
};

/// The panel's content as rich text; own function so that exports and tests can read it.
QString infoHtml(const Dataset &dataset, const Indicator &indicator, const Look &look);

} // namespace lagesbild
