#include "core/flow/differ.h"

#include "core/flow/catalogue.h"
#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using ChangeKind = FlowChange::Kind;
using What = FlowChange::What;
using Part = FlowChange::Part;

constexpr qsizetype kShown = 60; // characters of a text within a sentence

QString shown(const QJsonValue &value)
{
    const QString text = plainText(value).simplified();
    return text.size() > kShown ? text.left(kShown) + u'…' : text;
}

QString nameOf(const Step &step)
{
    return step.title.isEmpty() ? step.id : step.title;
}

QString nameOf(const Block &block)
{
    const BlockType *type = catalogue::find(block.type);
    return type ? type->title : block.type;
}

QJsonArray triggersOf(const Flow &flow)
{
    Flow alone;
    alone.triggers = flow.triggers;
    return alone.toJson().value(u"triggers"_s).toArray();
}

// How people know an outlet: the title of the choice or of the outlet.
QString nameOfOutlet(const Block &block, const QString &name)
{
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return name;
    if (const Outlet *outlet = type->outlet(name))
        return outlet->title;
    const QList<Choice> choices = type->outletPerChoice ? type->choicesOf(block) : QList<Choice>();
    for (const Choice &choice : choices) {
        if (choice.id == name && !choice.title.isEmpty())
            return choice.title;
    }
    return name;
}

// One sentence for a value that changed.
QString sentence(const QString &title, const QJsonValue &before, const QJsonValue &after)
{
    const QString was = shown(before);
    const QString is = shown(after);
    if (was.isEmpty())
        return FlowWords::tr("%1 is now \"%2\".").arg(title, is);
    if (is.isEmpty())
        return FlowWords::tr("%1 is now empty; it was \"%2\".").arg(title, was);
    if (was == is)
        return FlowWords::tr("%1 changed.").arg(title);
    return FlowWords::tr("%1 is now \"%2\"; it was \"%3\".").arg(title, is, was);
}

// A flow with its steps and blocks by id.
struct Indexed
{
    struct At
    {
        int step = -1;
        int block = -1;
    };

    explicit Indexed(const Flow &source)
        : flow(source)
    {
        for (qsizetype i = 0; i < flow.steps.size(); ++i) {
            const Step &step = flow.steps.at(i);
            steps.insert(step.id, static_cast<int>(i));
            for (qsizetype j = 0; j < step.blocks.size(); ++j)
                blocks.insert(step.blocks.at(j).id, {static_cast<int>(i), static_cast<int>(j)});
        }
    }

    [[nodiscard]] const Block &block(At at) const
    {
        return flow.steps.at(at.step).blocks.at(at.block);
    }
    [[nodiscard]] QString path(At at) const
    {
        const QString step = pointer(u"/steps"_s, at.step);
        return at.block < 0 ? step : pointer(pointer(step, u"blocks"_s), at.block);
    }
    [[nodiscard]] QString titleOf(const QString &step) const
    {
        const auto found = steps.constFind(step);
        return found == steps.cend() ? step : nameOf(flow.steps.at(*found));
    }

    const Flow &flow;
    QHash<QString, int> steps;
    QHash<QString, At> blocks;
};

