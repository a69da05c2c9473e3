#pragma once

namespace lagesbild
{

/// From here on Ctrl+C and a request to end are remembered instead of obeyed at once, so that long work can end well.
void catchInterruptions();
bool isInterrupted();

} // namespace lagesbild
