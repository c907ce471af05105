#pragma once
// The history of one draft on disk: what was done and undone, so that after the process was killed
// the flow opens as it was and Ctrl Z still works.
//
// The file: a magic, then records of length, CRC-32C and payload. The first is the flow as it was
// before the oldest step of the history; then each command, undo and redo as it happened. What a
// kill left half written at the end is cut off. Every command is given to the system at once, what
// merges (a drag, typing) every 100 ms, and the system writes it to disk within another 100 ms.

#include "ui/designer/draft.h"

#include <QFile>
#include <QLockFile>
#include <QTimer>

#include <atomic>
#include <memory>

namespace flotilla {

class UndoJournal : public QObject
{
    Q_OBJECT

public:
    explicit UndoJournal(Draft &draft, QObject *parent = nullptr);
    ~UndoJournal() override;

    struct Opened
    {
        bool hadHistory = false; // the draft is now as the file has it
        int cutBytes = 0;        // of a torn end
    };
    // Takes the draft's history from the file, or begins the file with `saved` where there is none.
    // `saved`: the flow as the engine has it. Conflict: another window has it open.
    [[nodiscard]] Result<Opened> open(const QString &path, const Flow &saved);
    void close(); // writes what is left
    // Forgets the past: the flow was taken from elsewhere.
    void restart(const Flow &flow);

    void flush(); // gives everything to the system now
    [[nodiscard]] qint64 size() const { return m_size; }
    // Rewrites the file as short as it can be; otherwise done by itself.
    void compact();

Q_SIGNALS:
    void failed(const flotilla::Error &error); // editing goes on, the history is not kept

private:
    void record(const QString &text, const QString &mergeKey, const DraftOps &ops);
    void write(const QByteArray &payload);
    void writePending();
    void give(const QByteArray &bytes);
    void sync();
    void fail(const QString &what);
    [[nodiscard]] QByteArray whole() const;
    void finishCompaction();
    [[nodiscard]] Opened replayAll(const QByteArray &bytes, qsizetype &good);
    [[nodiscard]] bool replay(const QByteArray &payload, bool isFirst);

    Draft &m_draft;
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_pendingTimer;
    QTimer m_syncTimer;
    bool m_isReplaying = false;
    bool m_hasPending = false;
    QString m_pendingText;
    QString m_pendingKey;
    DraftOps m_pendingOps;
    qint64 m_size = 0;
    qint64 m_compactAt = 0;
    bool m_isCompacting = false;
    std::shared_ptr<std::atomic<bool>> m_rewritten; // by the disk's thread
    QByteArray m_sinceCompaction;                   // records that the rewritten file lacks
};

} // namespace flotilla
