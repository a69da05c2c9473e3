#pragma once

#include "core/base/gender.h"
#include "core/base/result.h"
#include "core/data/area.h"
#include "core/data/status.h"
#include "core/sources/koladavalues.h"
#include "core/sources/readreport.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace lagesbild
{

/// One figure of an answer.
struct AnsweredFigure {
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN unless the status is Ok
    int indicator = -1;                                      ///< as KnownPlaces numbers them
    AreaIndex area = noArea;
    std::int16_t year = 0;
    Gender gender = Gender::Total;
    Status status = Status::Ok;
    bool deleted = false; ///< the source takes back what stood here
};

/// A page of an answer to /data.
struct KoladaPage {
    std::vector<AnsweredFigure> figures; ///< in the answer's order; value, status and place are checked
    int rows = 0;                        ///< of area and year, each with one figure per gender
    int groupRows =
        0; ///< of Kolada's groups that are no areas of ours: left out, their means are computed here
    QString nextUrl;   ///< empty on the last page
    ReadReport report; ///< rows refused, with the reason, and words that are not known
};

/// Reads pages of API v3 on the bytes as they came, with simdjson and without copying texts.
class KoladaPageReader
{
public:
    explicit KoladaPageReader(const KnownPlaces &known);
    ~KoladaPageReader();

    /// Malformed when @p body is not a whole page: broken or cut JSON, another shape, or a count that is not the
    /// number of rows. A row that is whole but about something unknown is refused and counted.
    Result<KoladaPage> read(const QByteArray &body);

private:
    struct Parser;

    const KnownPlaces &m_known;
    std::unique_ptr<Parser> m_parser;
};

/// A page of one of the lists of the catalogue.
struct KoladaListPage {
    int rows = 0;
    QString nextUrl;
};

/// Checks that @p body is a whole page of a list; Malformed as above.
Result<KoladaListPage> checkListPage(const QByteArray &body);

} // namespace lagesbild
