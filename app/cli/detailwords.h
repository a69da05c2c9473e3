#pragma once

#include <QString>

#include <string>

namespace lagesbild
{

/// The detail of an Error in the words of the chosen language; as it is where there are none for it.
QString detailWords(const std::string &detail);

} // namespace lagesbild
