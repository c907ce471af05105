// Reading a flow document: strict, every mistake with the place it stands at.

#include "core/flow/catalogue.h"
#include "core/flow/jsontext.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kNameMax = 200;
constexpr qsizetype kIdMax = 64;
constexpr qsizetype kBlocksPerStepMax = 100;
constexpr qsizetype kTriggersMax = 200;
constexpr qsizetype kWordsMax = 200;
constexpr qsizetype kNotesBytesMax = 256 * 1024;
constexpr qsizetype kVariableBytesMax = 32 * 1024; // defaults leave room for answers
constexpr double kPositionMax = 1e7;
constexpr int kPriorityMax = 1000;
constexpr qsizetype kGroupsMax = 500;
constexpr int kProblemsMax = 200;

class Reader
{
public:
    explicit Reader(Problems &problems)
        : m_problems(problems)
        , m_before(problems.size())
    {}

    std::optional<Flow> read(const QJsonObject &json)
    {
        Flow flow;
        checkKeys(json, {},
                  {u"format"_s, u"name"_s, u"language"_s, u"start"_s, u"on_expired"_s,
                   u"on_failure"_s, u"triggers"_s, u"variables"_s, u"steps"_s, u"groups"_s,
                   u"notes"_s});
        readFormat(json.value(u"format"_s));
        flow.name = text(json, {}, u"name"_s, kNameMax, true);
        flow.language = text(json, {}, u"language"_s, 35, false);
        flow.start = text(json, {}, u"start"_s, kIdMax, false);
        flow.onExpired = text(json, {}, u"on_expired"_s, kIdMax, false);
        flow.onFailure = readOnFailure(json);
        flow.triggers = readTriggers(json.value(u"triggers"_s));
        flow.variables = readVariables(json.value(u"variables"_s));
        flow.notes = readNotes(json.value(u"notes"_s));
        flow.steps = readSteps(json.value(u"steps"_s));
        flow.groups = readGroups(json.value(u"groups"_s));
        checkTargets(flow);
        if (m_problems.size() > m_before)
            return std::nullopt;
        return flow;
    }

private:
    void refuse(const QString &code, const QString &path, const QString &message)
    {
        if (m_problems.size() - m_before < kProblemsMax)
            m_problems.append({Problem::Severity::Error, code, path, message});
    }

