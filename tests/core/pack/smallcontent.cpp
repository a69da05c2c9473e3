#include "tests/core/pack/smallcontent.h"

#include <QFile>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<Area> smallAreas()
{
    return Catalogue::sortedAreas(
        {{AreaId("0000"), AreaKind::Country, u"Riket"_s, u"Riket"_s, {}, {}, {}},
         {AreaId("0018"), AreaKind::Region, u"Region Örebro län"_s, u"Region Örebro län"_s, "18", {}, {}},
         {AreaId("1880"), AreaKind::Municipality, u"Örebro"_s, u"Örebro kommun"_s, "18", "B3", "B3"},
         {AreaId("1860"), AreaKind::Municipality, u"Laxå"_s, u"Laxå kommun"_s, "18", "C8", "C7"},
         {AreaId("0980"), AreaKind::Municipality, u"Gotland"_s, u"Region Gotland"_s, "09", "B3", "C6"}});
}

std::vector<AreaGroup> smallGroups()
{
    AreaGroup county{GroupId("county:18"), GroupKind::County, u"Örebro län"_s, {1, 2}, noArea, {}};
    AreaGroup similar{GroupId("G1"), GroupKind::Similar, u"Liknande kommuner, Laxå, 2022"_s, {0, 2}, 1,
                      Year{2022}};
    AreaGroup empty{GroupId("G2"), GroupKind::Named, u"Ingen"_s, {}, noArea, {}};
    return {county, similar, empty};
}

std::vector<Indicator> smallIndicators()
{
    Indicator full;
    full.id = IndicatorId("N00973");
    full.title = u"Lämnat etableringsuppdraget och börjat arbeta, andel (%)"_s;
    full.shortTitle = u"Börjat arbeta"_s;
    full.unit = Unit::Percent;
    full.decimals = 1;
    full.direction = Direction::HighIsBetter;
    full.coverage = Coverage::All;
    full.measure = Measure::Result;
    full.term = Term::Long;
    full.byGender = full.hasValues = full.withdrawn = true;
    full.origin = 1;
    full.denominator = Denominator{IndicatorId("N00964"), Denominator::Kind::Proxy};
    full.operatingArea = u"Arbetsmarknad"_s;
    full.perspective = u"Resultat"_s;
    full.source = u"SCB"_s;
    full.publicationDate = u"2027-02-07"_s;
    full.publicationPeriod = u"2026"_s;
    Indicator plain;
    plain.id = IndicatorId("N00001");
    plain.title = plain.shortTitle = u"Utan något"_s;
    Indicator derived;
    derived.id = IndicatorId("LB_TEST");
    derived.title = derived.shortTitle = u"Beräknad"_s;
    derived.formula = Formula{Formula::Kind::TwoYearsPer1000, {IndicatorId("N00973"), IndicatorId("N00001")}};
    return {full, plain, derived};
}

std::vector<Collection> smallCollections()
{
    const CollectionSection first{
        u"Område"_s, u"Rubrik"_s, {{IndicatorId("N00973"), {}, false}, {{}, u"Saknas"_s, true}}};
    const CollectionSection second{u"Område"_s, u"Tom"_s, {}};
    return {{CollectionId("integration"), u"Integration"_s, {first, second}},
            {CollectionId("G2"), u"Tom"_s, {}}};
}

Cube smallCube(bool withN)
{
    Cube cube(Year{2013}, Year{2015}, 5);
    cube.setValue(Year{2013}, 0, 0.1);
    cube.setValue(Year{2014}, 1, -1.0 / 3);
    cube.setValue(Year{2015}, 4, 1e300);
    cube.setMissing(Year{2013}, 1, Status::Missing);
    cube.setMissing(Year{2013}, 2, Status::Privacy);
    cube.setMissing(Year{2013}, 3, Status::NotApplicable);
    if (withN)
        cube.setN(Year{2014}, 1, 7);
    return cube;
}

