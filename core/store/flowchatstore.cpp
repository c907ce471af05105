#include "core/store/flowchatstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunsLookedAt = 2'000;
constexpr Millis kBeforeWindow = std::chrono::days(7);

using Among = FlowChatFilter::Among;

constexpr std::array<QLatin1StringView, 3> kAmong{"passed"_L1, "left"_L1, "waiting"_L1};

FlowChatRow readChat(const Query &query)
{
    FlowChatRow row;
    row.run = query.id<RunId>(0);
    row.conversation = query.id<ConversationId>(1);
    row.session = query.id<SessionId>(2);
    row.chatKey = query.text(3);
    row.name = query.text(4);
    row.version = static_cast<int>(query.integer(5));
    row.state = query.text(6);
    row.startedAt = query.instant(7);
    row.endedAt = query.maybeInstant(8);
    row.step = query.text(9);
    row.at = row.startedAt;
    return row;
}

// What a turn passed in the flow itself, called ones left out.
QList<QJsonObject> ownDecisions(const QByteArray &json)
{
    QList<QJsonObject> own;
    const QJsonArray all = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : all) {
        const QJsonObject decision = value.toObject();
        if (!decision.contains("flow"_L1))
            own.append(decision);
    }
    return own;
}

bool isAt(const QJsonObject &decision, const QString &step)
{
    return decision.value("step"_L1).toString() == step;
}

// Ways that a block's outlet names are told by it; the others by where the turn went on.
bool tookWay(const QList<QJsonObject> &decisions, const QString &step,
             const FlowChatFilter::Way &way)
{
    for (qsizetype i = 0; i + 1 < decisions.size(); ++i) {
        const QJsonObject &decision = decisions.at(i);
        if (!isAt(decision, step) || !isAt(decisions.at(i + 1), way.target))
            continue;
        const bool isOfBlock =
            way.block.isEmpty() || decision.value("block"_L1).toString() == way.block;
        const bool isOfOutlet =
            way.outlet.isEmpty() || decision.value("outlet"_L1).toString() == way.outlet;
        if (isOfBlock && isOfOutlet)
            return true;
    }
    return false;
}

bool wasThere(const QList<QJsonObject> &decisions, const FlowChatFilter &filter)
{
    if (filter.way)
        return tookWay(decisions, filter.step, *filter.way);
    return filter.step.isEmpty() ||
           std::any_of(decisions.begin(), decisions.end(),
                       [&](const QJsonObject &each) { return isAt(each, filter.step); });
}

// Nothing came for too long: the run went on at the step for that.
bool gaveUp(const QList<QJsonObject> &decisions, const QString &step)
{
    return std::any_of(decisions.begin(), decisions.end(), [&step](const QJsonObject &each) {
        return each.value("type"_L1).toString().isEmpty() &&
               !each.value("outlet"_L1).toString().isEmpty() && isAt(each, step);
    });
}

// When the run was last where the filter says, within the window.
std::optional<Instant> lastThere(Connection &db, const Caller &caller, RunId run,
                                 const FlowChatFilter &filter)
{
    Query turn = db.use("flow.turns_since");
    turn.bind(run, caller.workspace, filter.from);
    while (turn.next()) {
        const QList<QJsonObject> decisions = ownDecisions(turn.blob(1));
        if (filter.among == Among::Left ? gaveUp(decisions, filter.step)
                                        : wasThere(decisions, filter))
            return turn.instant(0);
    }
    return std::nullopt;
}

std::optional<FlowChatRow> chosen(Connection &db, const Caller &caller,
                                  const FlowChatFilter &filter, FlowChatRow row)
{
    if (row.endedAt && *row.endedAt < filter.from)
        return std::nullopt;
    if (filter.among == Among::Left) {
        const bool hasLeft = row.endedAt && row.state != u"completed";
        if (hasLeft && (filter.step.isEmpty() || row.step == filter.step)) {
            row.at = *row.endedAt;
            return row;
        }
        if (filter.step.isEmpty())
            return std::nullopt;
    }
    const auto at = lastThere(db, caller, row.run, filter);
    if (!at)
        return std::nullopt;
    row.at = *at;
    return row;
}

Listing<FlowChatRow> standing(Connection &db, const Caller &caller, FlowId flow,
                              const FlowChatFilter &filter, const Page &page)
{
    Listing<FlowChatRow> listing;
    for (const char *name : {"flow.chats_standing", "flow.chats_standing_inside"}) {
        Query query = db.use(name);
        query.bind(caller.workspace, flow, idBefore(page), page.limit, filter.step);
        while (query.next())
            listing.rows.append(readChat(query));
    }
    const auto isNewer = [](const FlowChatRow &a, const FlowChatRow &b) { return a.run > b.run; };
    const auto isSame = [](const FlowChatRow &a, const FlowChatRow &b) { return a.run == b.run; };
    std::sort(listing.rows.begin(), listing.rows.end(), isNewer);
    listing.rows.erase(std::unique(listing.rows.begin(), listing.rows.end(), isSame),
                       listing.rows.end());
    if (listing.rows.size() >= page.limit) {
        listing.rows.resize(page.limit);
        listing.next = listing.rows.last().run.value;
    }
    return listing;
}

} // namespace

QLatin1StringView wordOf(FlowChatFilter::Among among)
{
    return kAmong.at(static_cast<size_t>(among));
}

bool fromWord(QStringView word, FlowChatFilter::Among &out)
{
    const auto found = std::find(kAmong.begin(), kAmong.end(), word);
    if (found == kAmong.end())
        return false;
    out = static_cast<Among>(found - kAmong.begin());
    return true;
}

Listing<FlowChatRow> FlowChatStore::list(Connection &db, const Caller &caller, FlowId flow,
                                         const FlowChatFilter &filter, const Page &page)
{
    if (filter.among == Among::Waiting)
        return standing(db, caller, flow, filter, page);
    Listing<FlowChatRow> listing;
    int looked = 0;
    RunId last;
    Query query = db.use("flow.chats_passed");
    query.bind(caller.workspace, flow, idBefore(page), kRunsLookedAt);
    while (query.next()) {
        FlowChatRow row = readChat(query);
        if (row.startedAt < filter.from - kBeforeWindow)
            return listing;
        ++looked;
        last = row.run;
        if (auto found = chosen(db, caller, filter, std::move(row)))
            listing.rows.append(std::move(*found));
        if (listing.rows.size() == page.limit)
            break;
    }
    const bool mayBeMore = listing.rows.size() == page.limit || looked == kRunsLookedAt;
    listing.next = mayBeMore ? last.value : 0;
    return listing;
}

} // namespace flotilla
