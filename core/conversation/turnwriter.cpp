#include "core/conversation/turnwriter.h"

#include "core/store/activitystore.h"
#include "core/store/eventstore.h"
#include "core/store/noticestore.h"
#include "core/store/outboxstore.h"
#include "core/store/profilestore.h"
#include "core/store/timerstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

QString causeOf(const QByteArray &eventKind)
{
    if (eventKind == "timer")
        return u"timer"_s;
    return eventKind == "activity_result" ? u"activity"_s : u"event"_s;
}

// Of what a flow says.
Purpose purposeOf(Lane lane)
{
    if (lane == Lane::High)
        return Purpose::Reply;
    return lane == Lane::Medium ? Purpose::Notification : Purpose::Broadcast;
}

class Writing
{
public:
    Writing(WriteTx &tx, const Turn &turn, FigureTally &tally)
        : m_tx(tx)
        , m_turn(turn)
        , m_tally(tally)
    {}

    TurnWriter::Done write()
    {
        MailboxEnd end = m_turn.end;
        std::vector<RunRow> rows;
        for (const RunChange &change : m_turn.runs) {
            rows.push_back(change.row);
            if (!rows.back().id.isValid())
                rows.back().id = m_tx.nextId<RunId>();
        }
        if (m_turn.stillRuns)
            end.run = rows.back().id;
        const auto pending = MailboxStore::finish(m_tx, m_turn.box, end);
        if (!pending) {
            m_done.refused = true;
            return m_done;
        }
        m_done.more = *pending > 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            writeRun(rows[i], m_turn.runs[i]);
            m_tally.add(rows[i], m_turn.runs[i].crossings);
        }
        writeOwner(end);
        for (const TurnNote &note : m_turn.notes)
            LedgerStore::note(m_tx, m_turn.box.workspace, m_turn.head.trace, note.hop, "event",
                              m_turn.head.id.value, note.detail);
        return m_done;
    }

