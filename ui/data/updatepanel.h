#pragma once

#include <QWidget>

#include "core/data/dataset.h"
#include "ui/shared/look.h"

class QLabel;
class QPushButton;

namespace lagesbild
{

class ThinBar;
class UpdateRunner;
struct UpdateProgress;

/// «Hämta från Kolada»: one collection or everything, how far it has come, stop, go on, what came of it.
class UpdatePanel : public QWidget
{
    Q_OBJECT
public:
    explicit UpdatePanel(UpdateRunner &updates, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// @p title of the collection that the first button fetches; empty: it is not Kolada's.
    void setCollection(const CollectionId &id, const QString &title);
    /// Something was cut short earlier and can be gone on with; empty: nothing. Its words say what.
    void setResumable(const QString &what);
    void showState();

signals:
    void collectionAsked(const lagesbild::CollectionId &id);
    void everythingAsked();
    void resumeAsked();

private:
    QString stateText(const UpdateProgress &progress) const;

    UpdateRunner &m_updates;
    CollectionId m_collection;
    QString m_title;
    QString m_resumable;
    QPushButton *m_fetchCollection;
    QPushButton *m_fetchAll;
    QPushButton *m_resume;
    QPushButton *m_stop;
    ThinBar *m_bar;
    QLabel *m_state;
    Look m_look;
};

} // namespace lagesbild
