#include "ui/data/updatepanel.h"

#include "ui/data/datatext.h"
#include "ui/data/updaterunner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/thinbar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lagesbild
{

using namespace Qt::StringLiterals;

UpdatePanel::UpdatePanel(UpdateRunner &updates, QWidget *parent)
    : QWidget(parent),
      m_updates(updates),
      m_fetchCollection(new QPushButton(this)),
      m_fetchAll(new QPushButton(tr("Fetch all of Kolada"), this)),
      m_resume(new QPushButton(tr("Go on"), this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_bar(new ThinBar(tr("Progress of the fetch"), this)),
      m_state(new QLabel(this))
{
    m_fetchCollection->setObjectName(u"fetchCollection"_s);
    m_fetchCollection->setDefault(true);
    m_fetchAll->setObjectName(u"fetchAll"_s);
    m_resume->setObjectName(u"resume"_s);
    m_stop->setObjectName(u"stop"_s);
    m_bar->setObjectName(u"progress"_s);
    m_state->setObjectName(u"updateState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_bar, m_state, m_resume, m_fetchCollection, m_fetchAll, m_stop})
        column->addWidget(part);
    connect(m_fetchCollection, &QPushButton::clicked, this, [this] { emit collectionAsked(m_collection); });
    connect(m_fetchAll, &QPushButton::clicked, this, &UpdatePanel::everythingAsked);
    connect(m_resume, &QPushButton::clicked, this, &UpdatePanel::resumeAsked);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_updates.stop(); });
    connect(&m_updates, &UpdateRunner::changed, this, &UpdatePanel::showState);
    showState();
}

void UpdatePanel::setLook(const Look &look)
{
    m_look = look;
    m_bar->setLook(look);
    m_state->setFont(look.sized(13));
}

void UpdatePanel::setCollection(const CollectionId &id, const QString &title)
{
    m_collection = id;
    m_title = title;
    showState();
}

void UpdatePanel::setResumable(const QString &what)
{
    m_resumable = what;
    showState();
}

QString UpdatePanel::stateText(const UpdateProgress &progress) const
{
    switch (m_updates.state()) {
    case UpdateRunner::State::Running:
        return progressText(progress);
    case UpdateRunner::State::Stopping:
        return tr("Stopping …");
    case UpdateRunner::State::Done:
        return reportText(m_updates.report());
    case UpdateRunner::State::Failed:
        return errorSentence(*m_updates.error()) + (m_resumable.isEmpty() ? QString() : u'\n' + m_resumable);
    case UpdateRunner::State::Stopped:
    case UpdateRunner::State::Idle:
        break;
    }
    return m_resumable;
}

void UpdatePanel::showState()
{
    const bool running = m_updates.isRunning();
    const UpdateProgress progress = m_updates.progress(); // once: it goes on meanwhile
    m_bar->setVisible(running);
    m_bar->setProgress(progress.done, progress.total);
    m_state->setText(stateText(progress));
    m_state->setVisible(!m_state->text().isEmpty());
    m_resume->setVisible(!running && !m_resumable.isEmpty());
    // Kolada's titles are long, and an ampersand in one is no key.
    constexpr int mostWidth = 260;
    QString title = fontMetrics().elidedText(m_title, Qt::ElideMiddle, mostWidth);
    m_fetchCollection->setText(tr("Fetch %1").arg(title.replace(u'&', u"&&"_s)));
    m_fetchCollection->setToolTip(m_title);
    m_fetchCollection->setVisible(!running && !m_title.isEmpty());
    m_fetchAll->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(m_updates.state() == UpdateRunner::State::Running);
}

} // namespace lagesbild
