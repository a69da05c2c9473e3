#include "core/pack/cataloguetables.h"
#include "core/pack/failure.h"
#include "core/pack/insertion.h"
#include "core/pack/sealedrows.h"

namespace lagesbild
{

namespace
{

Error stray(const Database &database, const char *what)
{
    return failure(ErrorKind::Malformed, database.name(), std::string(what) + " that belongs to nothing");
}

Outcome writeSections(const Database &database, const std::vector<Collection> &collections)
{
    Insertion sections(database, "collection_section", 4);
    Insertion entries(database, "collection_entry", 5);
    int sectionPosition = 0;
    for (std::size_t owner = 0; owner < collections.size(); ++owner) {
        for (const CollectionSection &section : collections[owner].sections) {
            if (auto added = sections.add(owner, section.area, section.subheading); !added)
                return added;
            for (const CollectionEntry &entry : section.entries) {
                auto added = entries.add(sectionPosition, entry.indicator.text(), entry.title, entry.variant);
                if (!added)
                    return added;
            }
            ++sectionPosition;
        }
    }
    return done();
}

/// Sections in the order of all collections, and which collection each belongs to.
struct Sections {
    std::vector<CollectionSection> list;
    std::vector<std::size_t> owners;
};

Result<Sections> readSections(const Database &database, std::size_t collectionCount)
{
    Sections sections;
    SealedRows rows(database, "collection_section");
    while (rows.next()) {
        const auto owner = static_cast<std::size_t>(rows.row().integer(1));
        if (owner >= collectionCount)
            return stray(database, "a section");
        sections.list.push_back({rows.row().text(2), rows.row().text(3), {}});
        sections.owners.push_back(owner);
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    return sections;
}

Outcome readEntries(const Database &database, std::vector<CollectionSection> &sections)
{
    SealedRows rows(database, "collection_entry");
    while (rows.next()) {
        const Statement &row = rows.row();
        const auto section = static_cast<std::size_t>(row.integer(1));
        if (section >= sections.size())
            return stray(database, "an entry");
        sections[section].entries.push_back({IndicatorId(row.bytes(2)), row.text(3), row.integer(4) != 0});
    }
    return rows.finishSealed();
}

} // namespace

Outcome writeCollections(const Database &database, const std::vector<Collection> &collections)
{
    Insertion insertion(database, "collection", 3);
    for (const Collection &collection : collections) {
        if (auto added = insertion.add(collection.id.text(), collection.title); !added)
            return added;
    }
    return writeSections(database, collections);
}

Result<std::vector<Collection>> readCollections(const Database &database)
{
    std::vector<Collection> collections;
    SealedRows rows(database, "collection");
    while (rows.next())
        collections.push_back({CollectionId(rows.row().bytes(1)), rows.row().text(2), {}});
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    auto sections = readSections(database, collections.size());
    if (!sections)
        return sections.error();
    if (const Outcome read = readEntries(database, sections->list); !read)
        return read.error();
    for (std::size_t i = 0; i < sections->list.size(); ++i)
        collections[sections->owners[i]].sections.push_back(std::move(sections->list[i]));
    return collections;
}

Result<Catalogue> readCatalogue(const Database &database)
{
    auto areas = readAreas(database);
    if (!areas)
        return areas.error();
    auto groups = readGroups(database, static_cast<int>(areas->size()));
    if (!groups)
        return groups.error();
    auto indicators = readIndicators(database);
    if (!indicators)
        return indicators.error();
    auto collections = readCollections(database);
    if (!collections)
        return collections.error();
    return Catalogue(std::move(*areas), std::move(*groups), std::move(*indicators), std::move(*collections));
}

} // namespace lagesbild
