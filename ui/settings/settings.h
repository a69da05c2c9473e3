#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace lagesbild
{

enum class ThemeChoice { System, Light, Dark, Contrast };

/// A selection kept under a name; as a link, so that it can be sent and read by later versions.
struct SavedView {
    QString name;
    QString link;

    bool operator==(const SavedView &) const = default;
};

/// Views for reports, kept under a name: which report they were chosen from, and their links.
struct SavedReport {
    QString name;
    QString extent;
    QStringList links;

    bool operator==(const SavedReport &) const = default;
};

/// What is remembered between sessions. Plain values with their defaults; the window holds one.
struct Settings {
    QString language = QStringLiteral("sv");
    ThemeChoice theme = ThemeChoice::System;
    int textScale = 100;              ///< per cent, 80 … 200
    QString lastLink;                 ///< the last selection, as a link
    QString dataFile;                 ///< the pack chosen by the user; empty: the installed one
    QString koladaAddress;            ///< of the service that figures are fetched from; empty: Kolada's own
    QString statisticsAddress;        ///< of the service that tables are fetched from; empty: SCB's own
    QString slideTemplate;            ///< the presentation last chosen as a template for exports; empty: none
    QStringList recentMunicipalities; ///< codes, latest first, at most eight
    QList<SavedView> savedViews;      ///< in the user's order
    QList<SavedReport> savedReports;  ///< likewise
    QStringList recentViews; ///< links of views that were left for another room, latest first, at most eight
    QList<int> hiddenOverviewColumns;
    QList<int> overviewColumnOrder;

    bool operator==(const Settings &) const = default;
};

/// The only two that know the key texts.
Settings loadSettings(const QSettings &store);
void saveSettings(const Settings &settings, QSettings &store);

} // namespace lagesbild
