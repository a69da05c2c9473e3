#include "tests/support/realpack.h"

#include "core/pack/pack.h"

#include <QFileInfo>

namespace lagesbild
{

QString realPackFile()
{
    return QStringLiteral(LAGESBILD_PACKS "/kolada.lagesbild");
}

const Dataset *realDataset()
{
    static const std::unique_ptr<Dataset> dataset = []() -> std::unique_ptr<Dataset> {
        if (!QFileInfo::exists(realPackFile()))
            return nullptr;
        Result<std::unique_ptr<Dataset>> opened = openPack(realPackFile());
        EXPECT_TRUE(opened) << opened.error().detail;
        return opened ? std::move(*opened) : nullptr;
    }();
    return dataset.get();
}

} // namespace lagesbild
