#pragma once

#include "ui/shared/look.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace lagesbild
{

/// What has been chosen, one to a line, each with a button that takes it away.
class TagList : public QWidget
{
    Q_OBJECT
public:
    /// More than these are counted, not listed.
    static constexpr int mostListed = 12;

    explicit TagList(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    void setLook(const Look &look);

signals:
    void removed(int tag);

private:
    void addLine(int tag, const QString &text);

    QStringList m_tags;
    QVBoxLayout *m_column;
    Look m_look;
};

} // namespace lagesbild
