#include "ui/search/taglist.h"

#include "ui/shared/elidedlabel.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QToolButton>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TagList::TagList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TagList::setTags(const QStringList &tags)
{
    if (tags == m_tags && m_column->count() > 0)
        return;
    m_tags = tags;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // A line may be taking part in the click that led here.
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < std::min<int>(mostListed, static_cast<int>(tags.size())); ++i)
        addLine(i, tags[i]);
    const auto rest = static_cast<int>(tags.size()) - mostListed;
    if (rest > 0) {
        auto *more = new QLabel(tr("and %Ln more", nullptr, rest), this);
        more->setFont(m_look.sized(12));
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, m_look.colours.secondary);
        more->setPalette(quiet);
        m_column->addWidget(more);
    }
    setVisible(!tags.isEmpty());
}

void TagList::addLine(int tag, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *label = new ElidedLabel(line);
    label->setTexts(text);
    label->setFont(m_look.sized(13));
    auto *away = new QToolButton(line);
    away->setObjectName(u"remove%1"_s.arg(tag));
    away->setText(u"×"_s);
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::StrongFocus);
    away->setToolTip(tr("Take away"));
    away->setAccessibleName(tr("Take away %1").arg(text));
    away->setFixedSize(24, 24);
    away->setStyleSheet(u"padding: 0;"_s);
    row->addWidget(label, 1);
    row->addWidget(away);
    line->setFixedHeight(26);
    m_column->addWidget(line);
    connect(away, &QToolButton::clicked, this, [this, tag] { emit removed(tag); });
}

void TagList::setLook(const Look &look)
{
    m_look = look;
    const QStringList tags = m_tags;
    m_tags.clear();
    setTags(tags);
}

} // namespace lagesbild
