#include "core/sources/owndata/ownpack.h"

#include "core/pack/failure.h"
#include "core/pack/installed.h"
#include "core/sources/packchanges.h"

namespace lagesbild
{

Result<std::vector<OwnAddition>> importIntoPack(const OwnPackFiles &files, const ImportResult &imported,
                                                const QString &importedFile, const Tick &tick)
{
    std::vector<OwnAddition> additions;
    const PackChange change = [&](PackContent &content) -> Result<std::vector<IndicatorId>> {
        additions = addOwnFigures(content, imported, importedFile, QDateTime::currentDateTimeUtc());
        std::vector<IndicatorId> replaced;
        for (const OwnAddition &addition : additions)
            replaced.push_back(addition.id);
        return replaced;
    };
    if (const Outcome written = changePack(files.pack, files.target, change, tick); !written)
        return written.error();
    return additions;
}

Outcome removeFromPack(const OwnPackFiles &files, const IndicatorId &id, const Tick &tick)
{
    const PackChange change = [&](PackContent &content) -> Result<std::vector<IndicatorId>> {
        if (!removeOwnIndicator(content, id))
            return failure(ErrorKind::NotFound, files.pack, "no own indicator " + id.text());
        return std::vector{id};
    };
    return changePack(files.pack, files.target, change, tick);
}

Outcome editInPack(const OwnPackFiles &files, const OwnIndicator &told, const Tick &tick)
{
    const PackChange change = [&](PackContent &content) -> Result<std::vector<IndicatorId>> {
        if (!editOwnIndicator(content, told))
            return failure(ErrorKind::NotFound, files.pack, "no own indicator " + told.id.text());
        return std::vector<IndicatorId>();
    };
    return changePack(files.pack, files.target, change, tick);
}

Outcome restoreInPack(const OwnPackFiles &files, const PackContent &before, const Tick &tick)
{
    const PackChange change = [&](PackContent &content) -> Result<std::vector<IndicatorId>> {
        std::vector<IndicatorId> gone;
        for (const Indicator &indicator : content.catalogue.indicators()) {
            if (isOwn(indicator.id))
                gone.push_back(indicator.id);
        }
        for (const IndicatorId &id : gone)
            removeOwnIndicator(content, id);
        keepOwnFigures(before, content);
        return gone;
    };
    return changePack(files.pack, files.target, change, tick);
}

std::optional<OwnIndicator> toldOf(const Dataset &dataset, const IndicatorId &id)
{
    const Indicator *indicator = dataset.catalogue().indicator(id);
    if (indicator == nullptr || !isOwn(id))
        return std::nullopt;
    OwnIndicator told;
    told.found = told.title = indicator->title;
    told.id = id;
    told.unit = indicator->unit;
    told.decimals = indicator->decimals;
    told.direction = indicator->direction;
    told.denominator = indicator->denominator;
    told.description = dataset.description(id);
    return told;
}

Result<PackContent> ownContentIn(const OwnPackFiles &files)
{
    const auto opened = files.pack.isEmpty() ? openExamplePack() : Pack::open(files.pack);
    if (!opened)
        return opened.error();
    return ownContentOf(*opened);
}

Result<PackContent> ownContentOf(const OpenedPack &opened)
{
    PackContent content;
    content.catalogue = opened.dataset->catalogue();
    content.provenance = opened.dataset->provenance();
    for (const CubeKey &key : opened.pack->cubeKeys()) {
        if (!isOwn(key.indicator))
            continue;
        auto cube = opened.pack->cube(key);
        if (!cube)
            return cube.error();
        content.cubes.emplace(key, std::move(*cube));
    }
    for (const Indicator &indicator : content.catalogue.indicators()) {
        const QString description = isOwn(indicator.id) ? opened.pack->description(indicator.id) : QString();
        if (!description.isEmpty())
            content.descriptions.emplace(indicator.id, description);
    }
    return content;
}

} // namespace lagesbild