class Differ
{
public:
    Differ(const Flow &before, const Flow &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<FlowChange> run()
    {
        settings();
        variables();
        triggers();
        for (qsizetype i = 0; i < m_after.flow.steps.size(); ++i)
            step(static_cast<int>(i));
        for (qsizetype i = 0; i < m_before.flow.steps.size(); ++i)
            goneStep(static_cast<int>(i));
        groups();
        if (m_before.flow.notes != m_after.flow.notes)
            add({ChangeKind::Changed,
                 What::Notes,
                 u"/notes"_s,
                 {},
                 {},
                 {},
                 FlowWords::tr("The notes changed."),
                 {{u"notes"_s, FlowWords::tr("Notes"), m_before.flow.notes, m_after.flow.notes}}});
        return m_changes;
    }

private:
    void add(FlowChange change) { m_changes.append(std::move(change)); }

    void setting(const QString &key, const QString &title, const QJsonValue &before,
                 const QJsonValue &after)
    {
        if (before != after)
            add({ChangeKind::Changed,
                 What::Setting,
                 pointer({}, key),
                 {},
                 {},
                 {},
                 sentence(title, before, after),
                 {{key, title, before, after}}});
    }

    void settings()
    {
        const Flow &a = m_before.flow;
        const Flow &b = m_after.flow;
        setting(u"name"_s, FlowWords::tr("The name"), a.name, b.name);
        setting(u"language"_s, FlowWords::tr("The language"), a.language, b.language);
        stepSetting(u"start"_s, FlowWords::tr("The first step"), a.start, b.start);
        stepSetting(u"on_expired"_s, FlowWords::tr("The step after a long silence"), a.onExpired,
                    b.onExpired);
        if (a.onFailure != b.onFailure)
            add({ChangeKind::Changed,
                 What::Setting,
                 u"/on_failure"_s,
                 {},
                 {},
                 {},
                 b.onFailure == OnFailure::Block
                     ? FlowWords::tr("A chat that cannot go on now waits until someone decides.")
                     : FlowWords::tr("A chat that cannot go on now goes to a person."),
                 {{u"on_failure"_s, FlowWords::tr("When a chat cannot go on"),
                   a.onFailure == OnFailure::Block ? u"block"_s : u"hand_off"_s,
                   b.onFailure == OnFailure::Block ? u"block"_s : u"hand_off"_s}}});
        if (a.rightToLeft != b.rightToLeft)
            add({ChangeKind::Moved,
                 What::Setting,
                 u"/right_to_left"_s,
                 {},
                 {},
                 {},
                 b.rightToLeft ? FlowWords::tr("The canvas now reads from right to left.")
                               : FlowWords::tr("The canvas now reads from left to right."),
                 {{u"right_to_left"_s, FlowWords::tr("Right to left"), a.rightToLeft,
                   b.rightToLeft}}});
    }

    void stepSetting(const QString &key, const QString &title, const QString &before,
                     const QString &after)
    {
        if (before != after)
            add({ChangeKind::Changed,
                 What::Setting,
                 pointer({}, key),
                 after,
                 m_after.titleOf(after),
                 {},
                 sentence(title, m_before.titleOf(before), m_after.titleOf(after)),
                 {{key, title, before, after}}});
    }

    void variables()
    {
        const QJsonObject &a = m_before.flow.variables;
        const QJsonObject &b = m_after.flow.variables;
        for (auto it = b.constBegin(); it != b.constEnd(); ++it) {
            const QJsonValue old = a.value(it.key());
            if (old == it.value())
                continue;
            const bool isNew = old.isUndefined();
            const QString title = FlowWords::tr("The first value of \"%1\"").arg(it.key());
            add({isNew ? ChangeKind::Added : ChangeKind::Changed,
                 What::Variable,
                 pointer(u"/variables"_s, it.key()),
                 {},
                 {},
                 {},
                 isNew ? FlowWords::tr("New variable \"%1\", \"%2\" at first.")
                             .arg(it.key(), shown(it.value()))
                       : sentence(title, old, it.value()),
                 {{it.key(), title, old, it.value()}}});
        }
        for (auto it = a.constBegin(); it != a.constEnd(); ++it) {
            if (!b.contains(it.key()))
                add({ChangeKind::Removed,
                     What::Variable,
                     pointer(u"/variables"_s, it.key()),
                     {},
                     {},
                     {},
                     FlowWords::tr("The variable \"%1\" is gone.").arg(it.key()),
                     {{it.key(), it.key(), it.value(), QJsonValue(QJsonValue::Undefined)}}});
        }
    }

    // Triggers have no ids: equal ones belong together, then those of one kind, in order.
    void triggers()
    {
        const QJsonArray a = triggersOf(m_before.flow);
        const QJsonArray b = triggersOf(m_after.flow);
        std::vector<qsizetype> partner(static_cast<size_t>(b.size()), -1);
        std::vector<bool> taken(static_cast<size_t>(a.size()), false);
        const auto pair = [&](const auto &fits) {
            for (qsizetype i = 0; i < b.size(); ++i) {
                for (qsizetype j = 0; j < a.size() && partner[static_cast<size_t>(i)] < 0; ++j) {
                    if (taken[static_cast<size_t>(j)] || !fits(a.at(j), b.at(i)))
                        continue;
                    partner[static_cast<size_t>(i)] = j;
                    taken[static_cast<size_t>(j)] = true;
                }
            }
        };
        pair([](const QJsonValue &x, const QJsonValue &y) { return x == y; });
        pair([](const QJsonValue &x, const QJsonValue &y) { return x[u"kind"_s] == y[u"kind"_s]; });
        for (qsizetype i = 0; i < b.size(); ++i) {
            const qsizetype old = partner[static_cast<size_t>(i)];
            trigger(old < 0 ? QJsonValue(QJsonValue::Undefined) : a.at(old), b.at(i), i);
        }
        for (qsizetype j = 0; j < a.size(); ++j) {
            if (!taken[static_cast<size_t>(j)])
                trigger(a.at(j), QJsonValue(QJsonValue::Undefined), j);
        }
    }

    static QString wordsOf(const QJsonValue &trigger)
    {
        const QString kind = trigger[u"kind"_s].toString();
        if (kind == u"first_message")
            return FlowWords::tr("the first message");
        if (kind == u"any_message")
            return FlowWords::tr("any message");
        if (kind == u"keyword")
            return FlowWords::tr("the words %1").arg(shown(trigger[u"words"_s]));
        if (kind == u"schedule")
            return FlowWords::tr("the schedule at %1").arg(trigger[u"at"_s].toString());
        return QString(kind).replace(u'_', u' ');
    }

    void trigger(const QJsonValue &before, const QJsonValue &after, qsizetype index)
    {
        if (before == after)
            return;
        FlowChange change{
            ChangeKind::Changed, What::Trigger, pointer(u"/triggers"_s, index), {}, {}, {}, {}, {}};
        if (before.isUndefined()) {
            change.kind = ChangeKind::Added;
            change.message = FlowWords::tr("The flow now begins with %1.").arg(wordsOf(after));
        } else if (after.isUndefined()) {
            change.kind = ChangeKind::Removed;
            change.message =
                FlowWords::tr("The flow no longer begins with %1.").arg(wordsOf(before));
        } else if (wordsOf(before) != wordsOf(after)) {
            change.message = FlowWords::tr("The flow begins with %1 instead of %2.")
                                 .arg(wordsOf(after), wordsOf(before));
        } else {
            change.message =
                FlowWords::tr("The trigger for %1 works differently.").arg(wordsOf(after));
        }
        change.parts = partsOf(before.toObject(), after.toObject(), nullptr);
        add(std::move(change));
    }

    static QList<Part> partsOf(const QJsonObject &before, const QJsonObject &after,
                               const BlockType *type)
    {
        QList<Part> parts;
        QStringList keys = before.keys() + after.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const Field *field = type ? type->field(key) : nullptr;
            const QJsonValue none = field ? field->fallback : QJsonValue(QJsonValue::Undefined);
            const QJsonValue was = before.contains(key) ? before.value(key) : none;
            const QJsonValue is = after.contains(key) ? after.value(key) : none;
            if (was != is)
                parts.append({key, field ? field->title : key, was, is});
        }
        return parts;
    }

