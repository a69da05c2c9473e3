#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QTimer>
#include <QWidget>

#include "ui/shared/filerunner.h"
#include "ui/shared/look.h"

class QPushButton;

namespace lagesbild
{

class ElidedLabel;
class ThinBar;

/// While a long table is being saved: how far it has come, and a button that stops it. Not there for what is saved at
/// once, nor when nothing is.
class SavingStrip : public QWidget
{
    Q_OBJECT
public:
    /// Its end stops the saving, and waits.
    explicit SavingStrip(QWidget *parent = nullptr);

    bool isSaving() const { return m_runner.isRunning(); }
    /// Nothing while another file is being saved.
    void save(const QString &file, FileWork work);
    void stop() { m_runner.stop(); }
    void setLook(const Look &look);

signals:
    void saved(const QString &file);
    /// Before it was done: what stood in the file stands there still.
    void stopped();
    void failed(const QString &sentence);

private:
    void showState();
    QString stateText() const;

    FileRunner m_runner;
    QString m_file;
    QTimer m_patience; ///< what is done before it runs out needs no telling
    ElidedLabel *m_state;
    ThinBar *m_bar;
    QPushButton *m_stop;
};

} // namespace lagesbild
