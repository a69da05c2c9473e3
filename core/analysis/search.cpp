#include "core/analysis/search.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace lagesbild
{

namespace
{

// A word at the start of the id or title tells more than one inside it, and that more than the description.
constexpr int startScore = 100;
constexpr int wordStartScore = 60;
constexpr int insideScore = 30;
constexpr int descriptionScore = 8;
constexpr int plainPenalty = 3;

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

int placeScore(const QString &text, const QString &word)
{
    if (text.startsWith(word))
        return startScore;
    qsizetype at = text.indexOf(word);
    if (at < 0)
        return 0;
    for (; at >= 0; at = text.indexOf(word, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return wordStartScore;
    }
    return insideScore;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    for (const QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

IndicatorIndex::IndicatorIndex(const Dataset &dataset)
{
    for (const Indicator &indicator : dataset.catalogue().indicators()) {
        Entry entry{.id = indicator.id, .hasValues = indicator.hasValues};
        const QString names = QString::fromStdString(indicator.id.text()) + u' ' + indicator.title + u' ' +
                              (indicator.shortTitle == indicator.title ? QString() : indicator.shortTitle);
        entry.exact = names.toCaseFolded();
        entry.plain = plainText(names);
        const QString description = dataset.description(indicator.id);
        entry.description = description.toCaseFolded();
        entry.plainDescription = plainText(description);
        m_entries.push_back(std::move(entry));
    }
}

int IndicatorIndex::scoreOf(const Entry &entry, const QString &word)
{
    if (const int exact = placeScore(entry.exact, word))
        return exact;
    // A word typed with å, ä or ö means that letter; one typed without may stand for it.
    const bool typedPlain = plainText(word) == word;
    if (const int plain = typedPlain ? placeScore(entry.plain, word) : 0)
        return plain - plainPenalty;
    if (entry.description.contains(word))
        return descriptionScore;
    return typedPlain && entry.plainDescription.contains(word) ? descriptionScore - plainPenalty : 0;
}

std::vector<IndicatorHit> IndicatorIndex::search(const QString &text, int most) const
{
    struct Found {
        int score;
        const Entry *entry;
    };
    const QStringList words = wordsOf(text.toCaseFolded());
    if (words.isEmpty())
        return {};
    std::vector<Found> found;
    for (const Entry &entry : m_entries) {
        int score = 0;
        const bool all = std::ranges::all_of(words, [&](const QString &word) {
            const int part = scoreOf(entry, word);
            score += part;
            return part > 0;
        });
        if (all)
            found.push_back({score, &entry});
    }
    std::ranges::sort(found, {}, [](const Found &hit) {
        return std::tuple(-hit.score, !hit.entry->hasValues, hit.entry->id.text());
    });
    std::vector<IndicatorHit> hits;
    for (const Found &hit : found) {
        if (static_cast<int>(hits.size()) == most)
            break;
        hits.push_back({hit.entry->id, hit.score});
    }
    return hits;
}

std::vector<AreaHit> searchAreas(const Catalogue &catalogue, const QString &text)
{
    const QString exact = text.simplified().toCaseFolded();
    const QString plain = plainText(exact);
    std::vector<AreaHit> hits;
    for (std::size_t i = 0; i < catalogue.areas().size(); ++i) {
        const Area &area = catalogue.areas()[i];
        if (area.kind != AreaKind::Municipality && (exact.isEmpty() || area.kind != AreaKind::Region))
            continue;
        const AreaGroup *county = catalogue.group(GroupId("county:" + area.county));
        int score = exact.isEmpty() ? 1 : placeScore(area.name.toCaseFolded(), exact);
        if (score == 0 && QString::fromStdString(area.id.text()).startsWith(exact))
            score = startScore;
        if (score == 0 && plain == exact)
            score = std::max(0, placeScore(plainText(area.name), plain) - plainPenalty);
        if (score == 0 && county != nullptr && plainText(county->name).startsWith(plain))
            score = descriptionScore;
        if (score > 0)
            hits.push_back({static_cast<AreaIndex>(i), score});
    }
    QCollator swedish{QLocale(QLocale::Swedish)};
    std::ranges::sort(hits, [&](const AreaHit &a, const AreaHit &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return swedish.compare(catalogue.area(a.area).name, catalogue.area(b.area).name) < 0;
    });
    return hits;
}

} // namespace lagesbild
