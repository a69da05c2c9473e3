#include "core/pack/revisiontable.h"

#include "core/pack/failure.h"
#include "core/pack/insertion.h"
#include "core/pack/sealedrows.h"

#include <array>
#include <charconv>
#include <cmath>

namespace lagesbild
{

namespace
{

/// The shortest text that gives the same number back; empty for none.
std::string textOf(const std::optional<double> &value)
{
    if (!value)
        return {};
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), *value);
    return error == std::errc() ? std::string(digits.data(), end) : std::string();
}

/// A figure as its columns say; nothing when value and status don't go together.
struct StoredFigure {
    std::optional<double> value;
    Status status = Status::Ok;
};

std::optional<StoredFigure> figureOf(std::string_view text, std::int64_t status)
{
    if (status < 0 || status > static_cast<int>(Status::Absent) || (status == 0) == text.empty())
        return std::nullopt;
    StoredFigure figure{std::nullopt, static_cast<Status>(status)};
    if (text.empty())
        return figure;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    figure.value = value;
    return figure;
}

std::optional<Revision> revisionOfRow(const Statement &row)
{
    const auto gender = parseGender(row.bytes(2));
    const auto before = figureOf(row.bytes(5), row.integer(6));
    const auto after = figureOf(row.bytes(7), row.integer(8));
    const QDate seen = QDate::fromString(row.text(9), Qt::ISODate);
    if (!gender || !before || !after || !seen.isValid())
        return std::nullopt;
    return Revision{IndicatorId(row.bytes(1)),
                    *gender,
                    AreaId(row.bytes(3)),
                    Year{static_cast<int>(row.integer(4))},
                    before->value,
                    before->status,
                    after->value,
                    after->status,
                    seen};
}

} // namespace

Outcome writeRevisions(const Database &database, const std::vector<Revision> &revisions)
{
    Insertion insertion(database, "revision", 10);
    for (const Revision &revision : revisions) {
        auto added = insertion.add(revision.indicator.text(), std::string(1, letterOf(revision.gender)),
                                   revision.area.text(), toInt(revision.year), textOf(revision.oldValue),
                                   static_cast<int>(revision.oldStatus), textOf(revision.newValue),
                                   static_cast<int>(revision.newStatus), revision.seen.toString(Qt::ISODate));
        if (!added)
            return added;
    }
    return done();
}

Result<std::vector<Revision>> readRevisions(const Database &database)
{
    std::vector<Revision> revisions;
    SealedRows rows(database, "revision");
    while (rows.next()) {
        auto revision = revisionOfRow(rows.row());
        if (!revision)
            return failure(ErrorKind::Malformed, database.name(),
                           "a revision of " + std::string(rows.row().bytes(1)) + " can't be understood");
        revisions.push_back(std::move(*revision));
    }
    if (const Outcome sealed = rows.finishSealed(); !sealed)
        return sealed.error();
    return revisions;
}

} // namespace lagesbild
