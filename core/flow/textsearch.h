#pragma once
// Finds a text wherever people wrote one in a flow, and puts another in its place. Names of
// variables where blocks set them, ids and chosen words are no such texts.

#include "core/flow/flow.h"

namespace flotilla {

// Where a text stands in a flow.
struct TextPlace
{
    QString path;      // JSON pointer to the text, in the document
    QString step = {}; // its id; empty: of the flow itself
    QString stepTitle = {};
    QString block = {};
    QString type = {};  // of the block
    QString field = {}; // of the block; else "title", "triggers", "variables", "groups", "notes"
};

struct TextHit
{
    TextPlace place;
    QString text; // all of it
    qsizetype at = 0;
    qsizetype size = 0;
};

class TextSearch
{
public:
    explicit TextSearch(QString wanted, Qt::CaseSensitivity cases = Qt::CaseInsensitive);

    // In the order of the flow; at most `most`.
    [[nodiscard]] QList<TextHit> in(const Flow &flow, qsizetype most) const;
    [[nodiscard]] qsizetype count(const Flow &flow) const;
    // May a flow that is kept as these bytes have it at all? Quick; true where it is not certain.
    [[nodiscard]] bool mayBeIn(const QByteArray &document) const;

    // Puts `with` in the place of these hits of this very flow; how many there were. One whose text
    // is another by now is left alone.
    static qsizetype replace(Flow &flow, const QList<TextHit> &hits, const QString &with);
    // The text with `with` in place of the hit.
    [[nodiscard]] static QString replaced(const TextHit &hit, const QString &with);

private:
    QString m_wanted;
    Qt::CaseSensitivity m_cases;
};

} // namespace flotilla
