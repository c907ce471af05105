#include "ui/designer/undojournal.h"

#include "ui/designer/draftstream.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>
#include <QtEndian>

#include <array>
#include <chrono>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace flotilla {

namespace {

constexpr QByteArrayView kMagic = "FLOTILLA-UNDO-2\n";
constexpr qsizetype kHeadBytes = 8; // of a record: length and checksum
constexpr quint32 kRecordMax = 64 * 1024 * 1024;
constexpr qint64 kCompactMin = 4 * 1024 * 1024;
constexpr auto kMergeWindow = 100ms;
constexpr auto kSyncWindow = 100ms;

enum class Record : quint8 { Base, Command, Undo, Redo };

quint32 crc32c(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> built{};
        for (quint32 i = 0; i < built.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ ((value & 1) != 0 ? 0x82F63B78U : 0U);
            built[i] = value;
        }
        return built;
    }();
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

QByteArray framed(const QByteArray &payload)
{
    QByteArray record(kHeadBytes, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(payload.size()), record.data());
    qToLittleEndian(crc32c(payload), record.data() + 4);
    return record + payload;
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

template<class... Parts>
QByteArray payloadOf(Record kind, const Parts &...parts)
{
    QByteArray payload;
    QDataStream out(&payload, QIODevice::WriteOnly);
    prepare(out);
    out << static_cast<quint8>(kind);
    ((out << parts), ...);
    return payload;
}

// The payload of the record at `at`; none where it is not whole.
std::optional<QByteArray> payloadAt(const QByteArray &bytes, qsizetype at)
{
    if (bytes.size() - at < kHeadBytes)
        return std::nullopt;
    const quint32 length = qFromLittleEndian<quint32>(bytes.constData() + at);
    const quint32 sum = qFromLittleEndian<quint32>(bytes.constData() + at + 4);
    if (length > kRecordMax || bytes.size() - at - kHeadBytes < qsizetype(length))
        return std::nullopt;
    QByteArray payload = bytes.mid(at + kHeadBytes, length);
    return crc32c(payload) == sum ? std::optional(std::move(payload)) : std::nullopt;
}

// A document as the changes that make it of nothing: unlike a flow's JSON it may be unfinished in
// any way.
DraftOps opsOf(const FlowDocument &document)
{
    DraftOps ops{PutSettings{{}, document.settings()}};
    for (const QString &id : document.order())
        ops.append(PutStep{static_cast<int>(ops.size()), std::nullopt, *document.step(id)});
    for (const StepGroup &group : document.groups())
        ops.append(PutGroup{static_cast<int>(ops.size()), std::nullopt, group});
    for (const QJsonObject &note : document.notes())
        ops.append(PutNote{static_cast<int>(ops.size()), std::nullopt, note});
    return ops;
}

void syncDescriptor(int descriptor)
{
#ifdef Q_OS_WIN
    _commit(descriptor);
    _close(descriptor);
#else
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

int doubled(int descriptor)
{
#ifdef Q_OS_WIN
    return _dup(descriptor);
#else
    return ::dup(descriptor);
#endif
}

QString rewrittenName(const QString &path)
{
    return path + u".new"_s;
}

bool rewrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) ||
        file.write(bytes) != bytes.size())
        return false;
    syncDescriptor(doubled(file.handle()));
    return true;
}

// Outlives the journals: closing one does not wait until the disk has all of it.
QThreadPool &disk()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1); // syncs and rewrites in order
    return pool;
}

} // namespace

UndoJournal::UndoJournal(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_pendingTimer.setSingleShot(true);
    m_pendingTimer.setInterval(kMergeWindow);
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(kSyncWindow);
    connect(&m_pendingTimer, &QTimer::timeout, this, &UndoJournal::writePending);
    connect(&m_syncTimer, &QTimer::timeout, this, &UndoJournal::sync);
    connect(&m_draft, &Draft::committed, this, &UndoJournal::record);
    connect(&m_draft, &Draft::undone, this, [this] { write(payloadOf(Record::Undo)); });
    connect(&m_draft, &Draft::redone, this, [this] { write(payloadOf(Record::Redo)); });
}

