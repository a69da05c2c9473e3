#pragma once

#include "core/data/status.h"
#include "core/sources/figurestore.h"
#include "core/sources/tables/texttable.h"

#include <QHash>
#include <QString>

namespace lagesbild
{

/// What the marks of a table that stand for missing figures mean: as its source says (DATASYMBOL of a PX file, notes
/// above and below the rows), else as agencies use them: "." can't occur, ".." not available, "-" nothing.
class SymbolMeaning
{
public:
    /// @param dashIsZero "-" is an exact zero
    SymbolMeaning(const TextTable &table, bool dashIsZero);

    FigureStore::Figure of(const QString &mark) const;

private:
    QHash<QString, Status> m_statuses;
    bool m_dashIsZero;
};

} // namespace lagesbild