    FlowChange aboutStep(ChangeKind kind, const Indexed &side, int index, const QString &message)
    {
        const Step &step = side.flow.steps.at(index);
        return {kind, What::Step, side.path({index, -1}), step.id, nameOf(step), {}, message, {}};
    }

    void step(int index)
    {
        const Step &now = m_after.flow.steps.at(index);
        const auto old = m_before.steps.constFind(now.id);
        if (old == m_before.steps.cend()) {
            add(aboutStep(
                ChangeKind::Added, m_after, index,
                FlowWords::tr("New step \"%1\", with: %2.").arg(nameOf(now), namesOf(now.blocks))));
            for (qsizetype j = 0; j < now.blocks.size(); ++j) {
                if (m_before.blocks.contains(now.blocks.at(j).id))
                    block({index, static_cast<int>(j)});
            }
            return;
        }
        const Step &was = m_before.flow.steps.at(*old);
        if (nameOf(was) != nameOf(now)) {
            FlowChange change = aboutStep(
                ChangeKind::Changed, m_after, index,
                FlowWords::tr("Step \"%1\" is now called \"%2\".").arg(nameOf(was), nameOf(now)));
            change.parts = {{u"title"_s, FlowWords::tr("Title"), was.title, now.title}};
            add(std::move(change));
        }
        if (was.x != now.x || was.y != now.y || was.width != now.width) {
            FlowChange change = aboutStep(
                ChangeKind::Moved, m_after, index,
                FlowWords::tr("Step \"%1\" stands elsewhere on the canvas.").arg(nameOf(now)));
            change.parts = {{u"x"_s, u"x"_s, was.x, now.x}, {u"y"_s, u"y"_s, was.y, now.y}};
            if (was.width != now.width)
                change.parts.append({u"width"_s, FlowWords::tr("Width"), was.width, now.width});
            add(std::move(change));
        }
        order(was, now, index);
        for (qsizetype j = 0; j < now.blocks.size(); ++j)
            block({index, static_cast<int>(j)});
        for (qsizetype j = 0; j < was.blocks.size(); ++j)
            goneBlock({*old, static_cast<int>(j)});
        if (was.next != now.next)
            way(index, nullptr, {}, was.next, now.next);
    }

