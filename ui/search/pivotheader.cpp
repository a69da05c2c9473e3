#include "ui/search/pivotheader.h"

#include "ui/search/pivotmodel.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// As much of @p text as can be wrapped into the box.
QString fitted(const QString &text, const QFontMetrics &metrics, const QSize &box)
{
    constexpr int endless = 10000;
    const auto fits = [&](const QString &part) {
        const QRect taken = metrics.boundingRect(QRect(0, 0, box.width(), endless), Qt::TextWordWrap, part);
        return taken.width() <= box.width() && taken.height() <= box.height();
    };
    if (fits(text))
        return text;
    for (qsizetype length = text.size() - 1; length > 0; --length) {
        const QString part = text.first(length).trimmed() + u'…';
        if (fits(part))
            return part;
    }
    return {};
}

} // namespace

PivotHeader::PivotHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(orientation == Qt::Horizontal);
    setHighlightSections(false);
    setMinimumSectionSize(orientation == Qt::Horizontal ? 56 : 28);
    setMouseTracking(true);
}

void PivotHeader::setLook(const Look &look)
{
    m_look = look;
    setFont(look.sized(12));
    viewport()->update();
}

void PivotHeader::setBands(std::vector<int> bands)
{
    m_bands = std::move(bands);
    updateGeometry();
    viewport()->update();
    emit geometriesChanged();
}

void PivotHeader::setSorted(int section, bool descending)
{
    m_sorted = section;
    m_descending = descending;
    viewport()->update();
}

QSize PivotHeader::sizeHint() const
{
    const int extent = std::accumulate(m_bands.begin(), m_bands.end(), 0);
    return orientation() == Qt::Horizontal ? QSize(0, extent) : QSize(extent, 0);
}

QStringList PivotHeader::levelsOf(int section) const
{
    return model()->headerData(section, orientation(), PivotModel::LevelsRole).toStringList();
}

std::vector<PivotHeader::Run> PivotHeader::runsOf(std::size_t band, int first, int last) const
{
    std::vector<Run> runs;
    QStringList before;
    const auto levels = static_cast<qsizetype>(band) + 1;
    for (int section = first; section <= last; ++section) {
        const QStringList now = levelsOf(section).mid(0, levels);
        // The innermost labels each stand for one line, whatever they say.
        const bool innermost = band + 1 == m_bands.size();
        if (runs.empty() || innermost || now != before)
            runs.push_back({section, section});
        else
            runs.back().last = section;
        before = now;
    }
    return runs;
}

QRect PivotHeader::rectOf(const Run &run, std::size_t band) const
{
    const int start = sectionViewportPosition(run.first);
    const int end = sectionViewportPosition(run.last) + sectionSize(run.last);
    const int offset =
        std::accumulate(m_bands.begin(), m_bands.begin() + static_cast<std::ptrdiff_t>(band), 0);
    return orientation() == Qt::Horizontal ? QRect(start, offset, end - start, m_bands[band])
                                           : QRect(offset, start, m_bands[band], end - start);
}

void PivotHeader::paintAcross(QPainter &painter, const QRect &rect, const Run &run, std::size_t band) const
{
    const bool innermost = band + 1 == m_bands.size();
    const bool sorted = innermost && run.first == m_sorted;
    QString text = levelsOf(run.first).value(static_cast<qsizetype>(band));
    painter.setFont(m_look.sized(12, sorted ? QFont::DemiBold : QFont::Normal));
    painter.setPen(innermost && !sorted ? m_look.colours.secondary : m_look.colours.text);
    QRect box = rect.intersected(viewport()->rect()).adjusted(padding, 4, -padding, -6);
    if (sorted)
        text += m_descending ? u" ↓"_s : u" ↑"_s;
    const Qt::Alignment alignment =
        innermost ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignBottom;
    const int lines = std::max(1, box.height() / painter.fontMetrics().lineSpacing());
    if (lines == 1) {
        text = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, box.width());
        painter.drawText(box, static_cast<int>(alignment), text);
    } else {
        text = fitted(text, painter.fontMetrics(), box.size());
        painter.drawText(box, static_cast<int>(alignment) | Qt::TextWordWrap, text);
    }
    if (!innermost) {
        painter.setPen(m_look.colours.line);
        painter.drawLine(rect.left() + padding, rect.bottom(), rect.right() - padding, rect.bottom());
        painter.drawLine(rect.right(), rect.top() + 4, rect.right(), rect.bottom());
    }
}

void PivotHeader::paintDown(QPainter &painter, const QRect &rect, const Run &run, std::size_t band) const
{
    const bool total = model()->data(model()->index(run.first, 0), PivotModel::TotalRole).toBool();
    const bool innermost = band + 1 == m_bands.size();
    painter.setFont(m_look.sized(13, innermost && total ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_look.colours.text);
    // A label of several lines stands beside the first that is in view, at the height of that line's numbers also
    // where the line is cut off below.
    const int height = sectionSize(run.first);
    const int top = std::min(std::max(rect.top(), 0), rect.bottom() + 1 - height);
    QRect box(rect.left(), top, rect.width(), height);
    const QString text = levelsOf(run.first).value(static_cast<qsizetype>(band));
    box.adjust(padding, 0, -padding, 0);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideMiddle, box.width()));
    if (run.first > 0 && (!innermost || total)) {
        painter.setPen(m_look.colours.line);
        painter.drawLine(rect.left(), rect.top(), viewport()->width(), rect.top());
    }
}

void PivotHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.colours.background);
    const bool across = orientation() == Qt::Horizontal;
    const int extent = across ? viewport()->width() : viewport()->height();
    if (count() == 0 || m_bands.empty())
        return;
    const int first = std::max(0, logicalIndexAt(0));
    const int end = logicalIndexAt(extent - 1);
    const int last = end < 0 ? count() - 1 : end;
    for (std::size_t band = 0; band < m_bands.size(); ++band) {
        for (const Run &run : runsOf(band, first, last)) {
            if (across)
                paintAcross(painter, rectOf(run, band), run, band);
            else
                paintDown(painter, rectOf(run, band), run, band);
        }
    }
    painter.setPen(across ? m_look.colours.bar : m_look.colours.line);
    if (across)
        painter.drawLine(viewport()->rect().bottomLeft(), viewport()->rect().bottomRight());
    else
        painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

} // namespace lagesbild
