#pragma once

#include "core/analysis/association.h"
#include "core/data/catalogue.h"

#include <QString>

namespace lagesbild
{

/// Of a correlation coefficient, as it is told.
constexpr int decimalsOfR = 2;

/// The two indicators of an association.
struct AssociationPair {
    const Indicator &value; ///< upwards
    const Indicator &along; ///< left to right
};

/// Whether the two go together, and where the chosen municipality lies, in plain words.
/// @param name of the chosen municipality, which need not have both figures
QString associationSentence(const Association &association, const AssociationPair &pair, const QString &name);

/// «Så läser du»: what the marks of this very picture mean, and what an association does not mean.
QString associationReading(const Association &association);

/// One municipality in words: both figures, how many live there, what kind it is, whether it is compared with.
QString associationRowText(const AssociationRow &row, const Association &association,
                           const AssociationPair &pair);

/// «Större städer och kommuner nära större stad»
QString mainGroupName(MainGroup group);

} // namespace lagesbild
