#include "ui/publish/flowdiff.h"

#include "core/flow/catalogue.h"
#include "core/flow/testchat.h"
#include "ui/designer/blocklook.h"
#include "ui/designer/testwords.h"
#include "ui/kit/messagetext.h"
#include "ui/publish/worddiff.h"

#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kShortValue = 40; // longer ones are named, not shown
constexpr qint64 kPreviewTime =
    1'767'268'920'000; // 12:02 of a day: previews are the same each time
constexpr int kPreviewMessagesMax = 20;

using Kind = FlowChange::Kind;
using What = FlowChange::What;

QHash<FlowEdge, QString> edgesOf(const Flow &flow)
{
    QHash<FlowEdge, QString> edges;
    for (const Step &step : flow.steps) {
        for (const FlowEdge &edge : FlowDocument::edgesOf(step))
            edges.insert(edge.outletOnly(), edge.target);
    }
    return edges;
}

bool isShort(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject() &&
           TestWords::textOf(value).size() <= kShortValue &&
           !TestWords::textOf(value).contains(u'\n');
}

const Block *findBlock(const Flow &flow, const QString &id)
{
    for (const Step &step : flow.steps) {
        for (const Block &block : step.blocks) {
            if (block.id == id)
                return &block;
        }
    }
    return nullptr;
}

QString kindOfBlock(const Flow &flow, const QString &id)
{
    const Block *block = findBlock(flow, id);
    if (!block)
        return {};
    const BlockType *type = catalogue::find(block->type);
    return type ? BlockLook::kindOf(*type) : block->type;
}

// What customers know it by, not where it is kept.
QString nameOfAddress(const QString &address)
{
    const QString name =
        address.contains(u"{{"_s) ? address : QUrl(address).fileName(QUrl::FullyDecoded);
    const QString known = name.isEmpty() ? QUrl(address).host() : name;
    if (known.size() <= kShortValue)
        return known;
    return known.left(kShortValue / 2) + u'…' + known.right(kShortValue / 2 - 1);
}

bool isOfFile(const QString &field)
{
    return field == u"url" || field == u"file_name";
}

// What a block sends besides words.
struct SentFile
{
    QString kind; // "Image"
    QString name;
};

// Nothing where it sends no picture or file.
std::optional<SentFile> fileOf(const Flow &flow, const QString &id)
{
    const Block *block = findBlock(flow, id);
    const BlockType *type = block ? catalogue::find(block->type) : nullptr;
    if (!type || type->category != u"Message" || !type->field(u"url"))
        return std::nullopt;
    const QString name = block->fields.value(u"file_name"_s).toString().trimmed();
    const QString address = block->fields.value(u"url"_s).toString().trimmed();
    return SentFile{type->title, name.isEmpty() ? nameOfAddress(address) : name};
}

} // namespace

FlowDiff::FlowDiff(const Flow &before, const Flow &after)
    : m_before(before)
    , m_after(after)
{
    const QList<FlowChange> changes = differences(before, after);
    m_changesChats = flotilla::changesChats(changes);
    merge();
    list(changes);
    compareEdges();
}

QString FlowDiff::titleOf(const QString &step) const
{
    for (const Flow *flow : {&m_after, &m_before}) {
        if (const Step *found = flow->findStep(step))
            return found->title.isEmpty() ? step : found->title;
    }
    return step;
}

