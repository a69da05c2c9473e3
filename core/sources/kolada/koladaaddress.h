#pragma once

#include "core/base/id.h"

#include <QString>
#include <QUrl>

#include <span>

namespace lagesbild
{

/// Where Kolada's API v3 lies unless told otherwise.
inline constexpr const char16_t *koladaAddress = u"https://api.kolada.se/v3";

/// Most ids that one question may name, and most rows that one page of an answer has.
inline constexpr std::size_t mostIdsAsked = 25;
inline constexpr int mostRowsOnPage = 5000;

/// Kolada's two kinds of areas; groups, which are neither, stay out of an answer about one of them.
enum class RegionType { Any, Municipalities, Regions };

/// The address of a list of the catalogue: "kpi", "kpi_groups", "municipality", "municipality_groups".
QUrl listAddress(const QUrl &base, const QString &list);
/// The address of all figures of @p indicators: every year and area.
QUrl figuresAddress(const QUrl &base, std::span<const IndicatorId> indicators, RegionType regions);
/// The address of a next page, on @p base's own scheme and host whatever @p told says of them.
QUrl nextAddress(const QUrl &base, const QString &told);

} // namespace lagesbild
