#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lagesbild
{

/// A text in the code that becomes the detail of an error, or a part of one.
struct DetailLiteral {
    QString place; ///< the file
    QString text;
};

/// The texts of @p code that become details: what is given to functions that make an Error, to Error itself, and to
/// variables called detail, reason or trouble. Words that are translated where they stand are left out.
QStringList detailLiterals(const QString &code);

/// The same of all of core, ui and app.
std::vector<DetailLiteral> allDetailLiterals();

} // namespace lagesbild