QString FlowDiff::fileWords(const FlowChange &change) const
{
    const std::optional<SentFile> was = fileOf(m_before, change.block);
    const std::optional<SentFile> is = fileOf(m_after, change.block);
    const auto has = [&change](QStringView key) {
        return std::any_of(change.parts.begin(), change.parts.end(),
                           [key](const FlowChange::Part &part) { return part.key == key; });
    };
    if (change.what != What::Block || !was || !is || !(has(u"url") || has(u"file_name")))
        return {};
    if (was->name.isEmpty())
        return tr("%1: %2", "a field and its value").arg(is->kind, is->name);
    if (is->name.isEmpty())
        return tr("%1 removed: %2", "a picture or file, and its name").arg(was->kind, was->name);
    if (!has(u"url"))
        return tr("%1: %2 → %3", "a field before and after").arg(is->kind, was->name, is->name);
    if (was->name == is->name)
        return tr("%1 exchanged, its name is still %2", "a picture or file")
            .arg(is->kind, is->name);
    return tr("%1 exchanged: %2 → %3", "a picture or file, its name before and after")
        .arg(is->kind, was->name, is->name);
}

QString FlowDiff::words(const FlowChange &change) const
{
    QStringList parts;
    const QString file = fileWords(change);
    if (!file.isEmpty())
        parts += file;
    for (const FlowChange::Part &part : change.parts) {
        if (!file.isEmpty() && isOfFile(part.key))
            continue;
        if (change.what == What::Block && part.key == u"type")
            parts += tr("%1: %2 → %3", "a field before and after")
                         .arg(part.title, kindOfBlock(m_before, change.block),
                              kindOfBlock(m_after, change.block));
        else if (part.before.isUndefined() && isShort(part.after))
            parts += tr("%1: %2", "a field and its value")
                         .arg(part.title, TestWords::textOf(part.after));
        else if (part.after.isUndefined())
            parts += tr("%1 taken away").arg(part.title);
        else if (isShort(part.before) && isShort(part.after))
            parts +=
                tr("%1: %2 → %3", "a field before and after")
                    .arg(part.title, TestWords::textOf(part.before), TestWords::textOf(part.after));
        else
            parts += tr("New %1", "a field has another value").arg(part.title.toLower());
    }
    return parts.isEmpty() ? change.message : parts.join(u", "_s);
}

void FlowDiff::addStepChange(const FlowChange &change, QHash<QString, qsizetype> &rowOf)
{
    using Row = ReviewChange::Kind;
    const DiffState state = m_steps.value(change.step, DiffState::Same);
    const bool isWhole =
        change.what == What::Step && (change.kind == Kind::Added || change.kind == Kind::Removed);
    if (!isWhole && (state == DiffState::Added || state == DiffState::Removed))
        return; // told by the step itself
    if (isWhole) {
        m_changes.append({change.kind == Kind::Added ? Row::Added : Row::Removed,
                          titleOf(change.step),
                          change.message,
                          change.step,
                          1,
                          false,
                          {change}});
        return;
    }
    if (change.what == What::Way && change.kind != Kind::Changed && !change.parts.isEmpty()) {
        const FlowChange::Part &part = change.parts.first();
        const bool isAdded = change.kind == Kind::Added;
        const QString to = titleOf((isAdded ? part.after : part.before).toString());
        m_changes.append({isAdded ? Row::Added : Row::Removed,
                          tr("%1 → %2", "a line between two steps").arg(titleOf(change.step), to),
                          part.key == u"next" ? QString() : tr("When “%1”").arg(part.title),
                          change.step,
                          1,
                          false,
                          {change}});
        return;
    }
    QString text;
    const bool isBlock = change.what == What::Block;
    const auto file = isBlock
                          ? fileOf(change.kind == Kind::Removed ? m_before : m_after, change.block)
                          : std::nullopt;
    const bool hasName = file && !file->name.isEmpty();
    if (isBlock && change.kind == Kind::Added && hasName)
        text = tr("%1 added: %2", "a picture or file, and its name").arg(file->kind, file->name);
    else if (isBlock && change.kind == Kind::Added)
        text = tr("%1 added").arg(kindOfBlock(m_after, change.block));
    else if (isBlock && change.kind == Kind::Removed && hasName)
        text = tr("%1 removed: %2", "a picture or file, and its name").arg(file->kind, file->name);
    else if (isBlock && change.kind == Kind::Removed)
        text = tr("%1 removed").arg(kindOfBlock(m_before, change.block));
    else if (change.what == What::Way && !change.parts.isEmpty())
        text = tr("Leads to %1 now").arg(titleOf(change.parts.first().after.toString()));
    else if (change.kind == Kind::Moved)
        text = tr("Another place on the canvas");
    else
        text = words(change);
    const auto known = rowOf.constFind(change.step);
    if (known == rowOf.cend()) {
        rowOf.insert(change.step, m_changes.size());
        m_changes.append({Row::Edited,
                          titleOf(change.step),
                          text,
                          change.step,
                          1,
                          change.kind == Kind::Moved,
                          {change}});
        return;
    }
    ReviewChange &row = m_changes[*known];
    if (change.kind == Kind::Moved)
        return; // worth a word only by itself
    row.detail = row.isQuiet ? text : row.detail + u" · "_s + text;
    row.isQuiet = false;
    row.of.append(change);
    ++row.changes;
}

