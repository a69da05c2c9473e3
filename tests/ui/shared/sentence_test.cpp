#include "ui/shared/sentence.h"

#include "tests/support/qtprinting.h"

#include <gtest/gtest.h>

namespace lagesbild
{

using namespace Qt::StringLiterals;

TEST(Sentence, EndsOnceAfterAnAbbreviation)
{
    EXPECT_EQ(withoutDoubledStops(u"Riket: 0,1\u00a0p.e.. Medel: −1,8\u00a0p.e.."_s),
              u"Riket: 0,1\u00a0p.e. Medel: −1,8\u00a0p.e."_s);
}

TEST(Sentence, KeepsWhatIsNoDoubledStop)
{
    const QString text = u"Sekretess visas som .. i tabellen. Och så vidare..."_s;
    EXPECT_EQ(withoutDoubledStops(text), text);
}

} // namespace lagesbild
