#include "ui/flows/draftsync.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kQuiet{700};    // of nobody editing
constexpr Millis kLatest{5'000}; // however busily somebody edits
constexpr Millis kRetryFirst{1'000};
constexpr Millis kRetryMost{15'000};

QString hashOf(const QJsonObject &document)
{
    Problems problems;
    const auto flow = Flow::fromJson(document, problems);
    return flow ? flow->sha256() : QString();
}

} // namespace

DraftSync::DraftSync(ApiClient &api, EventStream &stream, Draft &draft, QString directory,
                     std::function<void(Flow &)> arrange, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_flows(api)
    , m_draft(draft)
    , m_journal(draft)
    , m_directory(std::move(directory))
    , m_arrange(std::move(arrange))
{
    m_worker.setMaxThreadCount(1);
    for (QTimer *timer : {&m_quiet, &m_latest, &m_retry})
        timer->setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &DraftSync::saveNow);
    connect(&m_latest, &QTimer::timeout, this, &DraftSync::saveNow);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_state == State::Loading)
            fetch();
        else
            saveNow();
    });
    connect(&m_draft, &Draft::committed, this, &DraftSync::edited);
    connect(&m_draft, &Draft::undone, this, &DraftSync::edited);
    connect(&m_draft, &Draft::redone, this, &DraftSync::edited);
    connect(&m_journal, &UndoJournal::failed, this,
            [this](const Error &error) { Q_EMIT told(error.message); });
    connect(&stream, &EventStream::changed, this, &DraftSync::hear);
    connect(&stream, &EventStream::lost, this, &DraftSync::compare);
}

DraftSync::~DraftSync()
{
    disconnect(&m_draft, nullptr, this, nullptr);
    m_worker.waitForDone();
    // A save that is under way cannot be followed by another: its new hash is not known. What came
    // since is in the history and goes out when the flow is opened again.
    if (isOpen() && isDirty() && !m_isSaving && m_mayWrite && m_state != State::Conflict &&
        m_api.address() == m_engine) {
        const QJsonObject document = m_draft.flow().toJson();
        m_known.sentHash = hashOf(document);
        remember();
        m_flows.replaceDraft(m_id, QJsonDocument(document).toJson(QJsonDocument::Compact),
                             m_known.engineHash, this, [](const ApiAnswer<FlowOutcome> &) {});
    }
    m_worker.waitForDone();
}

bool DraftSync::isOpen() const
{
    return m_state != State::Loading && m_state != State::Failed && m_state != State::Taken;
}

// Numbers begin anew in another database: the time of making tells two flows apart.
QString DraftSync::path() const
{
    return u"%1/%2-%3"_s.arg(m_directory, m_id.text()).arg(toMs(m_flow.createdAt));
}

// `work` runs elsewhere and gives what is to be done here.
void DraftSync::inBackground(std::function<std::function<void()>()> work)
{
    m_worker.start([this, work = std::move(work)] {
        QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection);
    });
}

void DraftSync::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void DraftSync::fail(State state, const ApiError &error)
{
    m_error = error;
    m_state = state;
    Q_EMIT stateChanged();
}

// -- opening

void DraftSync::open(FlowId id, bool mayWrite)
{
    m_id = id;
    m_mayWrite = mayWrite;
    m_draft.setReadOnly(!mayWrite);
    m_engine = m_api.address();
    fetch();
}

void DraftSync::openAgain()
{
    setState(State::Loading);
    fetch();
}

void DraftSync::fetch()
{
    m_flows.draft(m_id, this, [this](const ApiAnswer<FetchedFlow> &answer) {
        if (answer) {
            m_failures = 0;
            m_flow = answer->flow;
            read(*answer, [this](const Flow &flow) { begin(flow); });
        } else if (answer.error().isPassing() || answer.error().code == ErrorCode::Cancelled) {
            m_retry.start(kRetryFirst); // the window says already that the engine is away
        } else {
            fail(State::Failed, answer.error());
        }
    });
}

void DraftSync::read(const FetchedFlow &fetched, const std::function<void(const Flow &)> &then)
{
    inBackground([this, document = fetched.document, then]() -> std::function<void()> {
        Problems problems;
        const std::optional<Flow> flow = Flow::fromJson(document, problems);
        if (flow)
            return [this, then, flow = *flow]() mutable {
                if (m_arrange)
                    m_arrange(flow);
                then(flow);
            };
        return [this] { fail(State::Failed, ApiError::unreadable(m_id.text())); };
    });
}