void FlowDiff::list(const QList<FlowChange> &changes)
{
    using Row = ReviewChange::Kind;
    for (const FlowChange &change : changes) {
        if (change.step.isEmpty())
            continue;
        if (change.what == What::Step && change.kind == Kind::Added)
            m_steps.insert(change.step, DiffState::Added);
        else if (change.what == What::Step && change.kind == Kind::Removed)
            m_steps.insert(change.step, DiffState::Removed);
        else if (change.kind != Kind::Moved && change.what != What::Way &&
                 !m_steps.contains(change.step))
            m_steps.insert(change.step, DiffState::Changed);
    }
    QHash<QString, qsizetype> rowOf;
    for (const FlowChange &change : changes) {
        if (!change.step.isEmpty()) {
            addStepChange(change, rowOf);
            continue;
        }
        const QString about = change.what == What::Trigger    ? tr("When it begins")
                              : change.what == What::Variable ? tr("Variables")
                              : change.what == What::Group    ? tr("Groups")
                              : change.what == What::Notes    ? tr("Notes")
                                                              : tr("Settings of the flow");
        const Row kind = change.kind == Kind::Added     ? Row::Added
                         : change.kind == Kind::Removed ? Row::Removed
                                                        : Row::Edited;
        const bool isQuiet = change.what == What::Group || change.what == What::Notes;
        m_changes.append({kind, about, change.message, {}, 1, isQuiet, {change}});
    }
    const auto rank = [](const ReviewChange &change) {
        return std::pair(int(change.kind), change.isQuiet ? 1 : 0);
    };
    std::stable_sort(
        m_changes.begin(), m_changes.end(),
        [&](const ReviewChange &a, const ReviewChange &b) { return rank(a) < rank(b); });
}

void FlowDiff::merge()
{
    m_merged = m_after;
    QSet<QString> there;
    QSet<QString> blocks;
    for (const Step &step : m_after.steps) {
        there.insert(step.id);
        for (const Block &block : step.blocks)
            blocks.insert(block.id);
    }
    QSet<QString> gone;
    for (const Step &step : m_before.steps) {
        if (there.contains(step.id))
            continue;
        gone.insert(step.id);
        Step copy = step;
        for (qsizetype i = copy.blocks.size() - 1; i >= 0; --i) {
            if (blocks.contains(copy.blocks.at(i).id)) // it went into another step
                copy.blocks.removeAt(i);
        }
        m_merged.steps.append(copy);
    }
    // Lines that led to what is gone, where nothing took their place.
    QHash<QString, QString> nextOf;                          // of steps
    QMultiHash<QString, std::pair<QString, QString>> waysOf; // of blocks: outlet and target
    for (const Step &step : m_before.steps) {
        for (const FlowEdge &edge : FlowDocument::edgesOf(step)) {
            if (!gone.contains(edge.target))
                continue;
            if (edge.block.isEmpty())
                nextOf.insert(edge.step, edge.target);
            else
                waysOf.insert(edge.block, {edge.outlet, edge.target});
        }
    }
    for (Step &step : m_merged.steps) {
        if (step.next.isEmpty())
            step.next = nextOf.value(step.id);
        for (Block &block : step.blocks) {
            for (const auto &[outlet, target] : waysOf.values(block.id)) {
                if (!block.outlets.contains(outlet))
                    block.outlets.insert(outlet, target);
            }
        }
    }
}

