// libFuzzer's entry: LAGESBILD_FEEDER names the reader (tests/fuzz/run sets it).

#include "tests/fuzz/feeders.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace
{

lagesbild::fuzz::Feeder chosenFeeder()
{
    const char *name = std::getenv("LAGESBILD_FEEDER");
    const auto feed = name == nullptr ? nullptr : lagesbild::fuzz::feederCalled(name);
    if (feed == nullptr) {
        std::fputs("LAGESBILD_FEEDER names no reader\n", stderr);
        std::exit(2);
    }
    return feed;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lagesbild::fuzz::Feeder feed = chosenFeeder();
    feed({reinterpret_cast<const char *>(data), size});
    return 0;
}
