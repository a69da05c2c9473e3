#pragma once

#include <QTranslator>

namespace lagesbild
{

/// While it lives the program speaks Swedish, as it does for its users.
class Swedish
{
public:
    Swedish();
    ~Swedish();
    Swedish(const Swedish &) = delete;
    Swedish &operator=(const Swedish &) = delete;

private:
    QTranslator m_words;
};

} // namespace lagesbild
