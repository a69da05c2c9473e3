#include "core/sources/tables/jsonstatwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject dimensionOf(const CubeVariable &variable)
{
    QJsonArray index;
    QJsonObject labels;
    QJsonObject units;
    for (const CubeCategory &category : variable.categories) {
        index.append(category.code);
        labels[category.code] = category.label;
        if (!category.unit.isEmpty())
            units[category.code] = QJsonObject{{u"base"_s, category.unit}};
    }
    QJsonObject category{{u"index"_s, index}, {u"label"_s, labels}};
    if (!units.isEmpty())
        category[u"unit"_s] = units;
    return {{u"label"_s, variable.label}, {u"category"_s, category}};
}

/// Gender has no role in JSON-stat: its name tells it.
QJsonObject rolesOf(const std::vector<CubeVariable> &variables)
{
    QJsonArray time;
    QJsonArray geo;
    QJsonArray metric;
    for (const CubeVariable &variable : variables) {
        if (variable.role == VariableRole::Time)
            time.append(variable.code);
        else if (variable.role == VariableRole::Geo)
            geo.append(variable.code);
        else if (variable.role == VariableRole::Contents)
            metric.append(variable.code);
    }
    QJsonObject roles;
    if (!time.isEmpty())
        roles[u"time"_s] = time;
    if (!geo.isEmpty())
        roles[u"geo"_s] = geo;
    if (!metric.isEmpty())
        roles[u"metric"_s] = metric;
    return roles;
}

void addFigures(QJsonObject &dataset, const TableCube &table)
{
    QJsonArray values;
    QJsonObject statuses;
    for (std::size_t cell = 0; cell < table.values.size(); ++cell) {
        const bool isThere = std::isfinite(table.values[cell]);
        values.append(isThere ? QJsonValue(table.values[cell]) : QJsonValue());
        const QString *symbol = table.symbolAt(cell);
        if (symbol != nullptr && *symbol != u"null")
            statuses[QString::number(cell)] = *symbol;
    }
    dataset[u"value"_s] = values;
    if (!statuses.isEmpty())
        dataset[u"status"_s] = statuses;
}

} // namespace

QByteArray toJsonStat(const TableCube &table)
{
    QJsonArray ids;
    QJsonArray sizes;
    QJsonObject dimensions;
    for (const CubeVariable &variable : table.variables) {
        ids.append(variable.code);
        sizes.append(qint64(variable.categories.size()));
        dimensions[variable.code] = dimensionOf(variable);
    }
    QJsonObject dataset{{u"version"_s, u"2.0"_s}, {u"class"_s, u"dataset"_s}, {u"label"_s, table.title},
                        {u"id"_s, ids},           {u"size"_s, sizes},         {u"dimension"_s, dimensions}};
    if (!table.source.isEmpty())
        dataset[u"source"_s] = table.source;
    if (!table.updated.isEmpty())
        dataset[u"updated"_s] = table.updated;
    if (const QJsonObject roles = rolesOf(table.variables); !roles.isEmpty())
        dataset[u"role"_s] = roles;
    if (table.decimals >= 0)
        dataset[u"extension"_s] = QJsonObject{{u"px"_s, QJsonObject{{u"decimals"_s, table.decimals}}}};
    addFigures(dataset, table);
    return QJsonDocument(dataset).toJson(QJsonDocument::Compact);
}

} // namespace lagesbild
