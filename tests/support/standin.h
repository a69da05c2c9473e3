#pragma once

#include <gtest/gtest.h>

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace lagesbild
{

/// Kolada's API v3 with real figures and any fault one asks for: the stand-in server beside the checkout, on a free
/// port of 127.0.0.1, for as long as this object lives.
class StandIn
{
public:
    /// @p flags as its --help tells.
    explicit StandIn(const QStringList &flags = {});
    ~StandIn();

    /// Why there is none on this machine; empty where there is.
    static QString whyAbsent();

    const QString &address() const { return m_address; } ///< "http://127.0.0.1:PORT/v3"
    /// Its own count: requests, by_kind, by_status, faults …
    QJsonObject stats() const;
    /// Changes about one value in a thousand and lists the changes; needs the flag --revise.
    QJsonObject revise() const;

private:
    QJsonObject ask(const QString &path, bool post) const;

    QProcess m_process;
    QString m_address;
};

} // namespace lagesbild

/// Skips the running test, saying why, where the stand-in can't be started.
#define LAGESBILD_NEEDS_STAND_IN()                                                                           \
    if (!lagesbild::StandIn::whyAbsent().isEmpty())                                                          \
    GTEST_SKIP() << lagesbild::StandIn::whyAbsent().toStdString()