void FlowDiff::compareEdges()
{
    const QHash<FlowEdge, QString> was = edgesOf(m_before);
    const QHash<FlowEdge, QString> is = edgesOf(m_after);
    const QHash<FlowEdge, QString> shown = edgesOf(m_merged);
    for (auto it = shown.constBegin(); it != shown.constEnd(); ++it) {
        FlowEdge edge = it.key();
        const QString before = was.value(edge);
        const QString after = is.value(edge);
        edge.target = it.value();
        if (after.isEmpty())
            m_edges.insert(edge, DiffState::Removed);
        else if (before != after)
            m_edges.insert(edge, DiffState::Added);
    }
}

QList<PreviewMessage> FlowDiff::chatOf(const Flow &flow, const QString &step)
{
    const Step *found = flow.findStep(step);
    if (!found)
        return {};
    // The step alone, so that what comes after it says nothing here.
    Flow alone = flow;
    Step only = *found;
    only.next.clear();
    for (Block &block : only.blocks)
        block.outlets.clear();
    alone.steps = {only};
    alone.start = step;
    TestChat chat(std::make_shared<const FlowVersion>(FlowId(1), 1, alone), fromMs(kPreviewTime));
    chat.channel.nativeButtons = true;
    chat.channel.nativeLists = true;
    const StepOutcome &outcome = chat.start();
    QList<PreviewMessage> messages;
    for (const Effect &effect : outcome.effects) {
        if (effect.kind != Effect::Kind::Send || messages.size() == kPreviewMessagesMax)
            continue;
        messages.append(TestWords::previewOf(effect.content));
    }
    return messages;
}

void FlowDiff::markWords(QList<PreviewMessage> &before, QList<PreviewMessage> &after)
{
    const auto textOf = [](const PreviewMessage &message) {
        return readMessageMarks(message.text, QFont()).text;
    };
    const auto mark = [](PreviewMessage &message, const QList<WordSpan> &spans, bool isAdded) {
        for (const WordSpan &span : spans)
            message.marks.append({int(span.from), int(span.size), isAdded});
    };
    // Messages that are the same at both ends belong together, those between in their order.
    qsizetype begin = 0;
    while (begin < std::min(before.size(), after.size()) && before[begin] == after[begin])
        ++begin;
    qsizetype endBefore = before.size();
    qsizetype endAfter = after.size();
    while (endBefore > begin && endAfter > begin && before[endBefore - 1] == after[endAfter - 1]) {
        --endBefore;
        --endAfter;
    }
    for (qsizetype i = begin; i < std::max(endBefore, endAfter); ++i) {
        const QString was = i < endBefore ? textOf(before[i]) : QString();
        const QString is = i < endAfter ? textOf(after[i]) : QString();
        const WordDiff words = wordDiff(was, is);
        if (i < endBefore)
            mark(before[i], words.removed, false);
        if (i < endAfter)
            mark(after[i], words.added, true);
        const PreviewMessage none;
        const PreviewMessage &old = i < endBefore ? before[i] : none;
        const PreviewMessage &now = i < endAfter ? after[i] : none;
        if (old.attachment == now.attachment && old.attachmentSource == now.attachmentSource)
            continue;
        if (!old.attachment.isEmpty())
            before[i].fileMark = PreviewMessage::FileMark::Gone;
        if (!now.attachment.isEmpty())
            after[i].fileMark = PreviewMessage::FileMark::New;
    }
}

} // namespace flotilla
