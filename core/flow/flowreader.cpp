// Reading a flow document: strict, every mistake with the place it stands at.

#include "core/flow/catalogue.h"
#include "core/flow/jsontree.h"

#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kNameMax = 200;
constexpr qsizetype kIdMax = 64;
constexpr qsizetype kWrittenMax = 4096; // of what people write: how long it may be is validated
constexpr qsizetype kTriggersMax = 200;
constexpr qsizetype kWordsMax = 5000; // the same
constexpr qsizetype kNotesBytesMax = 256 * 1024;
constexpr double kPositionMax = 1e7;
constexpr qsizetype kGroupsMax = 500;
constexpr int kProblemsMax = 200;

// Where the reader is. Written out only where something is wrong: it cost more than the reading. A
// place points at the one around it, which must outlive it.
class Place
{
public:
    Place() = default; // the document
    Place(const Place &around, QAnyStringView key)
        : m_around(&around)
        , m_key(key)
    {}
    Place(const Place &around, qsizetype index)
        : m_around(&around)
        , m_index(index)
    {}

    [[nodiscard]] QString text() const
    {
        if (!m_around)
            return {};
        return m_index < 0 ? pointer(m_around->text(), m_key.toString())
                           : pointer(m_around->text(), m_index);
    }

private:
    const Place *m_around = nullptr;
    QAnyStringView m_key;
    qsizetype m_index = -1;
};

const Place kDocument;

class Reader
{
public:
    explicit Reader(Problems &problems)
        : m_problems(problems)
        , m_before(problems.size())
    {}

    std::optional<Flow> read(const JsonNode &json)
    {
        Flow flow;
        checkKeys(json, {},
                  {"format", "name", "language", "start", "on_expired", "on_failure",
                   "right_to_left", "triggers", "variables", "steps", "groups", "notes"});
        readFormat(json.value("format"));
        flow.name = text(json, {}, "name"_L1, kWrittenMax, false);
        if (json.value("name").isUndefined())
            refuse(u"flow.missing"_s, Place(kDocument, "name"), u"A flow needs a \"name\"."_s);
        flow.language = text(json, {}, "language"_L1, kNameMax, false);
        flow.start = text(json, {}, "start"_L1, kIdMax, false);
        flow.onExpired = text(json, {}, "on_expired"_L1, kIdMax, false);
        flow.onFailure = readOnFailure(json);
        flow.rightToLeft = readFlag(json, {}, "right_to_left"_L1);
        flow.triggers = readTriggers(json.value("triggers"));
        flow.variables = readVariables(json.value("variables"));
        flow.notes = readNotes(json.value("notes"));
        flow.steps = readSteps(json.value("steps"));
        flow.groups = readGroups(json.value("groups"));
        checkTargets(flow);
        if (m_problems.size() > m_before)
            return std::nullopt;
        return flow;
    }

private:
    void refuse(const QString &code, const Place &place, const QString &message)
    {
        refuseAt(code, place.text(), message);
    }

    void refuseAt(const QString &code, const QString &path, const QString &message)
    {
        if (m_problems.size() - m_before < kProblemsMax)
            m_problems.append({Problem::Severity::Error, code, path, message});
    }

    void checkKeys(const JsonNode &json, const Place &place,
                   const std::vector<std::string_view> &known)
    {
        json.eachMember([&](std::string_view key, const JsonNode &) {
            if (std::find(known.begin(), known.end(), key) != known.end())
                return;
            const QString name = textOf(key);
            QStringList names;
            for (const std::string_view each : known)
                names += textOf(each);
            refuse(u"flow.unknown_key"_s, Place(place, name),
                   u"\"%1\" is not known here; known are: %2."_s.arg(name.left(60),
                                                                     names.join(u", "_s)));
        });
    }

    QString text(const JsonNode &json, const Place &place, QLatin1StringView key, qsizetype max,
                 bool required)
    {
        const JsonNode value = json.value({key.data(), static_cast<size_t>(key.size())});
        if (value.isUndefined() && !required)
            return {};
        if (!value.isString()) {
            refuse(u"flow.wrong_type"_s, Place(place, key), u"\"%1\" must be a text."_s.arg(key));
            return {};
        }
        const QString text = value.toString();
        if (required && text.trimmed().isEmpty())
            refuse(u"flow.missing"_s, Place(place, key), u"\"%1\" must not be empty."_s.arg(key));
        if (text.size() > max)
            refuse(u"flow.limit"_s, Place(place, key),
                   u"\"%1\" is longer than %2 characters."_s.arg(key).arg(max));
        return text;
    }

