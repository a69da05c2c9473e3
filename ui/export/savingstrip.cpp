#include "ui/export/savingstrip.h"

#include "ui/shared/elidedlabel.h"
#include "ui/shared/errortext.h"
#include "ui/shared/numbertext.h"
#include "ui/shared/thinbar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 400; ///< milliseconds
constexpr int barWidth = 200;

} // namespace

SavingStrip::SavingStrip(QWidget *parent)
    : QWidget(parent),
      m_state(new ElidedLabel(this)),
      m_bar(new ThinBar(tr("Progress of the saving"), this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    setObjectName(u"savingStrip"_s);
    m_state->setObjectName(u"savingState"_s);
    m_bar->setObjectName(u"savingProgress"_s);
    m_bar->setFixedWidth(barWidth);
    m_stop->setObjectName(u"stopSaving"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &SavingStrip::stop);
    connect(&m_runner, &FileRunner::changed, this, &SavingStrip::showState);
}

void SavingStrip::save(const QString &file, FileWork work)
{
    if (isSaving())
        return;
    m_file = file;
    m_patience.start();
    m_runner.start(std::move(work));
}

void SavingStrip::setLook(const Look &look)
{
    m_bar->setLook(look);
    m_state->setFont(look.sized(13));
    m_stop->setFont(look.sized(13));
}

QString SavingStrip::stateText() const
{
    const QString name = QFileInfo(m_file).fileName();
    if (m_runner.state() == FileRunner::State::Stopping)
        return tr("Stopping …");
    const int finished = m_runner.finished();
    const int total = m_runner.total();
    if (total == 0)
        return tr("Saving %1: the figures are being fetched.").arg(name);
    if (finished == total)
        return tr("Saving %1: the file is being put together.").arg(name);
    return tr("Saving %1: %2 of %3 rows.").arg(name, numberText(finished, 0), numberText(total, 0));
}

void SavingStrip::showState()
{
    if (isSaving()) {
        const bool isCounted = m_runner.finished() < m_runner.total();
        m_bar->setProgress(isCounted ? m_runner.finished() : 0, isCounted ? m_runner.total() : 0);
        m_state->setTexts(stateText());
        m_stop->setEnabled(m_runner.state() == FileRunner::State::Running);
        return;
    }
    m_patience.stop();
    hide();
    switch (m_runner.state()) {
    case FileRunner::State::Done:
        emit saved(m_file);
        break;
    case FileRunner::State::Stopped:
        emit stopped();
        break;
    case FileRunner::State::Failed:
        emit failed(errorSentence(*m_runner.error()));
        break;
    default:
        break;
    }
}

} // namespace lagesbild