    static QString namesOf(const QList<Block> &blocks)
    {
        constexpr qsizetype kNamed = 8;
        QStringList names;
        for (const Block &block : blocks.first(std::min(kNamed, blocks.size())))
            names += nameOf(block);
        if (blocks.size() > kNamed)
            names += u"…"_s;
        return names.isEmpty() ? FlowWords::tr("no blocks") : names.join(u", "_s);
    }

    void order(const Step &was, const Step &now, int index)
    {
        const auto common = [](const Step &from, const Step &other) {
            QSet<QString> ids;
            for (const Block &block : other.blocks)
                ids.insert(block.id);
            QStringList kept;
            for (const Block &block : from.blocks) {
                if (ids.contains(block.id))
                    kept += block.id;
            }
            return kept;
        };
        const QStringList before = common(was, now);
        const QStringList after = common(now, was);
        if (before == after)
            return;
        FlowChange change = aboutStep(
            ChangeKind::Changed, m_after, index,
            FlowWords::tr("The blocks of step \"%1\" come in another order.").arg(nameOf(now)));
        change.parts = {{u"blocks"_s, FlowWords::tr("Order"), QJsonArray::fromStringList(before),
                         QJsonArray::fromStringList(after)}};
        add(std::move(change));
    }

    void goneStep(int index)
    {
        const Step &was = m_before.flow.steps.at(index);
        if (!m_after.steps.contains(was.id))
            add(aboutStep(ChangeKind::Removed, m_before, index,
                          FlowWords::tr("Step \"%1\" is gone, with: %2.")
                              .arg(nameOf(was), namesOf(was.blocks))));
    }

    FlowChange aboutBlock(ChangeKind kind, const Indexed &side, Indexed::At at,
                          const QString &message)
    {
        const Step &step = side.flow.steps.at(at.step);
        return {kind,         What::Block,       side.path(at), step.id,
                nameOf(step), side.block(at).id, message,       {}};
    }

    void block(Indexed::At at)
    {
        const Block &now = m_after.block(at);
        const QString title = nameOf(m_after.flow.steps.at(at.step));
        const auto old = m_before.blocks.constFind(now.id);
        if (old == m_before.blocks.cend()) {
            FlowChange change = aboutBlock(
                ChangeKind::Added, m_after, at,
                FlowWords::tr("In step \"%1\": new block \"%2\".").arg(title, nameOf(now)));
            change.parts = partsOf({}, now.fields, catalogue::find(now.type));
            return add(std::move(change));
        }
        const Block &was = m_before.block(*old);
        const Step &oldStep = m_before.flow.steps.at(old->step);
        if (oldStep.id != m_after.flow.steps.at(at.step).id) {
            FlowChange change =
                aboutBlock(ChangeKind::Changed, m_after, at,
                           FlowWords::tr("The block \"%1\" went from step \"%2\" to step \"%3\".")
                               .arg(nameOf(now), nameOf(oldStep), title));
            change.parts = {
                {u"step"_s, FlowWords::tr("Step"), oldStep.id, m_after.flow.steps.at(at.step).id}};
            add(std::move(change));
        }
        content(was, now, at, title);
        ways(was, now, at);
    }

