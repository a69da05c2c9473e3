#pragma once

#include "core/base/result.h"
#include "core/sources/tables/pxsyntax.h"
#include "core/sources/tables/tablecube.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lagesbild
{

/// The statements of a PX file before DATA, asked by keyword.
class PxMeta
{
public:
    PxMeta(const std::vector<PxStatement> &statements, std::string_view language);

    /// Title, source, unit, decimals, languages and the variables with their values, units and roles.
    /// Malformed when a variable has no values or the axes are missing.
    Result<TableCube> describe() const;

    /// The KEYS of a sparse file: positions of its variables in the order of their keys in a row, and whether a
    /// key is a code (else a value's text). Empty for a dense file; Malformed when a key names no variable.
    struct Key {
        std::size_t variable = 0;
        bool isCode = false;
    };
    Result<std::vector<Key>> keys(const TableCube &cube) const;
    /// How many of the first variables stand in the stub.
    std::size_t stubSize() const { return m_stub.size(); }

    /// The text a row's key is compared with: always in the file's own language.
    std::vector<std::string> ownTexts(std::size_t variable, bool codes) const;

private:
    /// The last one of that keyword, first subkey and language; null if there is none.
    const PxStatement *find(std::string_view keyword, std::string_view subkey,
                            std::string_view language) const;
    /// In the wished language, else in the file's own.
    const PxStatement *find(std::string_view keyword, std::size_t variable) const;
    QString text(std::string_view keyword) const;
    std::vector<std::string> names(std::string_view keyword, std::string_view language) const;
    std::string ownName(std::size_t variable) const;
    std::string wishedName(std::size_t variable) const;

    Result<CubeVariable> variable(std::size_t position, std::vector<QString> &remarks) const;
    void readPeriods(std::size_t position, CubeVariable &variable, std::vector<QString> &remarks) const;
    void readRoles(TableCube &cube) const;
    void readSymbols(TableCube &cube) const;
    void readTexts(TableCube &cube) const;

    const std::vector<PxStatement> &m_statements;
    std::unordered_map<std::string, const PxStatement *> m_index; ///< by keyword, subkey and language
    std::string m_own;                                            ///< LANGUAGE; may be empty
    std::string m_language; ///< wished, when the file has it; else empty
    std::vector<std::string> m_stub;
    std::vector<std::string> m_heading;
    std::vector<std::string> m_wishedNames; ///< of all variables, in m_language; empty when it lacks some
};

} // namespace lagesbild
