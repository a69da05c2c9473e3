#pragma once

#include "core/base/result.h"
#include "core/sources/jsoninput.h"

#include <QString>

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>

namespace lagesbild
{

// Reading of Kolada's JSON lists with simdjson's on-demand parser. Only for .cpp files of this room: the header
// is large and its types do not belong in interfaces.

namespace ondemand = simdjson::ondemand;

/// One field of a JSON object: takes what it knows and ignores the rest.
using FieldReader = std::function<simdjson::error_code(std::string_view key, ondemand::value &value)>;
/// What to do with one object of the list; it must be read within the call.
using ObjectReader = std::function<simdjson::error_code(ondemand::object &object)>;

/// Calls @p read for every object of the list in @p input: a bare array, or the array "values" of API v3's envelope.
/// NotFound, NotReadable; Malformed with the byte offset in Error::row when the JSON is broken, cut off, not
/// UTF-8, of another shape, or @p read returns an error.
Outcome readJsonList(const JsonInput &input, const ObjectReader &read);

/// Calls @p read for every field of @p object.
simdjson::error_code readFields(ondemand::object &object, const FieldReader &read);

/// A text; empty for null.
simdjson::error_code readText(ondemand::value &value, QString &target);
simdjson::error_code readText(ondemand::value &value, std::string &target);
/// A truth; false for null.
simdjson::error_code readFlag(ondemand::value &value, bool &target);

} // namespace lagesbild
