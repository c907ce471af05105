#include "core/flow/typebot.h"

#include "core/flow/flowwords.h"
#include "core/flow/jsontext.h"
#include "core/flow/typebotblocks.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using NoteKind = ImportNote::Kind;

constexpr qsizetype kImportedTitleMax = 200;
constexpr qsizetype kBlocksPerStep = 50; // of the file's, and of ours when the next would follow
constexpr double kFarthest = 1e6;
constexpr double kRowHeight = 240; // between the steps that one group became
constexpr qsizetype kReportMax = 5000;

// Ids of ours from those of the file.
class Ids
{
public:
    QString make(const QString &wanted)
    {
        QString id;
        for (const QChar c : wanted.left(40)) {
            if (c.isLetterOrNumber() || c == u'_' || c == u'-')
                id += c;
        }
        if (id.isEmpty())
            id = u"id"_s;
        const QString base = id;
        for (int i = 2; m_taken.contains(id); ++i)
            id = base + u'_' + QString::number(i);
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
};

class Importer
{
public:
    Importer(const QJsonObject &file, Problems &problems)
        : m_file(file)
        , m_problems(problems)
        , m_groups(file.value(u"groups"_s).toArray())
        , m_names(file.value(u"variables"_s).toArray())
    {}

    std::optional<TypebotImport> run()
    {
        if (!readVersion() || !index())
            return std::nullopt;
        readSettings();
        for (qsizetype i = 0; i < m_groups.size(); ++i)
            cut(i);
        TypebotBlocks blocks(m_names, m_retry, m_result.report, m_notes);
        for (qsizetype i = 0; i < m_groups.size(); ++i)
            readGroup(i, blocks);
        finish();
        // Whatever the file was: what comes out is a document that can be read again.
        Problems problems;
        std::optional<Flow> read = Flow::fromJson(m_result.flow.toJson(), problems);
        if (!read) {
            m_problems += problems;
            return std::nullopt;
        }
        m_result.flow = std::move(*read);
        return std::move(m_result);
    }

private:
    // Where a group is cut: entries other than its first block begin steps of their own.
    struct Part
    {
        qsizetype first = 0;
        QString step;
    };

    void refuse(const QString &code, const QString &path, const QString &message)
    {
        m_problems.append({Problem::Severity::Error, code, path, message});
    }

    void note(NoteKind kind, const QString &what, const QString &place, const QString &path,
              const QString &message)
    {
        m_result.report.append({kind, what, place, path, message});
    }

    bool readVersion()
    {
        const QJsonValue version = m_file.value(u"version"_s);
        const QString word =
            version.isUndefined() || version.isNull() ? u"3"_s : version.toString();
        static const QSet<QString> known{u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"6.1"_s};
        if (!known.contains(word)) {
            refuse(u"typebot.version"_s, u"/version"_s,
                   FlowWords::tr("Version \"%1\" is not known; exports of the versions 3 to 6.1 "
                                 "can be read.")
                       .arg(word.left(40)));
            return false;
        }
        if (!m_file.value(u"groups"_s).isArray()) {
            refuse(u"typebot.groups"_s, u"/groups"_s,
                   m_file.value(u"blocks"_s).isArray()
                       ? FlowWords::tr("This file is older than version 3; open it in Typebot and "
                                       "export it again.")
                       : FlowWords::tr("The file has no groups: it is no Typebot export."));
            return false;
        }
        m_hasEvents = word.startsWith(u'6');
        return true;
    }

