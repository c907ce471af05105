#include "ui/flows/flowdetails.h"

#include "ui/designer/blocklook.h"

#include <QTimer>

#include <algorithm>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpenMost = 4;
constexpr Millis kAskAgain{2'000};
constexpr qsizetype kDetailsMost = 2'000;
constexpr qsizetype kTriggersTold = 3;

QString wordsOf(const Flow &flow)
{
    QStringList words;
    for (const Trigger &trigger : flow.triggers) {
        if (words.size() == kTriggersTold)
            break;
        words.append(BlockLook::triggerText(trigger));
    }
    return words.join(u", "_s);
}

} // namespace

FlowDetails::FlowDetails(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_flows(api)
{
    m_worker.setMaxThreadCount(1);
}

FlowDetails::~FlowDetails()
{
    m_worker.waitForDone();
}

const FlowDetail *FlowDetails::find(FlowId id) const
{
    const auto found = m_details.constFind(id);
    return found == m_details.constEnd() ? nullptr : &*found;
}

void FlowDetails::clear()
{
    m_details.clear();
    m_queue.clear();
}

void FlowDetails::look(const QList<FlowSummary> &flows)
{
    m_queue.clear();
    m_looked.clear();
    for (const FlowSummary &flow : flows)
        m_looked.insert(flow.id);
    if (m_details.size() > kDetailsMost)
        m_details.clear();
    for (const FlowSummary &flow : flows) {
        const FlowDetail *known = find(flow.id);
        if (!known || known->draftHash != flow.draftHash)
            m_queue.append(flow);
        else if (flow.lastVersion && flow.lastVersion != known->lastVersion)
            askVersions(flow);
    }
    next();
}

void FlowDetails::next()
{
    while (m_open < kOpenMost && !m_queue.isEmpty())
        ask(m_queue.takeFirst());
}

void FlowDetails::ended()
{
    --m_open;
    next();
}

void FlowDetails::ask(const FlowSummary &flow)
{
    ++m_open;
    FlowDetail &detail = m_details[flow.id];
    detail.draftHash = flow.draftHash;
    detail.draftVersion = flow.lastVersion.value_or(0) + 1;
    detail.isDraftAhead = flow.lastVersion.has_value();
    m_flows.draft(flow.id, this, [this, flow](const ApiAnswer<FetchedFlow> &answer) {
        if (answer)
            read(*answer);
        else
            askAgain(flow);
        ended();
    });
    if (flow.lastVersion)
        askVersions(flow);
}

// The engine was busy, or another was signed in to: it stays unknown, and is asked for while looked
// at.
void FlowDetails::askAgain(const FlowSummary &flow)
{
    m_details.remove(flow.id);
    QTimer::singleShot(kAskAgain, this, [this, flow] {
        if (!m_looked.contains(flow.id) || m_details.contains(flow.id))
            return;
        m_queue.append(flow);
        next();
    });
}

void FlowDetails::read(const FetchedFlow &fetched)
{
    m_worker.start([this, id = fetched.flow.id, document = fetched.document] {
        Problems problems;
        const std::optional<Flow> flow = Flow::fromJson(document, problems);
        if (!flow)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, id, sketch = FlowSketch::of(*flow), words = wordsOf(*flow)] {
                FlowDetail &detail = m_details[id];
                detail.sketch = sketch;
                detail.words = words;
                Q_EMIT changed(id);
            },
            Qt::QueuedConnection);
    });
}

void FlowDetails::askVersions(const FlowSummary &flow)
{
    m_details[flow.id].lastVersion = flow.lastVersion;
    m_flows.versions(
        flow.id, this, [this, flow](const ApiAnswer<QList<FlowVersionSummary>> &answer) {
            if (!m_details.contains(flow.id))
                return;
            FlowDetail &detail = m_details[flow.id];
            if (detail.draftHash != flow.draftHash || detail.lastVersion != flow.lastVersion)
                return; // asked anew meanwhile
            if (!answer) {
                detail.lastVersion.reset();
                return;
            }
            detail.isDraftAhead = true;
            detail.draftVersion = flow.lastVersion.value_or(0) + 1;
            for (const FlowVersionSummary &version : *answer) {
                if (version.sha256 == flow.draftHash) {
                    detail.isDraftAhead = false;
                    detail.draftVersion = version.version;
                }
            }
            Q_EMIT changed(flow.id);
        });
}

} // namespace flotilla
