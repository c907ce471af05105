#pragma once
// The change that removes a problem, where there is one that needs no decision of the author.

#include "core/flow/validator.h"

#include <QHash>
#include <QSet>

namespace flotilla {

struct BlockType;

class FixMaker
{
public:
    // What a JSON pointer into a flow leads to.
    struct Place
    {
        int step = -1;
        int block = -1;   // -1: the step itself
        int trigger = -1; // the pointer is into a trigger
        QStringList rest; // behind step, block or trigger
    };
    [[nodiscard]] static Place placeOf(const Flow &flow, const QString &path);

    FixMaker(const Flow &flow, const ValidationScope &scope);

    [[nodiscard]] std::optional<Fix> fixFor(const Problem &problem);
    // Those that it may know a fix for.
    [[nodiscard]] static const QSet<QString> &codes();

private:
    using Made = std::optional<Fix>;
    using Maker = Made (FixMaker::*)(const Problem &, const Place &);
    struct Entry
    {
        const char *code;
        Maker maker;
    };
    [[nodiscard]] static const QList<Entry> &entries();

    Made beginSomewhere(const Problem &problem, const Place &at);
    Made dropLanguage(const Problem &problem, const Place &at);
    Made addTrigger(const Problem &problem, const Place &at);
    Made dropTriggerPart(const Problem &problem, const Place &at);
    Made raiseTrigger(const Problem &problem, const Place &at);
    Made dropField(const Problem &problem, const Place &at);
    Made dropBlock(const Problem &problem, const Place &at);
    Made dropEntry(const Problem &problem, const Place &at);
    Made shorten(const Problem &problem, const Place &at);
    Made endOutlet(const Problem &problem, const Place &at);
    Made waitForAnswer(const Problem &problem, const Place &at);
    Made dropStep(const Problem &problem, const Place &at);
    Made dropBlocksBehind(const Problem &problem, const Place &at);
    Made addEnd(const Problem &problem, const Place &at);
    Made breakLoop(const Problem &problem, const Place &at);
    Made giveValue(const Problem &problem, const Place &at);
    Made dropVariable(const Problem &problem, const Place &at);
    Made splitText(const Problem &problem, const Place &at);
    Made swapEnds(const Problem &problem, const Place &at);
    Made shareAlike(const Problem &problem, const Place &at);
    Made callOther(const Problem &problem, const Place &at);

    [[nodiscard]] QString titleOf(int step) const;
    [[nodiscard]] const Block &blockAt(const Place &at) const;
    [[nodiscard]] const BlockType *typeAt(const Place &at) const;
    [[nodiscard]] QString newStepId(const QString &wanted);
    [[nodiscard]] QString newBlockId(const QString &wanted);
    void index(); // ids and who leads where, when first asked

    const Flow &m_flow;
    const ValidationScope &m_scope;
    bool m_isIndexed = false;
    QSet<QString> m_stepIds;
    QSet<QString> m_blockIds;
    QHash<QString, QStringList> m_leading; // step -> pointers of what leads to it
    QSet<QString> m_jumped;                // steps that a block's field names
    QString m_endStep;                     // a step that only ends
};

} // namespace flotilla