bool sameNumbers(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::ranges::equal(a, b,
                              [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

bool same(const Cube &a, const Cube &b)
{
    return a.firstYear() == b.firstYear() && a.yearCount() == b.yearCount() &&
           a.areaCount() == b.areaCount() && a.statuses() == b.statuses() &&
           sameNumbers(a.values(), b.values()) && sameNumbers(a.ns(), b.ns());
}

bool same(const Catalogue &a, const Catalogue &b)
{
    return a.areas() == b.areas() && a.groups() == b.groups() && a.indicators() == b.indicators() &&
           a.collections() == b.collections();
}

QString differenceOfCubes(const PackContent &content, const Pack &pack, std::optional<Error> &error)
{
    if (pack.cubeKeys().size() != content.cubes.size())
        return u"another number of cubes"_s;
    for (const auto &[key, cube] : content.cubes) {
        const auto read = pack.cube(key);
        if (!read)
            error = read.error();
        else if (!same(*read, cube))
            return u"figures of "_s + QString::fromStdString(key.indicator.text());
    }
    return {};
}

QString differenceOfOutlines(const std::vector<Outline> &expected, const Pack &pack, BoundaryLevel level,
                             std::optional<Error> &error)
{
    const auto read = pack.outlines(level);
    if (!read) {
        error = read.error();
        return {};
    }
    return *read == expected ? QString() : u"boundaries"_s;
}

QString differenceOfRevisions(const std::vector<Revision> &expected, const Pack &pack,
                              std::optional<Error> &error)
{
    const auto read = pack.revisions();
    if (!read) {
        error = read.error();
        return {};
    }
    return *read == expected ? QString() : u"revisions"_s;
}

} // namespace

PackContent smallContent()
{
    PackContent content;
    content.catalogue = Catalogue(smallAreas(), smallGroups(), smallIndicators(), smallCollections());
    content.provenance = {
        true,
        u"Prov – åäö"_s,
        QDate(2024, 8, 30),
        {{u"catalogue"_s,
          u"Kolada"_s,
          u"kpi.json"_s,
          QDateTime(QDate(2024, 8, 30), QTime(12, 0), Qt::UTC),
          3,
          0,
          {}},
         {u"values"_s, u"Kolada"_s, u"a.csv.gz"_s, {}, 4, 2, u"bad_year: 2 (row 3: 3000)"_s}}};
    content.cubes.emplace(CubeKey{IndicatorId("N00973"), Gender::Total}, smallCube(false));
    content.cubes.emplace(CubeKey{IndicatorId("N00973"), Gender::Women}, smallCube(true));
    content.descriptions.emplace(IndicatorId("N00973"), u"En längre text. Källa: SCB."_s);
    content.municipalities = {{"0980", {{{1.5, 2.5}, {3, 4}, {5, 1e-9}}, {{0, 0}, {1, 0}, {0, 1}}}},
                              {"1880", {{{7, 8}, {9, 10}, {11, 13}}}}};
    content.counties = {{"18", {{{7, 8}, {9, 10}, {11, 13}}}}};
    content.revisions = {{IndicatorId("N00973"), Gender::Women, AreaId("1880"), Year{2014}, 0.1, Status::Ok,
                          -1.0 / 3, Status::Ok, QDate(2024, 12, 12)},
                         {IndicatorId("N00973"), Gender::Total, AreaId("0980"), Year{2013}, std::nullopt,
                          Status::Missing, std::nullopt, Status::Absent, QDate(2026, 11, 25)}};
    return content;
}

QString differenceFrom(const PackContent &content, const OpenedPack &opened, std::optional<Error> &error)
{
    const Dataset &dataset = *opened.dataset;
    const Pack &pack = *opened.pack;
    if (!same(dataset.catalogue(), content.catalogue))
        return u"catalogue"_s;
    if (!(dataset.provenance() == content.provenance))
        return u"provenance"_s;
    for (const auto &[id, description] : content.descriptions) {
        const QString read = pack.description(id);
        if (!read.isEmpty() && read != description)
            return u"description"_s;
    }
    QString difference = differenceOfCubes(content, pack, error);
    if (difference.isEmpty())
        difference = differenceOfOutlines(content.municipalities, pack, BoundaryLevel::Municipality, error);
    if (difference.isEmpty())
        difference = differenceOfOutlines(content.counties, pack, BoundaryLevel::County, error);
    if (difference.isEmpty())
        difference = differenceOfRevisions(content.revisions, pack, error);
    return difference;
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void writeBytes(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    if (opened.open(QIODevice::WriteOnly))
        opened.write(bytes);
}

} // namespace lagesbild