    bool index()
    {
        const QJsonArray edges = m_file.value(u"edges"_s).toArray();
        for (const QJsonValue &edge : edges)
            m_edges.insert(edge[u"id"_s].toString(), edge[u"to"_s].toObject());
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            const QString id = m_groups.at(i)[u"id"_s].toString();
            if (!m_groupIndex.contains(id))
                m_groupIndex.insert(id, i);
            const QJsonArray blocks = m_groups.at(i)[u"blocks"_s].toArray();
            for (qsizetype j = 0; j < blocks.size(); ++j) {
                if (blocks.at(j)[u"type"_s].toString() == u"start" && !m_hasEvents)
                    m_startEdge = blocks.at(j)[u"outgoingEdgeId"_s].toString(), m_hasStart = true;
                const QString block = blocks.at(j)[u"id"_s].toString();
                if (!m_blockIndex.contains(block))
                    m_blockIndex.insert(block, {i, j});
            }
        }
        return m_hasEvents ? readEvents() : checkStart();
    }

    bool checkStart()
    {
        if (!m_hasStart)
            refuse(u"typebot.start"_s, u"/groups"_s,
                   FlowWords::tr("The file does not say where the chat begins."));
        return m_hasStart;
    }

    bool readEvents()
    {
        const QJsonArray events = m_file.value(u"events"_s).toArray();
        m_hasStart = !events.isEmpty() && events.first()[u"type"_s].toString() == u"start";
        if (m_hasStart)
            m_startEdge = events.first()[u"outgoingEdgeId"_s].toString();
        for (qsizetype i = 1; i < events.size(); ++i)
            note(NoteKind::LeftOut, events.at(i)[u"type"_s].toString().left(60),
                 FlowWords::tr("Events"), pointer(u"/events"_s, i),
                 FlowWords::tr("Only the beginning of the chat was taken over."));
        return checkStart();
    }

    // The places where something enters a group other than at its first block.
    void cut(qsizetype group)
    {
        const QJsonArray blocks = m_groups.at(group)[u"blocks"_s].toArray();
        if (!m_areEntriesKnown)
            findEntries();
        const QSet<qsizetype> entered = m_entries.value(group);
        QList<Part> parts;
        const QString id = m_groups.at(group)[u"id"_s].toString();
        for (qsizetype j = 0; j < std::max<qsizetype>(blocks.size(), 1); ++j) {
            const bool isFull = !parts.isEmpty() && j - parts.last().first >= kBlocksPerStep;
            if (j == 0 || isFull || entered.contains(j))
                parts.append({j, m_stepIds.make(id)});
        }
        m_parts.append(parts);
    }

    void findEntries()
    {
        m_areEntriesKnown = true;
        const auto enter = [this](const QString &group, const QString &block) {
            const auto place = m_blockIndex.constFind(block);
            if (!block.isEmpty() && place != m_blockIndex.cend() &&
                m_groupIndex.value(group, -1) == place->first)
                m_entries[place->first].insert(place->second);
        };
        for (const QJsonObject &to : std::as_const(m_edges))
            enter(to.value(u"groupId"_s).toString(), to.value(u"blockId"_s).toString());
        for (const QJsonValue &group : m_groups) {
            const QJsonArray blocks = group[u"blocks"_s].toArray();
            for (const QJsonValue &block : blocks) {
                if (block[u"type"_s].toString() == u"Jump")
                    enter(block[u"options"_s][u"groupId"_s].toString(),
                          block[u"options"_s][u"blockId"_s].toString());
            }
        }
    }

    [[nodiscard]] QString stepOf(const QString &group, const QString &block)
    {
        const auto found = m_groupIndex.constFind(group);
        if (group.isEmpty() || found == m_groupIndex.cend())
            return {};
        const QList<Part> &parts = m_parts.at(*found);
        const auto place = m_blockIndex.constFind(block);
        if (block.isEmpty() || place == m_blockIndex.cend() || place->first != *found)
            return parts.first().step;
        for (qsizetype i = parts.size(); i > 0; --i) {
            if (parts.at(i - 1).first <= place->second)
                return parts.at(i - 1).step;
        }
        return parts.first().step;
    }

    [[nodiscard]] QString stepOfEdge(const QString &edge)
    {
        const auto to = m_edges.constFind(edge);
        if (edge.isEmpty() || to == m_edges.cend())
            return {};
        return stepOf(to->value(u"groupId"_s).toString(), to->value(u"blockId"_s).toString());
    }

