#pragma once

#include "core/analysis/betterpeers.h"
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
    /// @param better similar municipalities that do better; empty: the indicator has no better
    void showIndicator(const Dataset &dataset, const Indicator &indicator,
                       const std::optional<BetterPeers> &better);

signals:
    void closed();
    /// Set the municipalities with these codes beside the chosen one.
    void compareAsked(const QString &codes);

private:
    QLabel *m_text;
    QLabel *m_better;
    QToolButton *m_close;
    Look m_look;
};

/// The panel's content as rich text; own function so that exports and tests can read it.
QString infoHtml(const Dataset &dataset, const Indicator &indicator, const Look &look);

} // namespace lagesbild
