#include "tests/ui/questions/swedish.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace lagesbild
{

using namespace Qt::StringLiterals;

Swedish::Swedish()
{
    EXPECT_TRUE(m_words.load(u":/i18n/lagesbild_sv.qm"_s));
    QCoreApplication::installTranslator(&m_words);
}

Swedish::~Swedish()
{
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace lagesbild
