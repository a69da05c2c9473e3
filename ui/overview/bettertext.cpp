#include "ui/overview/bettertext.h"

#include "ui/shared/numbertext.h"
#include "ui/shared/selectiontext.h"

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

struct BetterText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::BetterText)
};

/// «grannkommun», «samma län»; a neighbour beyond the county's border is both worth knowing.
QString nearnessText(const BetterPeer &peer)
{
    if (peer.isNeighbour && peer.isSameCounty)
        return BetterText::tr("neighbour in the county");
    if (peer.isNeighbour)
        return BetterText::tr("neighbour");
    return peer.isSameCounty ? BetterText::tr("same county") : QString();
}

QString lineOf(const BetterPeer &peer, const BetterPeers &better, const Indicator &indicator,
               const Look &look)
{
    QStringList remarks{valueText(peer.value, indicator)};
    if (const QString near = nearnessText(peer); !near.isEmpty())
        remarks << near;
    if (better.uncertaintyKnown && !peer.isSure)
        remarks << BetterText::tr("may be chance");
    return u"<div>%1 <span style='color:%2'>· %3</span></div>"_s.arg(
        peer.name.toHtmlEscaped(), look.colours.secondary.name(), remarks.join(u" · "_s).toHtmlEscaped());
}

} // namespace

QString betterSentence(const BetterPeers &better, const Indicator &indicator)
{
    if (better.similar == 0)
        return BetterText::tr("No similar municipalities are known for the chosen one.");
    const QString year = QString::number(toInt(better.year));
    if (!better.own.value || better.own.status != Status::Ok)
        return BetterText::tr("The chosen municipality has no figure of %1 to compare with: %2.")
            .arg(year, statusWord(better.own.status));
    const auto doBetter = static_cast<int>(better.peers.size());
    if (doBetter == 0)
        return BetterText::tr("None of the %n similar municipality/ies with a figure of %1 does better.",
                              nullptr, better.compared)
            .arg(year);
    return BetterText::tr("%1 of %n similar municipality/ies with a figure of %2 do better than %3.", nullptr,
                          better.compared)
        .arg(doBetter)
        .arg(year, valueText(*better.own.value, indicator));
}

QString betterHtml(const BetterPeers &better, const Indicator &indicator, const Look &look)
{
    QString html =
        u"<p style='margin-top:14px;margin-bottom:2px'><b>%1</b></p><p style='margin-top:0'>%2</p>"_s.arg(
            BetterText::tr("Similar and better").toHtmlEscaped(),
            betterSentence(better, indicator).toHtmlEscaped());
    if (better.peers.empty())
        return html;
    for (const BetterPeer &peer : better.peers)
        html += lineOf(peer, better, indicator, look);
    if (indicator.unit == Unit::Percent && !better.uncertaintyKnown)
        html +=
            u"<p>%1</p>"_s.arg(BetterText::tr("How sure the differences are is not known.").toHtmlEscaped());
    html += u"<p><a href='%1' style='color:%2'>%3</a></p>"_s.arg(
        QString::fromStdString(better.group()), look.colours.accent.name(),
        BetterText::tr("Set them beside each other").toHtmlEscaped());
    return html;
}

} // namespace lagesbild