    QString endStep()
    {
        if (m_endStep.isEmpty())
            m_endStep = m_stepIds.make(u"end"_s);
        return m_endStep;
    }

    void readGroup(qsizetype index, TypebotBlocks &blocks)
    {
        const QJsonObject group = m_groups.at(index).toObject();
        const QJsonArray entries = group.value(u"blocks"_s).toArray();
        const QJsonObject at = group.value(u"graphCoordinates"_s).toObject();
        const bool isOnlyStart = !m_hasEvents && entries.size() == 1 &&
                                 entries.first()[u"type"_s].toString() == u"start";
        if (isOnlyStart)
            return;
        const QString title = group.value(u"title"_s).toString().left(kImportedTitleMax - 10);
        const QList<Part> parts = m_parts.at(index);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            Step step;
            step.id = parts.at(i).step;
            step.title =
                i == 0 || title.isEmpty() ? title : title + u" ("_s + QString::number(i + 1) + u')';
            step.x = std::clamp(at.value(u"x"_s).toDouble(), -kFarthest, kFarthest);
            step.y = std::clamp(at.value(u"y"_s).toDouble(), -kFarthest, kFarthest) +
                     static_cast<double>(i) * kRowHeight;
            const qsizetype end = i + 1 < parts.size() ? parts.at(i + 1).first : entries.size();
            for (qsizetype j = parts.at(i).first; j < end; ++j) {
                readBlock(index, j, entries, title, blocks, step);
                if (step.blocks.size() >= kBlocksPerStep && j + 1 < end)
                    breakStep(step);
            }
            if (i + 1 < parts.size())
                step.next = parts.at(i + 1).step;
            else if (mayFallThrough(step))
                step.next = endStep();
            m_result.flow.steps.append(std::move(step));
        }
    }

    // One block of the file may be several of ours, and a step takes 100.
    void breakStep(Step &step)
    {
        Step rest = step;
        rest.id = m_stepIds.make(step.id);
        rest.y += kRowHeight / 2;
        rest.blocks.clear();
        step.next = rest.id;
        m_result.flow.steps.append(std::move(step));
        step = std::move(rest);
    }

    // The end of a group without a connection is the end of the chat.
    static bool mayFallThrough(const Step &step)
    {
        if (step.blocks.isEmpty())
            return true;
        const Block &last = step.blocks.last();
        return last.type != u"logic.jump" && !last.outlets.contains(QString());
    }

    void readBlock(qsizetype group, qsizetype index, const QJsonArray &entries,
                   const QString &title, TypebotBlocks &blocks, Step &step)
    {
        TypebotPlace place;
        place.block = entries.at(index).toObject();
        if (place.block.value(u"type"_s).toString() == u"start" && !m_hasEvents)
            return;
        place.title = title.isEmpty() ? FlowWords::tr("Group %1").arg(group + 1) : title;
        place.path = pointer(pointer(pointer(u"/groups"_s, group), u"blocks"_s), index);
        place.id = m_blockIds.make(place.block.value(u"id"_s).toString());
        place.isLast = index + 1 == entries.size();
        place.stepOfEdge = [this](const QString &edge) { return stepOfEdge(edge); };
        place.stepOf = [this](const QString &to, const QString &block) {
            return stepOf(to, block);
        };
        place.endStep = [this] { return endStep(); };
        blocks.add(place, step.blocks);
    }

    void readSettings()
    {
        const QJsonObject settings = m_file.value(u"settings"_s).toObject();
        const QJsonObject messages = settings.value(u"general"_s)[u"systemMessages"_s].toObject();
        m_retry = messages.value(u"invalidMessage"_s).toString().left(kImportedTitleMax * 5);
        for (const auto &[name, ours] : m_names.renamed())
            note(NoteKind::Approximated, u"variable"_s, name.left(kImportedTitleMax),
                 u"/variables"_s,
                 FlowWords::tr("The variable \"%1\" is called \"%2\" here.")
                     .arg(name.left(60), ours));
        const QJsonObject whatsApp = settings.value(u"whatsApp"_s).toObject();
        readTriggers(whatsApp);
        if (whatsApp.contains(u"sessionExpiryTimeout"_s))
            note(NoteKind::LeftOut, u"sessionExpiryTimeout"_s, FlowWords::tr("Settings"),
                 u"/settings/whatsApp/sessionExpiryTimeout"_s,
                 FlowWords::tr("How long a silent chat is kept is set for the channel."));
        for (const QString &key : settings.keys()) {
            if (key != u"whatsApp" && key != u"general" &&
                !settings.value(key).toObject().isEmpty())
                note(NoteKind::LeftOut, key.left(60), FlowWords::tr("Settings"),
                     pointer(u"/settings"_s, key),
                     FlowWords::tr("This setting has no counterpart."));
        }
        if (!m_file.value(u"theme"_s).toObject().isEmpty())
            note(NoteKind::LeftOut, u"theme"_s, FlowWords::tr("Appearance"), u"/theme"_s,
                 FlowWords::tr("WhatsApp decides how a chat looks."));
    }

    void readTriggers(const QJsonObject &whatsApp)
    {
        const QString path = u"/settings/whatsApp/startCondition"_s;
        if (whatsApp.isEmpty())
            return note(NoteKind::LeftOut, u"startCondition"_s, FlowWords::tr("Settings"), path,
                        FlowWords::tr("The file does not say what begins the chat: give the flow "
                                      "a trigger."));
        if (!whatsApp.contains(u"startCondition"_s)) {
            Trigger any;
            any.kind = Trigger::Kind::AnyMessage;
            m_result.flow.triggers.append(any);
            return note(NoteKind::Mapped, u"startCondition"_s, FlowWords::tr("Settings"), path,
                        FlowWords::tr("Any message begins the chat."));
        }
        const QJsonObject condition = whatsApp.value(u"startCondition"_s).toObject();
        const QJsonArray comparisons = condition.value(u"comparisons"_s).toArray();
        if (comparisons.size() > 1 && condition.value(u"logicalOperator"_s).toString() != u"OR")
            note(NoteKind::Approximated, u"startCondition"_s, FlowWords::tr("Settings"), path,
                 FlowWords::tr("Each of the words begins the chat, not only all together."));
        for (qsizetype i = 0; i < std::min(comparisons.size(), Trigger::kWordsMax); ++i)
            readKeyword(comparisons.at(i).toObject(), pointer(pointer(path, u"comparisons"_s), i));
        if (m_result.flow.triggers.isEmpty())
            note(NoteKind::LeftOut, u"startCondition"_s, FlowWords::tr("Settings"), path,
                 FlowWords::tr("No message would begin the chat: give the flow a trigger."));
    }

    void readKeyword(const QJsonObject &comparison, const QString &path)
    {
        const QString is = comparison.value(u"comparisonOperator"_s).toString();
        const QString word = comparison.value(u"value"_s).toString().left(kImportedTitleMax);
        Trigger trigger;
        trigger.kind = Trigger::Kind::Keyword;
        trigger.words = {word};
        if (is == u"Equal to") {
            trigger.match = Trigger::Match::Exact;
        } else if (is == u"Contains") {
            trigger.match = Trigger::Match::Contains;
        } else if (is == u"Starts with" || is == u"Ends with") {
            QString safe;
            for (const QChar c : word)
                safe += c.isLetterOrNumber() || c.isSpace() ? QString(c) : u'\\' + QString(c);
            trigger.match = Trigger::Match::Regex;
            trigger.words = {is == u"Starts with" ? u'^' + safe : safe + u'$'};
        } else {
            return note(NoteKind::LeftOut, u"startCondition"_s, FlowWords::tr("Settings"), path,
                        FlowWords::tr("\"%1\" cannot begin a chat.").arg(is.left(60)));
        }
        if (word.trimmed().isEmpty())
            return note(NoteKind::LeftOut, u"startCondition"_s, FlowWords::tr("Settings"), path,
                        FlowWords::tr("A word that begins the chat is empty."));
        m_result.flow.triggers.append(trigger);
        note(trigger.match == Trigger::Match::Contains ? NoteKind::Approximated : NoteKind::Mapped,
             u"startCondition"_s, FlowWords::tr("Settings"), path,
             FlowWords::tr("\"%1\" begins the chat, as a whole word.").arg(word.left(60)));
    }

    void finish()
    {
        Flow &flow = m_result.flow;
        flow.name = m_file.value(u"name"_s).toString().trimmed().left(kImportedTitleMax);
        if (flow.name.isEmpty())
            flow.name = u"Typebot"_s;
        flow.start = stepOfEdge(m_startEdge);
        if (flow.start.isEmpty()) {
            note(NoteKind::Approximated, u"start"_s, FlowWords::tr("Beginning"), u"/edges"_s,
                 FlowWords::tr("Nothing follows the beginning: say which step comes first."));
        }
        flow.notes = m_notes;
        if (!m_endStep.isEmpty()) {
            double y = 0;
            for (const Step &step : std::as_const(flow.steps))
                y = std::max(y, step.y);
            Step end;
            end.id = m_endStep;
            end.title = FlowWords::tr("End");
            end.y = y + kRowHeight;
            Block block;
            block.id = m_blockIds.make(u"end"_s);
            block.type = u"logic.end"_s;
            end.blocks.append(block);
            flow.steps.append(end);
        }
        for (const QString &name : m_names.all())
            flow.variables.insert(name, QString());
        if (m_result.report.size() > kReportMax) {
            const qsizetype more = m_result.report.size() - kReportMax;
            m_result.report.resize(kReportMax);
            note(NoteKind::LeftOut, u"report"_s, {}, {},
                 FlowWords::tr("%1 more lines of this report.").arg(more));
        }
    }

    const QJsonObject &m_file;
    Problems &m_problems;
    QJsonArray m_groups;
    TypebotNames m_names;
    QString m_retry;
    QJsonArray m_notes;
    bool m_hasEvents = false;
    bool m_hasStart = false;
    bool m_areEntriesKnown = false;
    QString m_startEdge;
    QString m_endStep;
    QHash<QString, QJsonObject> m_edges; // -> to
    QHash<QString, qsizetype> m_groupIndex;
    QHash<QString, std::pair<qsizetype, qsizetype>> m_blockIndex;
    QHash<qsizetype, QSet<qsizetype>> m_entries;
    QList<QList<Part>> m_parts;
    Ids m_stepIds;
    Ids m_blockIds;
    TypebotImport m_result;
};

} // namespace

QJsonObject ImportNote::toJson() const
{
    QJsonObject json{{u"kind"_s, kind == NoteKind::Mapped         ? u"mapped"_s
                                 : kind == NoteKind::Approximated ? u"approximated"_s
                                                                  : u"left_out"_s},
                     {u"what"_s, what},
                     {u"place"_s, place},
                     {u"message"_s, message}};
    if (!path.isEmpty())
        json.insert(u"path"_s, path);
    return json;
}

bool isTypebotExport(const QJsonObject &json)
{
    return json.value(u"groups"_s).isArray() && json.value(u"edges"_s).isArray() &&
           !json.contains(u"format"_s);
}

std::optional<TypebotImport> importTypebot(const QByteArray &bytes, Problems &problems)
{
    const Result<QJsonObject> file = parseStrictly(bytes);
    if (!file) {
        problems.append(
            {Problem::Severity::Error, u"typebot.unreadable"_s, {}, file.error().message});
        return std::nullopt;
    }
    return Importer(*file, problems).run();
}

} // namespace flotilla