    void checkKeys(const QJsonObject &json, const QString &path, const QStringList &known)
    {
        for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
            if (!known.contains(it.key()))
                refuse(u"flow.unknown_key"_s, pointer(path, it.key()),
                       u"\"%1\" is not known here; known are: %2."_s.arg(it.key().left(60),
                                                                         known.join(u", "_s)));
        }
    }

    QString text(const QJsonObject &json, const QString &path, const QString &key, qsizetype max,
                 bool required)
    {
        const QJsonValue value = json.value(key);
        if (value.isUndefined() && !required)
            return {};
        if (!value.isString()) {
            refuse(u"flow.wrong_type"_s, pointer(path, key), u"\"%1\" must be a text."_s.arg(key));
            return {};
        }
        const QString text = value.toString();
        if (required && text.trimmed().isEmpty())
            refuse(u"flow.missing"_s, pointer(path, key), u"\"%1\" must not be empty."_s.arg(key));
        if (text.size() > max)
            refuse(u"flow.limit"_s, pointer(path, key),
                   u"\"%1\" is longer than %2 characters."_s.arg(key).arg(max));
        return text;
    }

    QString readId(const QJsonObject &json, const QString &path)
    {
        const QString id = text(json, path, u"id"_s, kIdMax, true);
        const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
        });
        if (!plain)
            refuse(u"flow.bad_id"_s, pointer(path, u"id"_s),
                   u"An id has letters, digits, _, - and . only."_s);
        return id;
    }

    bool isArray(const QJsonValue &value, const QString &path, qsizetype max)
    {
        if (value.isUndefined())
            return false;
        if (!value.isArray()) {
            refuse(u"flow.wrong_type"_s, path, u"This must be a list."_s);
            return false;
        }
        if (value.toArray().size() > max) {
            refuse(u"flow.limit"_s, path, u"At most %1 entries are allowed here."_s.arg(max));
            return false;
        }
        return true;
    }

    bool isObject(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject())
            refuse(u"flow.wrong_type"_s, path, u"This must be an object."_s);
        return value.isObject();
    }

    void readFormat(const QJsonValue &value)
    {
        if (value.isUndefined())
            return;
        if (!value.isDouble() || value.toInteger(-1) < 1)
            refuse(u"flow.wrong_type"_s, u"/format"_s, u"\"format\" must be 1."_s);
        else if (value.toDouble() != kFlowFormat)
            refuse(u"flow.newer_format"_s, u"/format"_s,
                   u"This flow is of format %1; this version of Flotilla reads format %2."_s
                       .arg(value.toDouble())
                       .arg(kFlowFormat));
    }

    OnFailure readOnFailure(const QJsonObject &json)
    {
        const QString word = text(json, {}, u"on_failure"_s, 40, false);
        if (word == u"block")
            return OnFailure::Block;
        if (json.value(u"on_failure"_s).isString() && word != u"hand_off")
            refuse(u"flow.bad_value"_s, u"/on_failure"_s,
                   u"\"on_failure\" is hand_off or block."_s);
        return OnFailure::HandOff;
    }

    QJsonObject readVariables(const QJsonValue &value)
    {
        if (value.isUndefined() || !isObject(value, u"/variables"_s))
            return {};
        const QJsonObject variables = value.toObject();
        for (auto it = variables.constBegin(); it != variables.constEnd(); ++it) {
            if (!isVariableName(it.key()) || isReservedRoot(it.key()))
                refuse(u"flow.bad_variable"_s, pointer(u"/variables"_s, it.key()),
                       u"A variable's name is a letter, then letters, digits and _ (not contact, "
                       "session, message, now or today)."_s);
        }
        if (jsonSize(variables) > kVariableBytesMax)
            refuse(u"flow.limit"_s, u"/variables"_s,
                   u"The variables take more than %1 bytes."_s.arg(kVariableBytesMax));
        return variables;
    }

    QJsonArray readNotes(const QJsonValue &value)
    {
        if (!isArray(value, u"/notes"_s, 1000))
            return {};
        if (jsonSize(value) > kNotesBytesMax)
            refuse(u"flow.limit"_s, u"/notes"_s,
                   u"The notes take more than %1 bytes."_s.arg(kNotesBytesMax));
        return value.toArray();
    }

    QList<Trigger> readTriggers(const QJsonValue &value)
    {
        QList<Trigger> triggers;
        if (!isArray(value, u"/triggers"_s, kTriggersMax))
            return triggers;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString at = pointer(u"/triggers"_s, i);
            if (isObject(entries.at(i), at))
                triggers.append(readTrigger(entries.at(i).toObject(), at));
        }
        return triggers;
    }

    Trigger readTrigger(const QJsonObject &json, const QString &path)
    {
        Trigger trigger;
        const QString kind = text(json, path, u"kind"_s, 40, true);
        if (!kind.isEmpty() && !fromWord(kind, trigger.kind))
            refuse(u"flow.bad_value"_s, pointer(path, u"kind"_s),
                   u"A trigger is one of: %1."_s.arg(triggerWords().join(u", "_s)));
        QStringList keys{u"kind"_s, u"priority"_s};
        if (trigger.kind == Trigger::Kind::Keyword) {
            keys += QStringList{u"match"_s, u"words"_s, u"restart"_s};
            readKeyword(json, path, trigger);
        } else if (trigger.kind == Trigger::Kind::ClickToChat) {
            keys += QStringList{u"words"_s, u"restart"_s};
            readWords(json, path, trigger);
        } else if (trigger.kind == Trigger::Kind::ApiEvent) {
            keys += QStringList{u"event"_s, u"restart"_s};
            trigger.event = text(json, path, u"event"_s, 100, true);
        } else if (trigger.kind == Trigger::Kind::Media) {
            keys += u"media"_s;
            readMedia(json.value(u"media"_s), pointer(path, u"media"_s), trigger);
        }
        if (keys.contains(u"restart"_s))
            readRestart(json.value(u"restart"_s), pointer(path, u"restart"_s), trigger);
        checkKeys(json, path, keys);
        const QJsonValue priority = json.value(u"priority"_s);
        if (!priority.isUndefined()) {
            trigger.priority = priority.toInt(kPriorityMax + 1);
            if (!priority.isDouble() || std::abs(trigger.priority) > kPriorityMax)
                refuse(u"flow.bad_value"_s, pointer(path, u"priority"_s),
                       u"\"priority\" must be a whole number from -%1 to %1."_s.arg(kPriorityMax));
        }
        return trigger;
    }

    void readKeyword(const QJsonObject &json, const QString &path, Trigger &trigger)
    {
        const QString match = text(json, path, u"match"_s, 40, false);
        if (match == u"contains")
            trigger.match = Trigger::Match::Contains;
        else if (match == u"regex")
            trigger.match = Trigger::Match::Regex;
        else if (!match.isEmpty() && match != u"exact")
            refuse(u"flow.bad_value"_s, pointer(path, u"match"_s),
                   u"\"match\" is exact, contains or regex."_s);
        readWords(json, path, trigger);
    }

    void readRestart(const QJsonValue &restart, const QString &path, Trigger &trigger)
    {
        if (!restart.isUndefined() && !restart.isBool())
            refuse(u"flow.wrong_type"_s, path, u"\"restart\" must be true or false."_s);
        trigger.restart = restart.toBool();
    }

    void readMedia(const QJsonValue &value, const QString &path, Trigger &trigger)
    {
        if (value.isUndefined() || !isArray(value, path, Trigger::mediaKinds().size()))
            return;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            MessageContent::Kind kind{};
            if (!fromWord(entries.at(i).toString(), kind) || !Trigger::mediaKinds().contains(kind))
                refuse(u"flow.bad_value"_s, pointer(path, i),
                       u"Media are image, video, document, audio, sticker, location, contact."_s);
            else if (!trigger.media.contains(kind))
                trigger.media.append(kind);
        }
    }

    void readWords(const QJsonObject &json, const QString &path, Trigger &trigger)
    {
        const QString at = pointer(path, u"words"_s);
        if (!isArray(json.value(u"words"_s), at, kWordsMax))
            return;
        const QJsonArray words = json.value(u"words"_s).toArray();
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = words.at(i).toString();
            if (!words.at(i).isString() || word.size() > 512)
                refuse(u"flow.wrong_type"_s, pointer(at, i),
                       u"A keyword is a text of at most 512 characters."_s);
            trigger.words += word;
        }
    }

    QList<Step> readSteps(const QJsonValue &value)
    {
        QList<Step> steps;
        if (value.isUndefined())
            refuse(u"flow.missing"_s, u"/steps"_s, u"A flow needs \"steps\", a list."_s);
        if (!isArray(value, u"/steps"_s, kFlowStepsMax))
            return steps;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString at = pointer(u"/steps"_s, i);
            if (!isObject(entries.at(i), at))
                continue;
            Step step = readStep(entries.at(i).toObject(), at);
            if (m_stepIds.contains(step.id) && !step.id.isEmpty())
                refuse(u"flow.double_id"_s, pointer(at, u"id"_s),
                       u"\"%1\" is the id of an earlier step too."_s.arg(step.id));
            m_stepIds.insert(step.id);
            steps.append(std::move(step));
        }
        if (m_blocks > kFlowBlocksMax)
            refuse(u"flow.limit"_s, u"/steps"_s,
                   u"The flow has more than %1 blocks."_s.arg(kFlowBlocksMax));
        return steps;
    }

    QList<StepGroup> readGroups(const QJsonValue &value)
    {
        QList<StepGroup> groups;
        if (!isArray(value, u"/groups"_s, kGroupsMax))
            return groups;
        QSet<QString> ids;
        QSet<QString> taken;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString at = pointer(u"/groups"_s, i);
            if (!isObject(entries.at(i), at))
                continue;
            const QJsonObject json = entries.at(i).toObject();
            checkKeys(json, at, {u"id"_s, u"title"_s, u"colour"_s, u"steps"_s});
            StepGroup group{readId(json, at),
                            text(json, at, u"title"_s, kNameMax, false),
                            text(json, at, u"colour"_s, 20, false),
                            {}};
            if (ids.contains(group.id))
                refuse(u"flow.double_id"_s, pointer(at, u"id"_s),
                       u"\"%1\" is the id of an earlier group too."_s.arg(group.id));
            ids.insert(group.id);
            readMembers(json.value(u"steps"_s), pointer(at, u"steps"_s), group, taken);
            groups.append(std::move(group));
        }
        return groups;
    }

    void readMembers(const QJsonValue &value, const QString &path, StepGroup &group,
                     QSet<QString> &taken)
    {
        if (!isArray(value, path, kFlowStepsMax))
            return;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString id = entries.at(i).toString();
            if (!entries.at(i).isString() || id.isEmpty())
                refuse(u"flow.wrong_type"_s, pointer(path, i), u"A group lists ids of steps."_s);
            else if (taken.contains(id))
                refuse(u"flow.double_id"_s, pointer(path, i),
                       u"The step \"%1\" is in a group already."_s.arg(id.left(kIdMax)));
            else
                checkTarget(id, pointer(path, i));
            taken.insert(id);
            group.steps += id;
        }
    }

    double position(const QJsonObject &json, const QString &path, const QString &key)
    {
        const QJsonValue value = json.value(key);
        if (value.isUndefined())
            return 0;
        if (!value.isDouble() || std::abs(value.toDouble()) > kPositionMax)
            refuse(u"flow.wrong_type"_s, pointer(path, key),
                   u"\"%1\" must be a number, the place on the canvas."_s.arg(key));
        return value.toDouble();
    }

    Step readStep(const QJsonObject &json, const QString &path)
    {
        static const QStringList known{u"id"_s, u"title"_s, u"x"_s, u"y"_s, u"blocks"_s, u"next"_s};
        checkKeys(json, path, known);
        Step step;
        step.id = readId(json, path);
        step.title = text(json, path, u"title"_s, kNameMax, false);
        step.x = position(json, path, u"x"_s);
        step.y = position(json, path, u"y"_s);
        step.next = text(json, path, u"next"_s, kIdMax, false);
        const QString at = pointer(path, u"blocks"_s);
        if (!isArray(json.value(u"blocks"_s), at, kBlocksPerStepMax))
            return step;
        const QJsonArray entries = json.value(u"blocks"_s).toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const QString where = pointer(at, i);
            if (isObject(entries.at(i), where))
                step.blocks.append(readBlock(entries.at(i).toObject(), where));
        }
        return step;
    }

    Block readBlock(const QJsonObject &json, const QString &path)
    {
        ++m_blocks;
        static const QStringList known{u"id"_s, u"type"_s, u"fields"_s, u"next"_s, u"outlets"_s};
        checkKeys(json, path, known);
        Block block;
        block.id = readId(json, path);
        if (m_blockIds.contains(block.id) && !block.id.isEmpty())
            refuse(u"flow.double_id"_s, pointer(path, u"id"_s),
                   u"\"%1\" is the id of an earlier block too."_s.arg(block.id));
        m_blockIds.insert(block.id);
        block.type = text(json, path, u"type"_s, kIdMax, true);
        const BlockType *type = catalogue::find(block.type);
        if (!type) {
            if (!block.type.isEmpty())
                refuse(u"flow.unknown_block"_s, pointer(path, u"type"_s),
                       u"There is no block \"%1\"."_s.arg(block.type));
            return block;
        }
        readFields(json.value(u"fields"_s), pointer(path, u"fields"_s), *type, block);
        if (const QString next = text(json, path, u"next"_s, kIdMax, false); !next.isEmpty()) {
            if (!type->hasWayOn)
                refuse(u"flow.unknown_outlet"_s, pointer(path, u"next"_s),
                       u"Nothing comes after the block \"%1\"."_s.arg(type->title));
            block.outlets.insert({}, next);
        }
        readOutlets(json.value(u"outlets"_s), pointer(path, u"outlets"_s), *type, block);
        return block;
    }

    void readFields(const QJsonValue &value, const QString &path, const BlockType &type,
                    Block &block)
    {
        if (value.isUndefined() || !isObject(value, path))
            return;
        block.fields = value.toObject();
        for (auto it = block.fields.constBegin(); it != block.fields.constEnd(); ++it) {
            const Field *field = type.field(it.key());
            if (!field) {
                refuse(
                    u"flow.unknown_field"_s, pointer(path, it.key()),
                    u"The block \"%1\" has no field \"%2\"."_s.arg(type.title, it.key().left(60)));
                continue;
            }
            // Places are written only where something is wrong: that is most of the time otherwise.
            Problems found;
            readField(*field, it.value(), {}, found);
            const QString at = found.isEmpty() ? QString() : pointer(path, it.key());
            for (const Problem &problem : found)
                refuse(problem.code, at + problem.path,
                       u"\"%1\" %2"_s.arg(field->title, problem.message));
        }
    }

    void readOutlets(const QJsonValue &value, const QString &path, const BlockType &type,
                     Block &block)
    {
        if (value.isUndefined() || !isObject(value, path))
            return;
        const QJsonObject outlets = value.toObject();
        for (auto it = outlets.constBegin(); it != outlets.constEnd(); ++it) {
            if (it.key().isEmpty() || !type.hasOutlet(block, it.key()))
                refuse(
                    u"flow.unknown_outlet"_s, pointer(path, it.key()),
                    u"The block \"%1\" has no outlet \"%2\"."_s.arg(type.title, it.key().left(60)));
            else if (!it.value().isString() || it.value().toString().isEmpty())
                refuse(u"flow.wrong_type"_s, pointer(path, it.key()),
                       u"An outlet leads to the id of a step."_s);
            else
                block.outlets.insert(it.key(), it.value().toString());
        }
    }

    [[nodiscard]] bool leadsNowhere(const QString &target) const
    {
        return !target.isEmpty() && !m_stepIds.contains(target);
    }

    void checkTarget(const QString &target, const QString &path)
    {
        if (leadsNowhere(target))
            refuse(u"flow.no_such_step"_s, path,
                   u"There is no step \"%1\"."_s.arg(target.left(kIdMax)));
    }

    void checkTargets(const Flow &flow)
    {
        checkTarget(flow.start, u"/start"_s);
        checkTarget(flow.onExpired, u"/on_expired"_s);
        for (qsizetype i = 0; i < flow.steps.size(); ++i) {
            const Step &step = flow.steps.at(i);
            if (leadsNowhere(step.next))
                checkTarget(step.next, pointer(pointer(u"/steps"_s, i), u"next"_s));
            for (qsizetype j = 0; j < step.blocks.size(); ++j)
                checkTargets(step.blocks.at(j), i, j);
        }
    }

    void checkTargets(const Block &block, qsizetype step, qsizetype index)
    {
        const BlockType *type = catalogue::find(block.type);
        const Field *field = type ? type->fieldOf(Field::Type::Step) : nullptr;
        const QString jump = field ? block.fields.value(field->key).toString() : QString();
        const bool isSound =
            !leadsNowhere(jump) &&
            std::none_of(block.outlets.begin(), block.outlets.end(),
                         [this](const QString &target) { return leadsNowhere(target); });
        if (isSound)
            return;
        const QString where = pointer(pointer(pointer(u"/steps"_s, step), u"blocks"_s), index);
        if (field)
            checkTarget(jump, pointer(pointer(where, u"fields"_s), field->key));
        QStringList names = block.outlets.keys();
        names.sort();
        for (const QString &name : names)
            checkTarget(block.outlets.value(name),
                        name.isEmpty() ? pointer(where, u"next"_s)
                                       : pointer(pointer(where, u"outlets"_s), name));
    }

    Problems &m_problems;
    qsizetype m_before;
    QSet<QString> m_stepIds;
    QSet<QString> m_blockIds;
    int m_blocks = 0;
};

} // namespace

std::optional<Flow> Flow::fromJson(const QJsonObject &json, Problems &problems)
{
    return Reader(problems).read(json);
}

} // namespace flotilla
