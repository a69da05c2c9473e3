#pragma once

#include <QWidget>

#include "ui/shared/look.h"

class QLabel;
class QPushButton;

namespace lagesbild
{

/// Where a file may be dropped while there are no own figures, with the other ways to get some.
///
/// The window takes what is dropped, wherever that is; this only shows that it does.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setOpenEnabled(bool enabled);

signals:
    void openAsked();
    void fetchAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_fetch;
};

} // namespace lagesbild