UndoJournal::~UndoJournal()
{
    disconnect(&m_draft, nullptr, this, nullptr);
    close();
}

Result<UndoJournal::Opened> UndoJournal::open(const QString &path, const Flow &saved)
{
    close();
    QDir().mkpath(QFileInfo(path).path());
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        m_lock.reset();
        return flotilla::fail(ErrorCode::Conflict, tr("Another window has this flow open."));
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_lock.reset();
        return flotilla::fail(ErrorCode::Storage, tr("The history of this flow cannot be kept."),
                              {}, m_file.errorString());
    }
    QFile::remove(rewrittenName(path));
    const QByteArray bytes = m_file.readAll();
    qsizetype good = 0;
    const Opened opened = replayAll(bytes, good);
    if (!opened.hadHistory) {
        if (!bytes.isEmpty()) // not ours to throw away
            QFile::copy(path, path + u".damaged"_s);
        restart(saved);
        return opened;
    }
    m_file.resize(good);
    m_file.seek(good);
    m_size = good;
    m_compactAt = std::max(kCompactMin, m_size * 2);
    return opened;
}

UndoJournal::Opened UndoJournal::replayAll(const QByteArray &bytes, qsizetype &good)
{
    Opened opened;
    if (!bytes.startsWith(kMagic))
        return opened;
    m_isReplaying = true;
    good = kMagic.size();
    while (const std::optional<QByteArray> payload = payloadAt(bytes, good)) {
        if (!replay(*payload, !opened.hadHistory))
            break;
        opened.hadHistory = true;
        good += kHeadBytes + payload->size();
    }
    m_isReplaying = false;
    opened.cutBytes = static_cast<int>(bytes.size() - good);
    return opened;
}

bool UndoJournal::replay(const QByteArray &payload, bool isFirst)
{
    QDataStream in(payload);
    prepare(in);
    quint8 kind = 0;
    in >> kind;
    if (isFirst != (static_cast<Record>(kind) == Record::Base))
        return false;
    switch (static_cast<Record>(kind)) {
    case Record::Base: {
        DraftOps ops;
        in >> ops;
        if (in.status() != QDataStream::Ok)
            return false;
        FlowDocument document;
        for (const DraftOp &op : std::as_const(ops))
            document.apply(op, true);
        m_draft.load(document.flow());
        return true;
    }
    case Record::Command: {
        QString text;
        QString mergeKey;
        DraftOps ops;
        in >> text >> mergeKey >> ops;
        if (in.status() != QDataStream::Ok)
            return false;
        m_draft.commit(text, ops, mergeKey);
        return true;
    }
    case Record::Undo:
        m_draft.undoStack().undo();
        return true;
    case Record::Redo:
        m_draft.undoStack().redo();
        return true;
    }
    return false;
}

void UndoJournal::restart(const Flow &flow)
{
    m_isReplaying = true;
    m_draft.load(flow);
    m_isReplaying = false;
    m_hasPending = false;
    m_pendingTimer.stop();
    if (!m_file.isOpen())
        return;
    m_file.resize(0);
    m_file.seek(0);
    m_size = 0;
    give(kMagic.toByteArray() + framed(payloadOf(Record::Base, opsOf(m_draft.document()))));
    m_compactAt = std::max(kCompactMin, m_size * 2);
}

void UndoJournal::close()
{
    if (m_isCompacting) // it comes back to this object
        disk().waitForDone();
    if (!m_file.isOpen())
        return;
    flush();
    if (m_isCompacting)
        finishCompaction();
    sync(); // nobody waits: the system has it all
    m_syncTimer.stop();
    m_file.close();
    m_lock.reset();
}

void UndoJournal::record(const QString &text, const QString &mergeKey, const DraftOps &ops)
{
    if (m_isReplaying || !m_file.isOpen())
        return;
    if (m_hasPending && !mergeKey.isEmpty() && mergeKey == m_pendingKey) {
        mergeOps(m_pendingOps, ops);
        return;
    }
    writePending();
    m_pendingText = text;
    m_pendingKey = mergeKey;
    m_pendingOps = ops;
    m_hasPending = true;
    if (mergeKey.isEmpty())
        writePending();
    else
        m_pendingTimer.start();
}

