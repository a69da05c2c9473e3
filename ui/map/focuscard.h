#pragma once

#include "ui/map/card.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace lagesbild
{

/// What the card says of the chosen municipality.
struct FocusContent {
    QString name;
    QString value; ///< «0,79», or why there is none; empty where others tell several
    QStringList lines;
    std::vector<std::pair<QString, QString>> others; ///< what it can be held against: name and value
};

/// The chosen municipality's figure and place.
class FocusCard : public Card
{
    Q_OBJECT
public:
    explicit FocusCard(QWidget *parent = nullptr);

    void setLook(const Look &look) override;
    void setContent(const FocusContent &content);
    /// Leaves out what would not find room in @p size, last things first; name and value always stay.
    void fitInto(const QSize &size);

private:
    void addOther(const QString &name, const QString &value);
    void showOthers(bool shown);

    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_lines;
    QGridLayout *m_others;
};

} // namespace lagesbild
