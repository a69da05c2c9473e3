#pragma once

namespace lagesbild
{

/// What the command line ends with (docs of the program: --help).
enum Ending { Fine = 0, NothingFound = 1, Cancelled = 1, WrongUse = 2, BadData = 3, NoNetwork = 4 };

} // namespace lagesbild