void DraftSync::begin(const Flow &saved)
{
    if (!m_mayWrite) {
        m_draft.load(saved);
        m_known.engineHash = m_flow.draftHash;
        setState(State::ReadOnly);
        Q_EMIT opened();
        return;
    }
    m_isApplying = true;
    const auto journal = m_journal.open(path() + u".undo"_s, saved);
    m_isApplying = false;
    if (!journal && journal.error().code == ErrorCode::Conflict) {
        setState(State::Taken);
        return;
    }
    if (!journal) {
        m_draft.load(saved);
        Q_EMIT told(journal.error().message);
    }
    const bool hadHistory = journal && journal->hadHistory;
    inBackground(
        [this, hadHistory, saved, own = m_draft.flow(), file = path()]() -> std::function<void()> {
            const QString ownHash = hashOf(own.toJson());
            Known known;
            if (QFile agreed(file + u".agreed"_s); hadHistory && agreed.open(QIODevice::ReadOnly)) {
                const QJsonObject json = QJsonDocument::fromJson(agreed.readAll()).object();
                known.engineHash = json.value("engine"_L1).toString();
                known.ownHash = json.value("own"_L1).toString();
                known.sentHash = json.value("sent"_L1).toString();
                Problems problems;
                known.common = Flow::fromJson(json.value("common"_L1).toObject(), problems);
            }
            return [this, hadHistory, known, ownHash, saved] {
                m_known = known;
                settle(hadHistory, ownHash, saved);
            };
        });
}

// Which of the two goes on: the draft of the history here, or the engine's.
void DraftSync::settle(bool hadHistory, const QString &ownHash, const Flow &saved)
{
    const QString &engine = m_flow.draftHash;
    const bool isEngineOurs = engine == m_known.engineHash || engine == m_known.sentHash;
    const bool isUnsaved = ownHash != m_known.ownHash;
    m_savedRevision = m_revision;
    setState(State::Saved);
    if (!hadHistory || ownHash == engine) {
        m_known = {engine, ownHash, {}, saved};
    } else if (isEngineOurs) {
        m_known.engineHash = engine;
        if (isUnsaved)
            edited();
    } else if (!isUnsaved) {
        accept(saved);
        m_known = {engine, engine, {}, saved};
    } else {
        m_theirs = saved;
        m_theirsHash = engine;
        ++m_revision;
        setState(State::Conflict);
    }
    m_common = m_known.common;
    remember();
    Q_EMIT flowChanged();
    Q_EMIT opened();
}

// What the engine has takes the place of what is here; Ctrl Z brings that back.
void DraftSync::accept(const Flow &theirs)
{
    m_isApplying = true;
    if (m_mayWrite)
        m_draft.replaceFlow(tr("Changes from elsewhere"), theirs);
    else
        m_draft.load(theirs);
    m_isApplying = false;
    m_savedRevision = m_revision;
}

// -- saving

void DraftSync::edited()
{
    if (m_isApplying || !isOpen() || !m_mayWrite)
        return;
    ++m_revision;
    if (m_state == State::Conflict)
        return;
    m_quiet.start(kQuiet);
    if (!m_latest.isActive())
        m_latest.start(kLatest);
    if (m_state != State::Waiting && !m_isSaving)
        setState(State::Changed);
}

void DraftSync::saveNow()
{
    m_quiet.stop();
    m_latest.stop();
    m_retry.stop();
    if (!isOpen() || !m_mayWrite || !isDirty() || m_isSaving || m_state == State::Conflict ||
        m_api.address() != m_engine) // another engine may have another flow of this number
        return;
    m_isSaving = true;
    if (m_state != State::Waiting)
        setState(State::Saving);
    make([this](const Made &made) { save(made); });
}

void DraftSync::make(const std::function<void(const Made &)> &then)
{
    inBackground([flow = m_draft.flow(), revision = m_revision, then]() -> std::function<void()> {
        const QJsonObject document = flow.toJson();
        Made made{QJsonDocument(document).toJson(QJsonDocument::Compact), hashOf(document),
                  revision};
        return [then, made = std::move(made)] { then(made); };
    });
}

void DraftSync::save(const Made &made)
{
    m_known.sentHash = made.hash;
    remember();
    m_flows.replaceDraft(m_id, made.body, m_known.engineHash, this,
                         [this, made](const ApiAnswer<FlowOutcome> &answer) {
                             m_isSaving = false;
                             if (answer)
                                 saved(made, answer->flow);
                             else
                                 notSaved(made, answer.error());
                             if (std::exchange(m_wantsCompare, false))
                                 compare();
                         });
}

