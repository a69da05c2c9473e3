#include "ui/owndata/droparea.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tallest = 320;
constexpr int widestText = 480;
constexpr int padding = 24;
constexpr int corner = 8;
/// The frame lines up with the words above it (see RoomSheet).
constexpr int inset = 3;

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(tr("Drop a file here"), this)),
      m_text(new QLabel(tr("A survey, a budget, a local follow-up. Before anything is stored you see how the "
                           "file was understood and can correct it."),
                        this)),
      m_open(new QPushButton(tr("Open a file …"), this)),
      m_fetch(new QPushButton(tr("Fetch from SCB …"), this))
{
    setObjectName(u"dropArea"_s);
    setMaximumHeight(tallest);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(widestText);
    m_open->setObjectName(u"openFirstFile"_s);
    m_open->setDefault(true);
    m_fetch->setObjectName(u"fetchFirstTable"_s);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_open);
    ways->addWidget(m_fetch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addLayout(ways);
    column->setAlignment(ways, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &DropArea::openAsked);
    connect(m_fetch, &QPushButton::clicked, this, &DropArea::fetchAsked);
}

void DropArea::setLook(const Look &look)
{
    m_look = look;
    m_title->setFont(look.sized(18, QFont::DemiBold));
    m_text->setFont(look.sized(14));
    m_text->setFixedHeight(m_text->heightForWidth(widestText)); // centred, it is not asked for its height
    QPalette quiet = m_text->palette();
    quiet.setColor(QPalette::WindowText, look.colours.secondary);
    m_text->setPalette(quiet);
    update();
}

void DropArea::setOpenEnabled(bool enabled)
{
    m_open->setEnabled(enabled);
    m_fetch->setEnabled(enabled);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colours.bar, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset + 0.5, 0.5, -inset - 0.5, -0.5), corner, corner);
}

} // namespace lagesbild