private:
    void writeRun(const RunRow &row, const RunChange &change)
    {
        const bool isNew = !change.row.id.isValid();
        isNew ? RunStore::insert(m_tx, row) : RunStore::update(m_tx, row);
        if (!change.decisions.isEmpty())
            RunStore::logStep(m_tx, row, m_turn.head.id, m_turn.head.trace, change.decisions);
        bool waits = false;
        for (const Effect &effect : change.effects) {
            waits = waits || effect.kind == Effect::Kind::WaitUntil;
            apply(effect, row);
        }
        const bool isOver = !row.end.isEmpty();
        if (change.hadWait && (isOver || !row.state.waitUntil) && !waits)
            TimerStore::clear(m_tx, row.conversation, "wait");
        if (isOver && change.hadActivity)
            ActivityStore::cancel(m_tx, row.conversation, row.id);
        if (isOver && !isNew) {
            TimerStore::clear(m_tx, row.conversation, "expiry");
        } else if (isNew && !isOver && m_turn.end.expiresAt) {
            setTimer("expiry", *m_turn.end.expiresAt, row, 0);
        }
    }

    void setTimer(const char *kind, Instant due, const RunRow &row, int number)
    {
        NewTimer timer;
        timer.workspace = m_turn.box.workspace;
        timer.conversation = m_turn.box.id;
        timer.kind = kind;
        timer.due = due;
        timer.run = row.id;
        timer.number = number;
        timer.stateVersion = m_turn.box.stateVersion + 1;
        timer.trace = row.trace.isValid() ? row.trace : m_turn.head.trace;
        TimerStore::set(m_tx, timer);
        m_done.schedules = true;
    }

    void send(const MessageContent &content, Lane lane)
    {
        NewMessage message;
        message.workspace = m_turn.box.workspace;
        message.session = m_turn.box.session;
        message.conversation = m_turn.box.id;
        message.content = content;
        message.lane = lane;
        message.purpose = purposeOf(lane);
        message.causeKind = causeOf(m_turn.head.kind);
        message.causeId = m_turn.head.id.value;
        message.trace = m_turn.head.trace;
        const auto id = OutboxStore::enqueue(m_tx, message);
        if (!id && !m_tx.db().error())
            LedgerStore::note(m_tx, m_turn.box.workspace, m_turn.head.trace, "reply_refused",
                              "event", m_turn.head.id.value, id.error().message);
        m_done.sends = true;
    }

    void apply(const Effect &effect, const RunRow &row)
    {
        const WorkspaceId workspace = m_turn.box.workspace;
        const ContactId contact = m_turn.box.contact;
        switch (effect.kind) {
        case Effect::Kind::Send:
            send(effect.content, row.lane);
            break;
        case Effect::Kind::WaitUntil:
            setTimer("wait", effect.at, row, effect.waitNumber);
            break;
        case Effect::Kind::HttpRequest:
        case Effect::Kind::RunScript: {
            NewActivity activity;
            activity.workspace = workspace;
            activity.conversation = m_turn.box.id;
            activity.run = row.id;
            activity.stepNo = row.stepNo;
            activity.trace = m_turn.head.trace;
            activity.waitNumber = effect.waitNumber;
            activity.request = effect.data;
            ActivityStore::schedule(m_tx, activity);
            m_done.schedules = true;
            break;
        }
        case Effect::Kind::SetAttribute:
            if (contact.isValid())
                ProfileStore::setAttribute(m_tx, workspace, contact, effect.name, effect.value);
            break;
        case Effect::Kind::AddTag:
            if (contact.isValid())
                ProfileStore::addTag(m_tx, workspace, contact, effect.name);
            break;
        case Effect::Kind::RemoveTag:
            if (contact.isValid())
                ProfileStore::removeTag(m_tx, workspace, contact, effect.name);
            break;
        case Effect::Kind::SetOptIn:
            if (contact.isValid() &&
                ProfileStore::setOptIn(m_tx, workspace, contact, effect.name == u"in") > 0)
                m_done.sends = true; // what stood behind them may go
            tell("opt_in", effect.name, effect.text);
            break;
        case Effect::Kind::AddToList:
            if (contact.isValid())
                ProfileStore::addToList(m_tx, workspace, contact, effect.name);
            break;
        case Effect::Kind::RemoveFromList:
            if (contact.isValid())
                ProfileStore::removeFromList(m_tx, workspace, contact, effect.name);
            break;
        case Effect::Kind::RecordPurchase:
            recordPurchase(effect.data);
            break;
        case Effect::Kind::NotifyTeam:
            tell("team_notified", effect.name, effect.text);
            notice(u"team"_s, effect);
            break;
        case Effect::Kind::EmitEvent:
            tell("event_emitted", effect.name,
                 QString::fromUtf8(QJsonDocument(effect.data).toJson(QJsonDocument::Compact)));
            notice(u"event"_s, effect);
            break;
        case Effect::Kind::CallFlow:
            tell("flow_called", effect.name,
                 u"version %1"_s.arg(effect.data.value(u"version"_s).toInt()));
            break;
        case Effect::Kind::Handoff:
            tell("handoff", effect.name, effect.text);
            break;
        case Effect::Kind::End:
            break;
        }
    }

    void tell(const char *hop, const QString &name, const QString &text)
    {
        const QString parted = name.isEmpty() || text.isEmpty() ? QString() : u": "_s;
        LedgerStore::note(m_tx, m_turn.box.workspace, m_turn.head.trace, hop, "conversation",
                          m_turn.box.id.value, name + parted + text);
    }

    void notice(const QString &kind, const Effect &effect)
    {
        NoticeStore::add(m_tx, m_turn.box.workspace,
                         {{},
                          m_turn.box.id,
                          m_turn.head.trace,
                          {},
                          kind,
                          effect.name,
                          effect.text,
                          effect.data});
    }

    void recordPurchase(const QJsonObject &data)
    {
        NewPurchase purchase;
        purchase.workspace = m_turn.box.workspace;
        purchase.contact = m_turn.box.contact;
        purchase.amount = data.value(u"amount"_s).toDouble();
        purchase.currency = data.value(u"currency"_s).toString();
        purchase.item = data.value(u"item"_s).toString();
        purchase.reference = data.value(u"reference"_s).toString();
        purchase.trace = m_turn.head.trace;
        if (purchase.contact.isValid() && !ProfileStore::recordPurchase(m_tx, purchase))
            tell("purchase_known", purchase.reference, {});
    }

    void writeOwner(const MailboxEnd &end)
    {
        if (m_turn.phonePauseUntil)
            setTimer("phone_pause", *m_turn.phonePauseUntil, {}, 0);
        else if (m_turn.endsPhonePause)
            TimerStore::clear(m_tx, m_turn.box.id, "phone_pause");
        if (m_turn.unheard.isValid() &&
            OutboxStore::cancelUnheard(m_tx, m_turn.box.id, m_turn.unheard,
                                       u"The customer wrote first"_s) > 0)
            m_done.sends = true;
        for (const Lane lane : {Lane::High, Lane::Medium, Lane::Low}) {
            if (m_turn.cancelsReplies &&
                OutboxStore::cancelWaiting(m_tx, m_turn.box.id, lane, m_turn.cancelReason) > 0)
                m_done.sends = true;
        }
        if (m_turn.rearmsExpiry && m_turn.end.expiresAt) {
            RunRow row;
            row.id = end.run;
            setTimer("expiry", *m_turn.end.expiresAt, row, 0);
        }
    }

    WriteTx &m_tx;
    const Turn &m_turn;
    FigureTally &m_tally;
    TurnWriter::Done m_done;
};

} // namespace

TurnWriter::Done TurnWriter::write(WriteTx &tx, const Turn &turn, FigureTally &tally)
{
    return Writing(tx, turn, tally).write();
}

} // namespace flotilla