    void content(const Block &was, const Block &now, Indexed::At at, const QString &title)
    {
        if (was.type == now.type && was.fields == now.fields)
            return;
        QList<Part> parts = partsOf(was.fields, now.fields, catalogue::find(now.type));
        QString what;
        if (was.type != now.type) {
            parts.prepend({u"type"_s, FlowWords::tr("Block"), was.type, now.type});
            what = FlowWords::tr("\"%1\" is now \"%2\".").arg(nameOf(was), nameOf(now));
        } else if (parts.isEmpty()) {
            return;
        } else if (parts.size() == 1) {
            const Part &only = parts.first();
            what = sentence(u'"' + only.title + u'"', only.before, only.after);
        } else {
            QStringList titles;
            for (const Part &part : std::as_const(parts))
                titles += u'"' + part.title + u'"';
            what = FlowWords::tr("%1 changed.").arg(titles.join(u", "_s));
        }
        FlowChange change = aboutBlock(
            ChangeKind::Changed, m_after, at,
            FlowWords::tr("In step \"%1\", block \"%2\": %3").arg(title, nameOf(now), what));
        change.parts = std::move(parts);
        add(std::move(change));
    }

    void ways(const Block &was, const Block &now, Indexed::At at)
    {
        if (was.outlets == now.outlets)
            return;
        QStringList names = was.outlets.keys() + now.outlets.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            const QString before = was.outlets.value(name);
            const QString after = now.outlets.value(name);
            if (before != after)
                way(at.step, &now, nameOfOutlet(after.isEmpty() ? was : now, name), before, after,
                    at.block, name);
        }
    }

    // One edge: of a block's outlet, or behind a step.
    void way(int index, const Block *block, const QString &outlet, const QString &before,
             const QString &after, int blockIndex = -1, const QString &name = {})
    {
        const Step &step = m_after.flow.steps.at(index);
        const QString from =
            !block ? FlowWords::tr("After step \"%1\"").arg(nameOf(step))
            : outlet.isEmpty()
                ? FlowWords::tr("In step \"%1\", after \"%2\",").arg(nameOf(step), nameOf(*block))
                : FlowWords::tr("In step \"%1\", by \"%2\" of the block \"%3\",")
                      .arg(nameOf(step), outlet, nameOf(*block));
        const QString was = m_before.titleOf(before);
        const QString is = m_after.titleOf(after);
        const QString message =
            before.isEmpty() ? FlowWords::tr("%1 the chat now goes to \"%2\".").arg(from, is)
            : after.isEmpty()
                ? FlowWords::tr("%1 the chat no longer goes to \"%2\".").arg(from, was)
                : FlowWords::tr("%1 the chat now goes to \"%2\" instead of \"%3\".")
                      .arg(from, is, was);
        const QString path = m_after.path({index, blockIndex});
        const bool isWayOn = !block || name.isEmpty();
        add({before.isEmpty()  ? ChangeKind::Added
             : after.isEmpty() ? ChangeKind::Removed
                               : ChangeKind::Changed,
             What::Way,
             isWayOn ? pointer(path, u"next"_s) : pointer(pointer(path, u"outlets"_s), name),
             step.id,
             nameOf(step),
             block ? block->id : QString(),
             message,
             {{isWayOn ? u"next"_s : name, outlet,
               before.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(before),
               after.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(after)}}});
    }

    void goneBlock(Indexed::At at)
    {
        const Block &was = m_before.block(at);
        if (m_after.blocks.contains(was.id))
            return;
        FlowChange change =
            aboutBlock(ChangeKind::Removed, m_before, at,
                       FlowWords::tr("In step \"%1\": the block \"%2\" is gone.")
                           .arg(nameOf(m_before.flow.steps.at(at.step)), nameOf(was)));
        change.parts = partsOf(was.fields, {}, catalogue::find(was.type));
        add(std::move(change));
    }

    void groups()
    {
        const auto jsonOf = [](const StepGroup &group) {
            return QJsonObject{{u"title"_s, group.title},
                               {u"colour"_s, group.colour},
                               {u"steps"_s, QJsonArray::fromStringList(group.steps)}};
        };
        const auto nameOfGroup = [](const StepGroup &group) {
            return group.title.isEmpty() ? group.id : group.title;
        };
        QHash<QString, const StepGroup *> old;
        for (const StepGroup &group : m_before.flow.groups)
            old.insert(group.id, &group);
        for (qsizetype i = 0; i < m_after.flow.groups.size(); ++i) {
            const StepGroup &group = m_after.flow.groups.at(i);
            const StepGroup *was = old.take(group.id);
            const QString path = pointer(u"/groups"_s, i);
            if (!was)
                add({ChangeKind::Added,
                     What::Group,
                     path,
                     {},
                     {},
                     {},
                     FlowWords::tr("New group \"%1\".").arg(nameOfGroup(group)),
                     {}});
            else if (jsonOf(*was) != jsonOf(group))
                add({ChangeKind::Changed,
                     What::Group,
                     path,
                     {},
                     {},
                     {},
                     FlowWords::tr("The group \"%1\" changed.").arg(nameOfGroup(group)),
                     partsOf(jsonOf(*was), jsonOf(group), nullptr)});
        }
        for (qsizetype i = 0; i < m_before.flow.groups.size(); ++i) {
            const StepGroup &group = m_before.flow.groups.at(i);
            if (old.contains(group.id))
                add({ChangeKind::Removed,
                     What::Group,
                     pointer(u"/groups"_s, i),
                     {},
                     {},
                     {},
                     FlowWords::tr("The group \"%1\" is gone.").arg(nameOfGroup(group)),
                     {}});
        }
    }

    Indexed m_before;
    Indexed m_after;
    QList<FlowChange> m_changes;
};

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Changed:
        return u"changed"_s;
    case ChangeKind::Moved:
        return u"moved"_s;
    }
    return {};
}