    QString readId(const JsonNode &json, const Place &place)
    {
        const QString id = text(json, place, "id"_L1, kIdMax, true);
        const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
        });
        if (!plain)
            refuse(u"flow.bad_id"_s, Place(place, "id"),
                   u"An id has letters, digits, _, - and . only."_s);
        return id;
    }

    bool isArray(const JsonNode &value, const Place &place, qsizetype max)
    {
        if (value.isUndefined())
            return false;
        if (!value.isArray()) {
            refuse(u"flow.wrong_type"_s, place, u"This must be a list."_s);
            return false;
        }
        if (value.size() > max) {
            refuse(u"flow.limit"_s, place, u"At most %1 entries are allowed here."_s.arg(max));
            return false;
        }
        return true;
    }

    bool isObject(const JsonNode &value, const Place &place)
    {
        if (!value.isObject())
            refuse(u"flow.wrong_type"_s, place, u"This must be an object."_s);
        return value.isObject();
    }

    void readFormat(const JsonNode &value)
    {
        if (value.isUndefined())
            return;
        if (!value.isDouble() || value.toInteger(-1) < 1)
            refuse(u"flow.wrong_type"_s, Place(kDocument, "format"), u"\"format\" must be 1."_s);
        else if (value.toDouble() != kFlowFormat)
            refuse(u"flow.newer_format"_s, Place(kDocument, "format"),
                   u"This flow is of format %1; this version of Flotilla reads format %2."_s
                       .arg(value.toDouble())
                       .arg(kFlowFormat));
    }

    OnFailure readOnFailure(const JsonNode &json)
    {
        const QString word = text(json, {}, "on_failure"_L1, 40, false);
        if (word == u"block")
            return OnFailure::Block;
        if (json.value("on_failure").isString() && word != u"hand_off")
            refuse(u"flow.bad_value"_s, Place(kDocument, "on_failure"),
                   u"\"on_failure\" is hand_off or block."_s);
        return OnFailure::HandOff;
    }

    QJsonObject readVariables(const JsonNode &value)
    {
        const Place list(kDocument, u"variables");
        if (value.isUndefined() || !isObject(value, list))
            return {};
        return value.toQt().toObject();
    }

    QJsonArray readNotes(const JsonNode &value)
    {
        if (!isArray(value, Place(kDocument, "notes"), 1000))
            return {};
        const QJsonArray notes = value.toQt().toArray();
        if (jsonSize(notes) > kNotesBytesMax)
            refuse(u"flow.limit"_s, Place(kDocument, "notes"),
                   u"The notes take more than %1 bytes."_s.arg(kNotesBytesMax));
        return notes;
    }

    QList<Trigger> readTriggers(const JsonNode &value)
    {
        QList<Trigger> triggers;
        const Place list(kDocument, u"triggers");
        if (!isArray(value, list, kTriggersMax))
            return triggers;
        value.eachEntry([&](qsizetype i, const JsonNode &entry) {
            const Place at(list, i);
            if (isObject(entry, at))
                triggers.append(readTrigger(entry, at));
        });
        return triggers;
    }

    Trigger readTrigger(const JsonNode &json, const Place &place)
    {
        Trigger trigger;
        const QString kind = text(json, place, "kind"_L1, 40, true);
        if (!kind.isEmpty() && !fromWord(kind, trigger.kind))
            refuse(u"flow.bad_value"_s, Place(place, "kind"),
                   u"A trigger is one of: %1."_s.arg(triggerWords().join(u", "_s)));
        std::vector<std::string_view> keys{"kind", "priority"};
        if (trigger.kind == Trigger::Kind::Keyword) {
            keys.insert(keys.end(), {"match", "words", "restart"});
            readKeyword(json, place, trigger);
        } else if (trigger.kind == Trigger::Kind::ClickToChat) {
            keys.insert(keys.end(), {"words", "restart"});
            readWords(json, place, trigger);
        } else if (trigger.kind == Trigger::Kind::ApiEvent) {
            keys.insert(keys.end(), {"event", "restart"});
            trigger.event = text(json, place, "event"_L1, kWrittenMax, false);
        } else if (trigger.kind == Trigger::Kind::Schedule) {
            keys.insert(keys.end(), {"at", "days", "date", "zone", "tag", "list", "restart"});
            Problems found;
            trigger.schedule = Schedule::fromJson(json.toQt().toObject(), place.text(), found);
            for (const Problem &problem : std::as_const(found))
                refuseAt(problem.code, problem.path, problem.message);
        } else if (trigger.kind == Trigger::Kind::Media) {
            keys.push_back("media");
            readMedia(json.value("media"), Place(place, "media"), trigger);
        }
        if (std::find(keys.begin(), keys.end(), "restart") != keys.end())
            readRestart(json.value("restart"), Place(place, "restart"), trigger);
        checkKeys(json, place, keys);
        const JsonNode priority = json.value("priority");
        if (!priority.isUndefined()) {
            constexpr int kNone = std::numeric_limits<int>::min();
            trigger.priority = priority.toInt(kNone);
            if (!priority.isDouble() || trigger.priority == kNone)
                refuse(u"flow.bad_value"_s, Place(place, "priority"),
                       u"\"priority\" must be a whole number."_s);
        }
        return trigger;
    }

    void readKeyword(const JsonNode &json, const Place &place, Trigger &trigger)
    {
        const QString match = text(json, place, "match"_L1, 40, false);
        if (match == u"contains")
            trigger.match = Trigger::Match::Contains;
        else if (match == u"regex")
            trigger.match = Trigger::Match::Regex;
        else if (!match.isEmpty() && match != u"exact")
            refuse(u"flow.bad_value"_s, Place(place, "match"),
                   u"\"match\" is exact, contains or regex."_s);
        readWords(json, place, trigger);
    }

    void readRestart(const JsonNode &restart, const Place &place, Trigger &trigger)
    {
        if (!restart.isUndefined() && !restart.isBool())
            refuse(u"flow.wrong_type"_s, place, u"\"restart\" must be true or false."_s);
        trigger.restart = restart.toBool();
    }

    void readMedia(const JsonNode &value, const Place &place, Trigger &trigger)
    {
        if (value.isUndefined() || !isArray(value, place, Trigger::mediaKinds().size()))
            return;
        value.eachEntry([&](qsizetype i, const JsonNode &entry) {
            MessageContent::Kind kind{};
            if (!fromWord(entry.toString(), kind) || !Trigger::mediaKinds().contains(kind))
                refuse(u"flow.bad_value"_s, Place(place, i),
                       u"Media are image, video, document, audio, sticker, location, contact."_s);
            else if (!trigger.media.contains(kind))
                trigger.media.append(kind);
        });
    }

    void readWords(const JsonNode &json, const Place &place, Trigger &trigger)
    {
        const Place at(place, u"words");
        if (!isArray(json.value("words"), at, kWordsMax))
            return;
        json.value("words").eachEntry([&](qsizetype i, const JsonNode &entry) {
            const QString word = entry.toString();
            if (!entry.isString() || word.size() > kWrittenMax)
                refuse(u"flow.wrong_type"_s, Place(at, i),
                       u"A keyword is a text of at most %1 characters."_s.arg(kWrittenMax));
            trigger.words += word;
        });
    }

    QList<Step> readSteps(const JsonNode &value)
    {
        QList<Step> steps;
        if (value.isUndefined())
            refuse(u"flow.missing"_s, Place(kDocument, "steps"),
                   u"A flow needs \"steps\", a list."_s);
        const Place list(kDocument, u"steps");
        if (!isArray(value, list, kFlowStepsMax))
            return steps;
        value.eachEntry([&](qsizetype i, const JsonNode &entry) {
            const Place at(list, i);
            if (!isObject(entry, at))
                return;
            Step step = readStep(entry, at);
            if (m_stepIds.contains(step.id) && !step.id.isEmpty())
                refuse(u"flow.double_id"_s, Place(at, "id"),
                       u"\"%1\" is the id of an earlier step too."_s.arg(step.id));
            m_stepIds.insert(step.id);
            steps.append(std::move(step));
        });
        if (m_blocks > kFlowBlocksMax)
            refuse(u"flow.limit"_s, Place(kDocument, "steps"),
                   u"The flow has more than %1 blocks."_s.arg(kFlowBlocksMax));
        return steps;
    }

    QList<StepGroup> readGroups(const JsonNode &value)
    {
        QList<StepGroup> groups;
        const Place list(kDocument, u"groups");
        if (!isArray(value, list, kGroupsMax))
            return groups;
        QSet<QString> ids;
        QSet<QString> taken;
        value.eachEntry([&](qsizetype i, const JsonNode &entry) {
            const Place at(list, i);
            if (!isObject(entry, at))
                return;
            checkKeys(entry, at, {"id", "title", "colour", "steps"});
            StepGroup group{readId(entry, at),
                            text(entry, at, "title"_L1, kNameMax, false),
                            text(entry, at, "colour"_L1, 20, false),
                            {}};
            if (ids.contains(group.id))
                refuse(u"flow.double_id"_s, Place(at, "id"),
                       u"\"%1\" is the id of an earlier group too."_s.arg(group.id));
            ids.insert(group.id);
            readMembers(entry.value("steps"), Place(at, "steps"), group, taken);
            groups.append(std::move(group));
        });
        return groups;
    }

    void readMembers(const JsonNode &value, const Place &place, StepGroup &group,
                     QSet<QString> &taken)
    {
        if (!isArray(value, place, kFlowStepsMax))
            return;
        value.eachEntry([&](qsizetype i, const JsonNode &entry) {
            const QString id = entry.toString();
            if (!entry.isString() || id.isEmpty())
                refuse(u"flow.wrong_type"_s, Place(place, i), u"A group lists ids of steps."_s);
            else if (taken.contains(id))
                refuse(u"flow.double_id"_s, Place(place, i),
                       u"The step \"%1\" is in a group already."_s.arg(id.left(kIdMax)));
            else
                checkTarget(id, Place(place, i));
            taken.insert(id);
            group.steps += id;
        });
    }

    double position(const JsonNode &json, const Place &place, QLatin1StringView key)
    {
        const JsonNode value = json.value({key.data(), static_cast<size_t>(key.size())});
        if (value.isUndefined())
            return 0;
        if (!value.isDouble() || std::abs(value.toDouble()) > kPositionMax)
            refuse(u"flow.wrong_type"_s, Place(place, key),
                   u"\"%1\" must be a number, the place on the canvas."_s.arg(key));
        return value.toDouble();
    }

    double readWidth(const JsonNode &json, const Place &place)
    {
        const JsonNode value = json.value("width");
        if (value.isUndefined())
            return 0;
        const double width = value.toDouble();
        if (width < kStepWidthMin || width > kStepWidthMax)
            refuse(u"flow.bad_value"_s, Place(place, "width"),
                   u"\"width\" must be a number from %1 to %2."_s.arg(kStepWidthMin)
                       .arg(kStepWidthMax));
        return width;
    }

    bool readFlag(const JsonNode &json, const Place &place, QLatin1StringView key)
    {
        const JsonNode value = json.value(std::string_view(key.data(), size_t(key.size())));
        if (!value.isUndefined() && !value.isBool())
            refuse(u"flow.wrong_type"_s, Place(place, key),
                   u"\"%1\" must be true or false."_s.arg(key));
        return value.toBool();
    }

    Step readStep(const JsonNode &json, const Place &place)
    {
        static const std::vector<std::string_view> known{"id",    "title",  "x",   "y",
                                                         "width", "blocks", "next"};
        checkKeys(json, place, known);
        Step step;
        step.id = readId(json, place);
        step.title = text(json, place, "title"_L1, kNameMax, false);
        step.x = position(json, place, "x"_L1);
        step.y = position(json, place, "y"_L1);
        step.width = readWidth(json, place);
        step.next = text(json, place, "next"_L1, kIdMax, false);
        const Place at(place, u"blocks");
        if (!isArray(json.value("blocks"), at, kStepBlocksMax))
            return step;
        json.value("blocks").eachEntry([&](qsizetype i, const JsonNode &entry) {
            const Place where(at, i);
            if (isObject(entry, where))
                step.blocks.append(readBlock(entry, where));
        });
        return step;
    }

    Block readBlock(const JsonNode &json, const Place &place)
    {
        ++m_blocks;
        static const std::vector<std::string_view> known{"id", "type", "fields", "next", "outlets"};
        checkKeys(json, place, known);
        Block block;
        block.id = readId(json, place);
        if (m_blockIds.contains(block.id) && !block.id.isEmpty())
            refuse(u"flow.double_id"_s, Place(place, "id"),
                   u"\"%1\" is the id of an earlier block too."_s.arg(block.id));
        m_blockIds.insert(block.id);
        block.type = text(json, place, "type"_L1, kIdMax, true);
        const BlockType *type = catalogue::find(block.type);
        if (!type) {
            if (!block.type.isEmpty())
                refuse(u"flow.unknown_block"_s, Place(place, "type"),
                       u"There is no block \"%1\"."_s.arg(block.type));
            return block;
        }
        block.type = type->key; // one text for all blocks of a type
        readFields(json.value("fields"), Place(place, "fields"), *type, block);
        if (const QString next = text(json, place, "next"_L1, kIdMax, false); !next.isEmpty()) {
            if (!type->hasWayOn)
                refuse(u"flow.unknown_outlet"_s, Place(place, "next"),
                       u"Nothing comes after the block \"%1\"."_s.arg(type->title.english()));
            block.outlets.insert({}, next);
        }
        readOutlets(json.value("outlets"), Place(place, "outlets"), *type, block);
        return block;
    }

    void readFields(const JsonNode &value, const Place &place, const BlockType &type, Block &block)
    {
        if (value.isUndefined() || !isObject(value, place))
            return;
        block.fields = value.toQt().toObject();
        qsizetype known = 0;
        for (const Field &field : type.fields) {
            const QJsonValue given = block.fields.value(field.key);
            if (given.isUndefined())
                continue;
            ++known;
            Problems found;
            readField(field, given, {}, found);
            found.removeIf(isUnfit); // for validation: drafts may be unfinished
            for (const Problem &problem : std::as_const(found))
                refuseAt(problem.code, Place(place, field.key).text() + problem.path,
                         u"\"%1\" %2"_s.arg(field.title.shown(), problem.message));
        }
        if (known < block.fields.size())
            refuseUnknownFields(block, place, type);
    }

    void refuseUnknownFields(const Block &block, const Place &place, const BlockType &type)
    {
        for (auto it = block.fields.constBegin(); it != block.fields.constEnd(); ++it) {
            if (!type.field(it.key()))
                refuse(u"flow.unknown_field"_s, Place(place, it.key()),
                       u"The block \"%1\" has no field \"%2\"."_s.arg(type.title.english(),
                                                                      it.key().left(60)));
        }
    }

    void readOutlets(const JsonNode &value, const Place &place, const BlockType &type, Block &block)
    {
        if (value.isUndefined() || !isObject(value, place))
            return;
        value.eachMember([&](std::string_view key, const JsonNode &target) {
            const QString name = textOf(key);
            if (name.isEmpty() || !type.hasOutlet(block, name))
                refuse(u"flow.unknown_outlet"_s, Place(place, name),
                       u"The block \"%1\" has no outlet \"%2\"."_s.arg(type.title.english(),
                                                                       name.left(60)));
            else if (!target.isString() || target.toString().isEmpty())
                refuse(u"flow.wrong_type"_s, Place(place, name),
                       u"An outlet leads to the id of a step."_s);
            else
                block.outlets.insert(name, target.toString());
        });
    }

    [[nodiscard]] bool leadsNowhere(const QString &target) const
    {
        return !target.isEmpty() && !m_stepIds.contains(target);
    }

    void checkTarget(const QString &target, const Place &place)
    {
        if (leadsNowhere(target))
            refuse(u"flow.no_such_step"_s, place,
                   u"There is no step \"%1\"."_s.arg(target.left(kIdMax)));
    }

    void checkTargets(const Flow &flow)
    {
        checkTarget(flow.start, Place(kDocument, "start"));
        checkTarget(flow.onExpired, Place(kDocument, "on_expired"));
        const Place list(kDocument, u"steps");
        for (qsizetype i = 0; i < flow.steps.size(); ++i) {
            const Step &step = flow.steps.at(i);
            if (leadsNowhere(step.next))
                checkTarget(step.next, Place(Place(list, i), "next"));
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
        const Place list(kDocument, u"steps");
        const Place card(list, step);
        const Place blocks(card, u"blocks");
        const Place where(blocks, index);
        if (field)
            checkTarget(jump, Place(Place(where, "fields"), field->key));
        const Place outlets(where, u"outlets");
        QStringList names = block.outlets.keys();
        names.sort();
        for (const QString &name : names)
            checkTarget(block.outlets.value(name),
                        name.isEmpty() ? Place(where, "next") : Place(outlets, name));
    }

    Problems &m_problems;
    qsizetype m_before;
    QSet<QString> m_stepIds;
    QSet<QString> m_blockIds;
    int m_blocks = 0;
};

} // namespace

namespace {

std::optional<Flow> readTree(const Result<JsonTree> &tree, Problems &problems)
{
    if (tree)
        return Reader(problems).read(tree->root());
    problems.append(
        {Problem::Severity::Error,
         tree.error().code == ErrorCode::TooLarge ? u"flow.too_large"_s : u"flow.not_json"_s,
         {},
         tree.error().message});
    return std::nullopt;
}

} // namespace

std::optional<Flow> Flow::fromJson(const QJsonObject &json, Problems &problems)
{
    return readTree(JsonTree::of(json), problems);
}

std::optional<Flow> Flow::fromBytes(const QByteArray &bytes, Problems &problems)
{
    return readTree(JsonTree::read(bytes), problems);
}

} // namespace flotilla