void DraftSync::saved(const Made &made, const FlowSummary &flow)
{
    m_failures = 0;
    m_savedRevision = made.revision;
    m_flow = flow;
    m_known.engineHash = flow.draftHash;
    m_known.ownHash = made.hash;
    m_known.sentHash.clear();
    inBackground([this, body = made.body]() -> std::function<void()> {
        Problems problems;
        auto common = Flow::fromBytes(body, problems);
        return [this, common] {
            m_known.common = m_common = common;
            remember();
        };
    });
    setState(isDirty() ? State::Changed : State::Saved);
    if (isDirty())
        m_quiet.start(kQuiet);
    Q_EMIT flowChanged();
}

void DraftSync::notSaved(const Made &made, const ApiError &error)
{
    if (error.code == ErrorCode::Conflict && error.field.endsWith("draft_hash"_L1)) {
        m_flows.draft(m_id, this, [this, made](const ApiAnswer<FetchedFlow> &answer) {
            if (!answer) {
                notSaved(made, answer.error());
            } else if (answer->flow.draftHash == made.hash) {
                saved(made, answer->flow); // it was done, and its answer was lost
            } else {
                compareWith(*answer);
            }
        });
        return;
    }
    if (error.isPassing() || error.isUnreachable() || error.code == ErrorCode::Cancelled) {
        const Millis pause = std::min(kRetryFirst * (1 << std::min(m_failures++, 4)), kRetryMost);
        m_retry.start(std::max(pause, error.retryAfter));
        fail(State::Waiting, error);
        return;
    }
    fail(State::Refused, error);
}

// -- others

void DraftSync::hear(const QList<FeedChange> &changes)
{
    const auto isOurs = [this](const FeedChange &change) {
        return change.about == "flow"_L1 && change.id == m_id.value;
    };
    if (std::any_of(changes.begin(), changes.end(), isOurs))
        compare();
}

void DraftSync::compare()
{
    if (!isOpen())
        return;
    if (m_isSaving || m_isComparing) {
        m_wantsCompare = true;
        return;
    }
    m_isComparing = true;
    m_flows.draft(m_id, this, [this](const ApiAnswer<FetchedFlow> &answer) {
        m_isComparing = false;
        if (answer && !m_isSaving) {
            compareWith(*answer);
        } else if (answer) {
            m_wantsCompare = true;
        } else if (answer.error().code == ErrorCode::NotFound) {
            fail(State::Failed, answer.error());
            return;
        }
        if (!m_isSaving && std::exchange(m_wantsCompare, false))
            compare();
    });
}

void DraftSync::compareWith(const FetchedFlow &fetched)
{
    m_flow = fetched.flow;
    Q_EMIT flowChanged();
    const QString hash = fetched.flow.draftHash;
    if (hash == m_known.engineHash || (m_state == State::Conflict && hash == m_theirsHash))
        return;
    read(fetched, [this, hash](const Flow &theirs) {
        if (hash == m_known.engineHash || m_isSaving)
            return;
        if (isDirty()) {
            m_theirs = theirs;
            m_theirsHash = hash;
            m_quiet.stop();
            m_latest.stop();
            m_state = State::Conflict;
            Q_EMIT stateChanged();
            return;
        }
        accept(theirs);
        m_known = {hash, hash, {}, theirs};
        m_common = theirs;
        if (m_mayWrite)
            remember();
        Q_EMIT tookChanges();
    });
}

void DraftSync::keepMine()
{
    if (m_state != State::Conflict)
        return;
    m_known.engineHash = m_theirsHash; // seen, and decided against
    setState(State::Changed);
    saveNow();
}

void DraftSync::takeTheirs()
{
    if (m_state != State::Conflict)
        return;
    accept(m_theirs);
    m_known = {m_theirsHash, m_theirsHash, {}, m_theirs};
    m_common = m_theirs;
    remember();
    setState(State::Saved);
}

void DraftSync::remember()
{
    m_worker.start([known = m_known, file = path() + u".agreed"_s] {
        QJsonObject json{{u"engine"_s, known.engineHash},
                         {u"own"_s, known.ownHash},
                         {u"sent"_s, known.sentHash}};
        if (known.common)
            json.insert("common"_L1, known.common->toJson());
        QSaveFile agreed(file);
        if (agreed.open(QIODevice::WriteOnly)) {
            agreed.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
            agreed.commit();
        }
    });
}

} // namespace flotilla
