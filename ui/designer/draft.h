#pragma once
// The flow that is open in the designer. Everything that changes it is an undoable command here,
// whoever asks: the canvas, the inspector, the problems, the keyboard.

#include "core/base/result.h"
#include "ui/designer/flowdocument.h"

#include <QObject>
#include <QSizeF>
#include <QUndoStack>

namespace flotilla {

inline constexpr int kUndoSteps = 1000;

// What one command changed, each thing once.
struct DraftChanges
{
    QStringList stepsAdded, stepsRemoved, stepsMoved, stepsChanged;
    QSet<QString> rewired; // steps whose outlets lead elsewhere now
    QSet<QString> blocksChanged;
    bool groups = false;
    bool notes = false;
    bool settings = false;
    bool variables = false;
};

class Draft : public QObject
{
    Q_OBJECT

public:
    explicit Draft(QObject *parent = nullptr);

    void load(const Flow &flow); // forgets what could be undone
    // For who may look only: whoever gives a command, nothing changes.
    void setReadOnly(bool on) { m_isReadOnly = on; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    [[nodiscard]] const FlowDocument &document() const { return m_document; }
    [[nodiscard]] Flow flow() const { return m_document.flow(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    // Commands with the same key in a row are one undo step: one drag, one visit to a field.
    [[nodiscard]] QString newMergeKey();

    // -- steps
    Result<QString> addStep(QPointF at, const QString &title, const QStringList &blockTypes);
    // Where a step has one way in and one out, the two are joined.
    void removeSteps(const QStringList &ids);
    void placeSteps(const QHash<QString, StepPlace> &places, const QString &mergeKey = {});
    void setTitle(const QString &step, const QString &title, const QString &mergeKey = {});
    enum class Edge { Left, Right, Top, Bottom, MiddleX, MiddleY };
    void align(const QStringList &ids, Edge edge, const QHash<QString, QSizeF> &sizes);
    void layOut(const QHash<QString, QSizeF> &sizes);
    void takeLayout(const QHash<QString, QPointF> &found); // that was found elsewhere

    // -- blocks
    Result<QString> addBlock(const QString &step, int at, const QString &type);
    void removeBlock(const QString &block);
    // Also into another step; `at` as it is after the block was taken out.
    Result<> moveBlock(const QString &block, const QString &step, int at);
    void duplicateBlock(const QString &block);
    // Undefined takes the field away. Ways of entries that are gone go with them.
    void setField(const QString &block, const QString &key, const QJsonValue &value,
                  const QString &mergeKey = {});
    // A block as a new one begins.
    [[nodiscard]] static Block newBlock(const QString &type, const QString &id);

    // -- edges
    void connectOutlet(const FlowEdge &outlet, const QString &target);
    void disconnectOutlet(const FlowEdge &outlet);
    // A new step between both ends of the edge.
    Result<QString> insertOnEdge(const FlowEdge &edge, QPointF at, const QString &blockType);
    void insertStepOnEdge(const FlowEdge &edge, const QString &step);
    // A new step that the outlet leads to.
    Result<QString> addStepFrom(const FlowEdge &outlet, QPointF at, const QString &blockType);

    // -- groups, notes, settings
    QString group(const QStringList &steps, const QString &title);
    void ungroup(const QString &group);
    void setGroup(const StepGroup &group, const QString &mergeKey = {});
    QString addNote(QPointF at, const QString &text, const QString &author);
    void setNote(const QJsonObject &note, const QString &mergeKey = {}); // by its id
    void removeNotes(const QStringList &ids);
    void setSettings(const FlowSettings &settings, const QString &mergeKey = {});
    // In fields, templates, conditions, scripts and first values; how often it was.
    int renameVariable(const QString &from, const QString &to);
    void replaceFlow(const QString &text, const Flow &flow); // a fix, or a version taken back

    // -- copy
    [[nodiscard]] QByteArray copied(const QStringList &steps, const QStringList &notes) const;
    struct Pasted
    {
        QStringList steps;
        QStringList notes;
    };
    // The top left of what is pasted comes to `at`.
    Result<Pasted> paste(const QByteArray &fragment, QPointF at);
    Pasted duplicate(const QStringList &steps, const QStringList &notes, QPointF by,
                     const QString &mergeKey = {});

    void commit(const QString &text, DraftOps ops, const QString &mergeKey = {});

Q_SIGNALS:
    void stepAdded(const QString &step);
    void stepRemoved(const QString &step);
    void stepMoved(const QString &step);
    void stepChanged(const QString &step);
    void blockChanged(const QString &block);
    void edgesChanged(const QString &step);
    void groupsChanged();
    void notesChanged();
    void settingsChanged();
    void variablesChanged();
    void applied(const flotilla::DraftChanges &changes); // all of the above, once per command
    void loaded();
    // For who keeps the history: as it happens.
    void committed(const QString &text, const QString &mergeKey, const flotilla::DraftOps &ops);
    void undone();
    void redone();

private:
    friend class DraftCommand;
    void apply(const DraftOps &ops, bool forward);
    void tell(const DraftChanges &changes);
    // Says why the flow has no room for so many more.
    [[nodiscard]] Result<> checkRoom(qsizetype steps, qsizetype blocks) const;
    [[nodiscard]] Result<Step> stepOfNewBlock(QPointF at, const QString &blockType) const;
    Pasted pasteFlow(const Flow &fragment, QPointF by, const QString &text,
                     const QString &mergeKey);

    FlowDocument m_document;
    QUndoStack m_undo;
    QString m_keyStem;
    int m_keys = 0;
    bool m_isReadOnly = false;
};

class DraftCommand : public QUndoCommand
{
public:
    DraftCommand(Draft &draft, const QString &text, DraftOps ops, QString mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override;

    [[nodiscard]] const DraftOps &ops() const { return m_ops; }
    [[nodiscard]] const QString &mergeKey() const { return m_mergeKey; }

private:
    Draft &m_draft;
    DraftOps m_ops;
    QString m_mergeKey;
    bool m_isFirst = true;
};

} // namespace flotilla
