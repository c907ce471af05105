#pragma once
// How blocks look and are called wherever the designer shows them.

#include "core/flow/catalogue.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>

namespace flotilla {

class BlockLook
{
    Q_DECLARE_TR_FUNCTIONS(BlockLook)

public:
    struct Colours
    {
        QColor strong;
        QColor subtle;
    };
    // Of a category of the catalogue; the triggers' card for none.
    [[nodiscard]] static Colours coloursOf(const Tokens &tokens, const QString &category);
    [[nodiscard]] static QString iconOf(const QString &blockType);
    [[nodiscard]] static QString categoryTitle(const QString &category); // "Messages"
    [[nodiscard]] static QString kindOf(const BlockType &type);          // "Number input"

    // Colours that a group on the canvas may have; documents have the word.
    struct GroupColour
    {
        QString word; // empty: the usual one
        const char *said;
        ColourRole role;

        [[nodiscard]] QString title() const { return tr(said); }
    };
    [[nodiscard]] static const QList<GroupColour> &groupColours();
    // The usual one for a word that is none of them.
    [[nodiscard]] static QColor groupColour(const Tokens &tokens, const QString &word);

    // A row of a step's card: what the block does, in a few words with its {{placeholders}}.
    struct Line
    {
        QString icon;
        QString category;
        QString text;
        bool muted = false;
    };
    [[nodiscard]] static QList<Line> linesOf(const Block &block, const Flow *names = nullptr);
    [[nodiscard]] static QString conditionText(const QJsonObject &condition);
    [[nodiscard]] static QString triggerText(const Trigger &trigger);
    [[nodiscard]] static QString triggerIcon(Trigger::Kind kind);
};

} // namespace flotilla
