#include "tests/support/koladavalues.h"

#include "tests/support/csvtable.h"
#include "tests/support/shareddata.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lagesbild
{

const KoladaValues &KoladaValues::shared()
{
    static const KoladaValues values = [] {
        KoladaValues result;
        const CsvTable areas =
            CsvTable::read(sharedPath(QStringLiteral("data/geo/municipalities_master.csv")));
        for (std::size_t row = 0; row < areas.rowCount(); ++row)
            result.m_codes.emplace_back(areas.text(row, "code"));
        std::ranges::sort(result.m_codes);

        const CsvTable table = CsvTable::read(sharedPath(QString::fromUtf16(file)));
        if (table.rowCount() == 0)
            return result;
        const std::size_t kpi = table.column("kpi");
        const std::size_t area = table.column("municipality");
        const std::size_t gender = table.column("gender");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            const int index = table.integer(row, "period") - firstYear;
            if (table.text(row, gender) != "T" || index < 0 || index >= yearCount)
                continue;
            Years &years =
                result.m_values[std::string(table.text(row, kpi))][std::string(table.text(row, area))];
            years.resize(yearCount, std::numeric_limits<double>::quiet_NaN());
            years[static_cast<std::size_t>(index)] = table.number(row, "value");
        }
        return result;
    }();
    return values;
}

int KoladaValues::rowOf(std::string_view code) const
{
    const auto found = std::ranges::lower_bound(m_codes, code);
    return found != m_codes.end() && *found == code ? static_cast<int>(found - m_codes.begin()) : -1;
}

std::vector<double> KoladaValues::column(std::string_view indicator, int year) const
{
    std::vector<double> result;
    for (const std::string &code : m_codes)
        result.push_back(value(indicator, code, year));
    return result;
}

double KoladaValues::value(std::string_view indicator, std::string_view area, int year) const
{
    constexpr double missing = std::numeric_limits<double>::quiet_NaN();
    const auto areas = m_values.find(indicator);
    if (areas == m_values.end() || year < firstYear || year >= firstYear + yearCount)
        return missing;
    const auto years = areas->second.find(area);
    return years == areas->second.end() ? missing : years->second[static_cast<std::size_t>(year - firstYear)];
}

KoladaValues::Series KoladaValues::series(std::string_view indicator, std::string_view area) const
{
    Series result;
    for (int year = firstYear; year < firstYear + yearCount; ++year) {
        const double found = value(indicator, area, year);
        if (std::isnan(found))
            continue;
        result.years.push_back(year);
        result.values.push_back(found);
    }
    return result;
}

} // namespace lagesbild
