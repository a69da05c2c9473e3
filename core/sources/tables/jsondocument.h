#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <string>
#include <string_view>

namespace lagesbild
{

// Whole JSON documents with simdjson's DOM. Only for .cpp files of this room, as jsonlist.h.

namespace dom = simdjson::dom;

class JsonDocument
{
public:
    /// WrongKind when the bytes are no JSON at all (a web page, say), Malformed when they begin as JSON and break.
    Outcome parse(const QByteArray &bytes);
    const dom::element &root() const { return m_root; }

private:
    dom::parser m_parser;
    dom::element m_root;
};

QString toText(std::string_view utf8);
/// A text; the texts of a list joined by spaces; numbers as they are written; empty for anything else.
QString textOf(const dom::element &element);
/// The first few keys, for a message.
std::string keysOf(const dom::object &object);

} // namespace lagesbild