void UndoJournal::writePending()
{
    if (!m_hasPending)
        return;
    m_hasPending = false;
    m_pendingTimer.stop();
    give(framed(payloadOf(Record::Command, m_pendingText, m_pendingKey, m_pendingOps)));
    m_pendingOps.clear();
}

void UndoJournal::write(const QByteArray &payload)
{
    if (m_isReplaying || !m_file.isOpen())
        return;
    writePending();
    give(framed(payload));
}

void UndoJournal::give(const QByteArray &bytes)
{
    if (m_isCompacting)
        m_sinceCompaction += bytes;
    if (m_file.write(bytes) != bytes.size())
        return fail(m_file.errorString());
    m_size += bytes.size();
    if (!m_syncTimer.isActive())
        m_syncTimer.start();
    if (m_size > m_compactAt && !m_isCompacting)
        QMetaObject::invokeMethod(this, &UndoJournal::compact, Qt::QueuedConnection);
}

void UndoJournal::sync()
{
    if (const int descriptor = doubled(m_file.handle()); descriptor >= 0)
        disk().start([descriptor] { syncDescriptor(descriptor); });
}

void UndoJournal::flush()
{
    writePending();
}

void UndoJournal::fail(const QString &what)
{
    m_file.close();
    m_hasPending = false;
    Q_EMIT failed({ErrorCode::Storage,
                   tr("The history of this flow cannot be kept: undo ends with this window."),
                   {},
                   what});
}

QByteArray UndoJournal::whole() const
{
    const QUndoStack &stack = m_draft.undoStack();
    FlowDocument base = m_draft.document();
    for (int i = stack.index(); i-- > 0;) {
        const DraftOps &ops = static_cast<const DraftCommand *>(stack.command(i))->ops();
        std::for_each(ops.rbegin(), ops.rend(), [&](const DraftOp &op) { base.apply(op, false); });
    }
    QByteArray bytes = kMagic.toByteArray() + framed(payloadOf(Record::Base, opsOf(base)));
    for (int i = 0; i < stack.count(); ++i) {
        const auto *command = static_cast<const DraftCommand *>(stack.command(i));
        bytes += framed(
            payloadOf(Record::Command, command->text(), command->mergeKey(), command->ops()));
    }
    for (int i = stack.count(); i > stack.index(); --i)
        bytes += framed(payloadOf(Record::Undo));
    return bytes;
}

void UndoJournal::compact()
{
    if (!m_file.isOpen() || m_isCompacting)
        return;
    writePending();
    m_isCompacting = true;
    m_sinceCompaction.clear();
    const QString path = rewrittenName(m_file.fileName());
    m_rewritten = std::make_shared<std::atomic<bool>>(false);
    disk().start([this, path, bytes = whole(), done = m_rewritten] {
        *done = rewrite(path, bytes);
        QMetaObject::invokeMethod(this, &UndoJournal::finishCompaction, Qt::QueuedConnection);
    });
}

// The old file had everything all along; the new one lacks only what came meanwhile.
void UndoJournal::finishCompaction()
{
    if (!m_isCompacting)
        return;
    m_isCompacting = false;
    const QString path = m_file.fileName();
    if (!*m_rewritten)
        return fail(path);
    QFile rewritten(rewrittenName(path));
    if (!rewritten.open(QIODevice::Append | QIODevice::Unbuffered) ||
        rewritten.write(m_sinceCompaction) != m_sinceCompaction.size())
        return fail(rewritten.errorString());
    syncDescriptor(doubled(rewritten.handle()));
    rewritten.close();
    m_file.close();
    std::error_code error;
    std::filesystem::rename(rewrittenName(path).toStdU16String(), path.toStdU16String(), error);
    m_file.setFileName(path);
    if (error || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(m_file.errorString());
    m_size = m_file.size();
    m_file.seek(m_size);
    m_compactAt = std::max(kCompactMin, m_size * 2);
    m_sinceCompaction.clear();
}

} // namespace flotilla
