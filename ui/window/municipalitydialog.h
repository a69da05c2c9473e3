#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QDialog>

#include "core/data/area.h"

#include <string>
#include <vector>

namespace lagesbild
{

class Catalogue;
class MunicipalityList;

/// Picks the municipalities to compare with: a list to tick, narrowed as one types.
class MunicipalityDialog : public QDialog
{
    Q_OBJECT
public:
    MunicipalityDialog(const Catalogue &catalogue, const std::vector<AreaIndex> &chosen,
                       QWidget *parent = nullptr);

    /// Ticked codes with commas, as Selection::group wants them; empty when none is ticked.
    std::string choice() const;

private:
    const Catalogue &m_catalogue;
    MunicipalityList *m_list;
};

} // namespace lagesbild