QString wordOf(What what)
{
    switch (what) {
    case What::Setting:
        return u"setting"_s;
    case What::Variable:
        return u"variable"_s;
    case What::Trigger:
        return u"trigger"_s;
    case What::Step:
        return u"step"_s;
    case What::Block:
        return u"block"_s;
    case What::Way:
        return u"way"_s;
    case What::Group:
        return u"group"_s;
    case What::Notes:
        return u"notes"_s;
    }
    return {};
}

} // namespace

QJsonObject FlowChange::toJson() const
{
    QJsonArray partArray;
    for (const Part &part : parts) {
        QJsonObject json{{u"key"_s, part.key}, {u"title"_s, part.title}};
        if (!part.before.isUndefined())
            json.insert(u"before"_s, part.before);
        if (!part.after.isUndefined())
            json.insert(u"after"_s, part.after);
        partArray.append(json);
    }
    QJsonObject json{{u"kind"_s, wordOf(kind)},
                     {u"what"_s, wordOf(what)},
                     {u"path"_s, path},
                     {u"message"_s, message},
                     {u"fields"_s, partArray}};
    const std::pair<QString, QString> more[] = {
        {u"step"_s, step}, {u"step_title"_s, stepTitle}, {u"block"_s, block}};
    for (const auto &[key, text] : more) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

QList<FlowChange> differences(const Flow &before, const Flow &after)
{
    return Differ(before, after).run();
}

bool changesChats(const QList<FlowChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const FlowChange &change) {
        return change.kind != ChangeKind::Moved && change.what != What::Group &&
               change.what != What::Notes;
    });
}

} // namespace flotilla
