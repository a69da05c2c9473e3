#pragma once

#include "core/analysis/peers.h"
#include "core/data/catalogue.h"

#include <QString>
#include <QStringList>

namespace lagesbild
{

/// What the room of similar municipalities says. One place, so that picture, table and screen reader never
/// differ.

/// «Koladas metod (återskapad)», «Standardiserad», «Egen».
QString methodName(PeerMethod method);
/// How the distance comes about, in a sentence or two.
QString methodText(const SimilarAreas &similar);

/// «Invånare»: the variable as its indicator is called; with «logaritm» where it is taken so.
QString variableName(const Catalogue &catalogue, const PeerVariable &variable);
/// «45 %»: of a whole.
QString shareText(double share);
/// A distance with as many decimals as the greatest of the set needs.
QString distanceText(double distance, const SimilarAreas &similar);

/// Who is most like the focus and in what they differ most; that nobody is near, and why another year was taken.
QString peersSentence(const SimilarAreas &similar, const Catalogue &catalogue);
/// In place of a set: why there is none, and what to do.
QString noPeersMessage(const SimilarAreas &similar, const Catalogue &catalogue);

/// «Så läser du».
QString peersReading(const SimilarAreas &similar);
/// Who could not be compared, and what they lack; one line per reason.
QString lackingText(const SimilarAreas &similar, const Catalogue &catalogue);
/// Who came and who left since the year before; empty without one.
QString changeText(const SimilarAreas &similar, const Catalogue &catalogue);
/// How the set agrees with Kolada's own; empty where Kolada has published none for the year.
QString officialText(const SimilarAreas &similar, const Catalogue &catalogue);

} // namespace lagesbild
