#include "ui/shared/roomsheet.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/sidepanel.h"
#include "ui/shared/textcolour.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int margin = 20;
/// Pictures draw their focus frame this much outside their content, which lines up with the words above.
constexpr int frame = 3;
constexpr int topMargin = 14;
constexpr int hairline = 1;

} // namespace

RoomSheet::RoomSheet(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_fold(new QPushButton(this)),
      m_subtitle(new ElidedLabel(this)),
      m_sentence(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_message(new QLabel(this)),
      m_middle(new QWidget(this)),
      m_column(new QVBoxLayout(m_middle)),
      m_panel(new SidePanel(this)),
      m_edge(new QWidget(this))
{
    m_title->setObjectName(u"title"_s);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_remark->setObjectName(u"remark"_s);
    m_message->setObjectName(u"message"_s);
    m_fold->setObjectName(u"panelButton"_s);
    m_panel->setObjectName(u"panel"_s);
    for (QLabel *label : {m_sentence, m_remark}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_remark->hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->hide();

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_fold);
    m_column->setContentsMargins(margin - frame, topMargin, margin - frame, margin / 2);
    for (QLabel *label : std::initializer_list<QLabel *>{m_title, m_subtitle, m_sentence, m_message})
        label->setContentsMargins(frame, 0, frame, 0);
    m_remark->setContentsMargins(frame, 4, frame, 0);
    m_column->setSpacing(0);
    m_column->addLayout(heading);
    m_column->addSpacing(2);
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(12);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_remark);
    m_column->addSpacing(12);
    m_column->addWidget(m_message, 1);
    setAutoFillBackground(true);
    m_edge->setAutoFillBackground(true);
    connect(m_fold, &QPushButton::clicked, this, [this] { openPanel(!m_panelOpen); });
}

void RoomSheet::setTitle(const QString &title, const QString &whole)
{
    m_title->setTexts(title);
    m_subtitle->setToolTip(whole);
}

void RoomSheet::setSubtitle(const QString &measure, const QString &rest)
{
    m_subtitle->setTexts(measure, rest);
}

void RoomSheet::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void RoomSheet::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty() && m_message->text().isEmpty());
}

void RoomSheet::setBody(QWidget *body)
{
    Q_ASSERT_X(m_body == nullptr, "RoomSheet", "the body is set once");
    m_body = body;
    m_column->addWidget(body, 1);
}

void RoomSheet::setMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_sentence->setVisible(message.isEmpty());
    m_remark->setVisible(message.isEmpty() && !m_remark->text().isEmpty());
    m_body->setVisible(message.isEmpty());
}

bool RoomSheet::isPanelFolded() const
{
    return window()->width() < foldingWidth;
}

void RoomSheet::setLook(const Look &look)
{
    setPalette(widgetPalette(look));
    m_title->setFont(look.sized(18, QFont::DemiBold));
    m_subtitle->setFont(look.sized(12));
    m_sentence->setFont(look.sized(14));
    m_remark->setFont(look.sized(13));
    m_message->setFont(look.sized(14));
    m_fold->setFont(look.sized(12));
    setTextColour(*m_subtitle, look.colours.secondary);
    setTextColour(*m_remark, look.colours.secondary);
    m_panel->setLook(look);
    QPalette edge;
    edge.setColor(QPalette::Window, look.colours.line);
    m_edge->setPalette(edge);
}

void RoomSheet::openPanel(bool open)
{
    m_panelOpen = open;
    arrange();
    if (open && isPanelFolded())
        m_panel->setFocus();
}

void RoomSheet::arrange()
{
    const bool folded = isPanelFolded();
    const int panelWidth = std::min(SidePanel::usualWidth, width());
    const int middleWidth = folded ? width() : width() - panelWidth;
    m_fold->setVisible(folded);
    m_fold->setText(m_panelOpen ? tr("Hide panel") : tr("Show panel"));
    m_middle->setGeometry(0, 0, middleWidth, height());
    m_panel->setVisible(!folded || m_panelOpen);
    // Opened over the picture it starts below the button that closes it.
    m_column->activate();
    const int top = folded ? m_subtitle->y() : 0;
    m_panel->setGeometry(width() - panelWidth + hairline, top, panelWidth - hairline, height() - top);
    m_panel->raise();
    m_edge->setVisible(m_panel->isVisibleTo(this));
    m_edge->setGeometry(width() - panelWidth, top, hairline, height() - top);
    m_edge->raise();
}

void RoomSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RoomSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void RoomSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panelOpen && isPanelFolded()) {
        openPanel(false);
        m_fold->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace lagesbild
