// Every file of the corpus through its reader: what once fell must not fall again. The sanitizers' build makes it
// strict.

#include "tests/fuzz/feeders.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace lagesbild::fuzz
{

TEST(Corpus, IsReadWithoutHarm)
{
    int files = 0;
    for (const NamedFeeder &feeder : allFeeders()) {
        const std::filesystem::path folder = std::filesystem::path(LAGESBILD_CORPUS) / feeder.name;
        ASSERT_TRUE(std::filesystem::is_directory(folder)) << folder;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            SCOPED_TRACE(entry.path());
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(file), {}};
            feeder.feed(bytes);
            // Cut in the middle, too: a download that broke off.
            feeder.feed(std::string_view(bytes).substr(0, bytes.size() / 2));
            ++files;
        }
    }
    EXPECT_GE(files, 20);
}

TEST(Corpus, KnowsItsReadersByName)
{
    EXPECT_NE(feederCalled("px"), nullptr);
    EXPECT_EQ(feederCalled("weather"), nullptr);
}

} // namespace lagesbild::fuzz
