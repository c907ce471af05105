#include "core/flow/typebotblocks.h"

#include "core/flow/catalogue.h"
#include "core/flow/flowwords.h"
#include "core/flow/folding.h"
#include "core/flow/jsontext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

using NoteKind = ImportNote::Kind;

constexpr qsizetype kMessageMax = 16'384;
constexpr qsizetype kQuestionMax = 4096;
constexpr qsizetype kCaptionMax = 1024;
constexpr qsizetype kAddressMax = 2000;
constexpr qsizetype kChoiceTitleMax = 80;
constexpr qsizetype kChoicesMax = 30;
constexpr qsizetype kCodeMax = 16'384;
constexpr qsizetype kImportedNotesMax = 200'000;
constexpr int kAttempts = 10; // Typebot asks again for ever
constexpr int kMonthOfMinutes = 10'000;

bool isWebAddress(const QString &text)
{
    return text.startsWith(u"https://"_s, Qt::CaseInsensitive) ||
           text.startsWith(u"http://"_s, Qt::CaseInsensitive);
}

// "png" of an address, without what stands behind its path.
QString endingOf(const QString &address)
{
    const QString path = address.section(u'?', 0, 0).section(u'#', 0, 0);
    return path.section(u'/', -1).section(u'.', -1).toLower();
}

// Without ids of accounts, which are nobody else's business.
QJsonValue withoutAccounts(const QJsonValue &value, int depth = 0)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            list.append(withoutAccounts(entry, depth + 1));
        return list;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject() || depth > 32)
        return value;
    for (const QString &key : object.keys()) {
        if (key.endsWith(u"redentialsId"_s) || key == u"workspaceId" || key == u"websiteToken")
            object.remove(key);
        else
            object.insert(key, withoutAccounts(object.value(key), depth + 1));
    }
    return object;
}

double numberOf(const QJsonValue &value, double otherwise)
{
    return value.isDouble() ? value.toDouble() : otherwise;
}

} // namespace

TypebotBlocks::TypebotBlocks(const TypebotNames &names, QString retry, QList<ImportNote> &report,
                             QJsonArray &notes)
    : m_names(names)
    , m_retry(std::move(retry))
    , m_report(report)
    , m_notes(notes)
{}

void TypebotBlocks::say(NoteKind kind, const QString &message)
{
    m_isTold = true;
    m_report.append({kind, m_type.left(60), m_place->title, m_place->path, message});
}

void TypebotBlocks::approximate(const QString &message)
{
    say(NoteKind::Approximated, message);
}

// What is left out is kept among the notes, so that it can be made by hand.
void TypebotBlocks::leaveOut(const QString &message)
{
    say(NoteKind::LeftOut, message);
    const QJsonObject note{
        {u"text"_s, u"Typebot, \"%1\": %2"_s.arg(m_place->title, m_type.left(60))},
        {u"options"_s, withoutAccounts(m_options)}};
    const qsizetype bytes = jsonSize(note);
    if (m_noteBytes + bytes > kImportedNotesMax || m_notes.size() >= 900)
        return;
    m_noteBytes += bytes;
    m_notes.append(note);
}

QString TypebotBlocks::option(const QString &key) const
{
    return m_options.value(key).toString();
}

QString TypebotBlocks::variableOf(const QJsonObject &options, const QString &key)
{
    const QString id = options.value(key).toString();
    const QString name = id.isEmpty() ? QString() : m_names.ofId(id);
    if (!id.isEmpty() && name.isEmpty())
        approximate(FlowWords::tr("It saves into a variable that the file does not have."));
    return name;
}

QString TypebotBlocks::filled(const QString &text, qsizetype most)
{
    const TypebotText read = typebotTemplate(text, m_names);
    for (const QString &lost : read.lost)
        approximate(FlowWords::tr("\"%1\" was left out of a text: there is no such variable, or it "
                                  "is code.")
                        .arg(lost));
    if (read.text.size() <= most)
        return read.text;
    approximate(FlowWords::tr("A text was cut after %1 characters.").arg(most));
    QString cut = read.text.left(most);
    // Not within a placeholder.
    if (const qsizetype open = cut.lastIndexOf(u"{{"_s); open > cut.lastIndexOf(u"}}"_s))
        cut.truncate(open);
    while (cut.endsWith(u'\\') || (!cut.isEmpty() && cut.back().isHighSurrogate()))
        cut.chop(1);
    return cut;
}

QString TypebotBlocks::edgeOf(const QJsonObject &from)
{
    const QString edge = from.value(u"outgoingEdgeId"_s).toString();
    if (edge.isEmpty())
        return {};
    const QString step = m_place->stepOfEdge(edge);
    if (!step.isEmpty())
        return step;
    approximate(FlowWords::tr("A connection leads nowhere; the chat ends there."));
    return m_place->endStep();
}

Block &TypebotBlocks::append(QList<Block> &out, const QString &type, const QJsonObject &fields)
{
    Block block;
    block.id = m_made == 0 ? m_place->id : m_place->id + u'.' + QString::number(m_made + 1);
    ++m_made;
    block.type = type;
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (!(it.value().isString() && it.value().toString().isEmpty()) && !it.value().isNull())
            block.fields.insert(it.key(), it.value());
    }
    out.append(block);
    return out.last();
}

void TypebotBlocks::add(const TypebotPlace &place, QList<Block> &out)
{
    m_place = &place;
    m_type = place.block.value(u"type"_s).toString();
    m_options = place.block.value(u"options"_s).toObject();
    m_made = 0;
    m_isTold = false;
    const qsizetype before = out.size();
    static const QSet<QString> bubbles{u"text"_s, u"image"_s, u"video"_s, u"embed"_s, u"audio"_s};
    static const QSet<QString> inputs{u"text input"_s,         u"number input"_s, u"email input"_s,
                                      u"url input"_s,          u"date input"_s,   u"time input"_s,
                                      u"phone number input"_s, u"rating input"_s, u"file input"_s};
    const bool isBubble = bubbles.contains(m_type);
    if (isBubble)
        addBubble(out);
    else if (inputs.contains(m_type))
        addInput(out);
    else if (m_type == u"choice input" || m_type == u"picture choice input")
        addChoice(out);
    else if (m_type == u"cards")
        addCards(out);
    else if (m_type == u"Set variable")
        addSetVariable(out);
    else if (m_type == u"Condition")
        addCondition(out);
    else
        addLogic(out);
    // A bubble's connection counts only at the end of its group.
    const bool counts = !isBubble || place.isLast;
    const bool hasWayOn = out.isEmpty() || out.last().type != u"logic.jump";
    if (counts && hasWayOn) {
        if (const QString next = edgeOf(place.block); !next.isEmpty()) {
            if (m_made == 0)
                append(out, u"logic.jump"_s, {{u"step"_s, next}});
            else
                out.last().outlets.insert(QString(), next);
        }
    }
    if (!m_isTold && out.size() >= before && m_made > 0) {
        const BlockType *type = catalogue::find(out.last().type);
        say(NoteKind::Mapped, FlowWords::tr("Became \"%1\".").arg(type ? type->title : QString()));
    }
}

void TypebotBlocks::addBubble(QList<Block> &out)
{
    const QJsonObject content = m_place->block.value(u"content"_s).toObject();
    const QString given = content.value(u"url"_s).toString().trimmed();
    if (m_type == u"text") {
        const QString text = typebotRichText(content.value(u"richText"_s).toArray());
        if (text.isEmpty())
            return leaveOut(FlowWords::tr("The text is empty; nothing is sent."));
        append(out, u"message.text"_s, {{u"text"_s, filled(text, kMessageMax)}});
        return;
    }
    const QString url = filled(given, kAddressMax);
    if (url.isEmpty())
        return leaveOut(FlowWords::tr("It has no address; nothing is sent."));
    const QString ending = endingOf(given);
    if (!content.value(u"clickLink"_s).toObject().value(u"url"_s).toString().isEmpty())
        approximate(FlowWords::tr("The link behind the picture was left out."));
    if (content.value(u"waitForEvent"_s)[u"isEnabled"_s].toBool())
        approximate(FlowWords::tr("Waiting for an event of the page was left out."));
    const bool isAddress = isWebAddress(given) || given.startsWith(u"{{"_s);
    static const QSet<QString> documents{u"pdf"_s, u"doc"_s,  u"docx"_s, u"xls"_s, u"xlsx"_s,
                                         u"ppt"_s, u"pptx"_s, u"csv"_s,  u"txt"_s, u"zip"_s};
    static const QSet<QString> videos{u"mp4"_s, u"3gp"_s, u"mov"_s, u"webm"_s, u"mkv"_s};
    if (m_type == u"image" && isAddress && ending != u"gif" && ending != u"svg")
        append(out, u"message.image"_s, {{u"url"_s, url}});
    else if (m_type == u"audio" && isAddress)
        append(out, u"message.audio"_s, {{u"url"_s, url}});
    else if (m_type == u"video" && isAddress && videos.contains(ending))
        append(out, u"message.video"_s, {{u"url"_s, url}});
    else if (m_type == u"embed" && isAddress && documents.contains(ending))
        append(out, u"message.document"_s, {{u"url"_s, url}});
    else if (m_type == u"image" || !isAddress)
        leaveOut(FlowWords::tr("WhatsApp cannot show a file of this kind."));
    else {
        append(out, u"message.text"_s, {{u"text"_s, url}});
        approximate(FlowWords::tr("It is sent as a link."));
    }
}

// The text right before an input is its question.
QString TypebotBlocks::takeQuestion(QList<Block> &out)
{
    if (!out.isEmpty() && out.last().type == u"message.text" && out.last().outlets.isEmpty()) {
        const QString text = out.last().fields.value(u"text"_s).toString();
        if (text.size() <= kQuestionMax) {
            out.removeLast();
            return text;
        }
    }
    const QString shown = m_options.value(u"labels"_s)[u"placeholder"_s].toString();
    approximate(FlowWords::tr("No text stands right before it: write what to ask."));
    return shown.isEmpty() ? FlowWords::tr("Please answer:") : filled(shown, kQuestionMax);
}

void TypebotBlocks::ask(QList<Block> &out, const QString &type, QJsonObject fields)
{
    if (!fields.contains(u"text"_s))
        fields.insert(u"text"_s, takeQuestion(out));
    if (!fields.contains(u"variable"_s))
        fields.insert(u"variable"_s, variableOf(m_options, u"variableId"_s));
    const QString own = option(u"retryMessageContent"_s);
    fields.insert(u"retry"_s, filled(own.isEmpty() ? m_retry : own, kQuestionMax));
    fields.insert(u"attempts"_s, kAttempts);
    append(out, type, fields).outlets.insert(u"invalid"_s, m_place->endStep());
}

void TypebotBlocks::addInput(QList<Block> &out)
{
    if (m_options.value(u"attachments"_s)[u"isEnabled"_s].toBool() ||
        m_options.value(u"audioClip"_s)[u"isEnabled"_s].toBool())
        approximate(FlowWords::tr("Files and voice notes as answers were left out."));
    if (m_type == u"text input")
        return ask(out, u"input.text"_s, {});
    if (m_type == u"email input")
        return ask(out, u"input.email"_s, {});
    if (m_type == u"time input")
        return ask(out, u"input.time"_s, {});
    if (m_type == u"url input")
        return ask(out, u"input.text"_s, {{u"pattern"_s, u"(https?://)?\\S+\\.\\S+"_s}});
    if (m_type == u"phone number input") {
        const QString country = option(u"defaultCountryCode"_s).toUpper();
        return ask(out, u"input.phone"_s,
                   {{u"country"_s, country.size() == 2 ? country : QString()}});
    }
    if (m_type == u"date input") {
        if (m_options.value(u"hasTime"_s).toBool() || m_options.value(u"isRange"_s).toBool())
            approximate(FlowWords::tr("It asks for one day, without a time of day or a second "
                                      "day."));
        if (m_options.contains(u"min"_s) || m_options.contains(u"max"_s) ||
            m_options.contains(u"format"_s))
            approximate(FlowWords::tr("Earliest and latest day and the way the day is written were "
                                      "left out."));
        return ask(out, u"input.date"_s, {});
    }
    if (m_type == u"file input") {
        if (m_options.value(u"isMultipleAllowed"_s).toBool() ||
            m_options.value(u"allowedFileTypes"_s)[u"isEnabled"_s].toBool() ||
            !m_options.value(u"isRequired"_s).toBool(true))
            approximate(FlowWords::tr("It asks for one file of any kind, which must be sent."));
        return ask(out, u"input.file"_s, {});
    }
    if (m_type == u"rating input") {
        constexpr int kBest = 10;
        const double best = numberOf(m_options.value(u"length"_s), kBest);
        const double least = numberOf(m_options.value(u"startsAt"_s), 0);
        if (best > kBest || best < 2 || least != 1)
            approximate(FlowWords::tr("Grades go from 1 to at most %1.").arg(kBest));
        return ask(out, u"input.rating"_s,
                   {{u"best"_s, static_cast<int>(std::clamp(best, 2.0, double(kBest)))}});
    }
    QJsonObject fields{{u"decimals"_s, 6}};
    for (const QString &key : {u"min"_s, u"max"_s}) {
        const QJsonValue limit = m_options.value(key);
        if (limit.isDouble() && std::abs(limit.toDouble()) <= 1e15)
            fields.insert(key, limit);
        else if (!limit.isUndefined() && !limit.isNull())
            approximate(FlowWords::tr("A limit that is no number was left out."));
    }
    ask(out, u"input.number"_s, fields);
}

void TypebotBlocks::addChoice(QList<Block> &out)
{
    const bool isPicture = m_type == u"picture choice input";
    const QString listId =
        isPicture ? m_options.value(u"dynamicItems"_s)[u"titlesVariableId"_s].toString()
                  : option(u"dynamicVariableId"_s);
    const bool isMultiple = m_options.value(u"isMultipleChoice"_s).toBool();
    const QJsonArray items = m_place->block.value(u"items"_s).toArray();
    if (const QString list = listId.isEmpty() ? QString() : m_names.ofId(listId); !list.isEmpty()) {
        const QString question = takeQuestion(out);
        const QString shown = u"\n\n{{"_s + list + u" | join: \"\\n\"}}"_s;
        approximate(FlowWords::tr("The choices come from the list \"%1\": they are written under "
                                  "the question, and any text is taken as the answer.")
                        .arg(list));
        return ask(out, u"input.text"_s,
                   {{u"text"_s, question.left(kQuestionMax - shown.size()) + shown}});
    }
    QJsonArray choices;
    QList<std::pair<QString, QString>> ways;
    QSet<QString> seen;
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        QString title = item.value(isPicture ? u"title"_s : u"content"_s).toString().trimmed();
        const QString kept = item.value(u"value"_s).toString();
        if (title.isEmpty())
            title = isPicture ? item.value(u"description"_s).toString().trimmed() : QString();
        title = filled(title, kChoiceTitleMax);
        if (title.isEmpty() || choices.size() >= kChoicesMax) {
            approximate(title.isEmpty()
                            ? FlowWords::tr("A choice without a title was left out.")
                            : FlowWords::tr("The choice \"%1\" was left out: there are more than "
                                            "%2.")
                                  .arg(title)
                                  .arg(kChoicesMax));
            continue;
        }
        if (seen.contains(foldedWord(title))) {
            approximate(
                FlowWords::tr("\"%1\" is there twice; the second was left out.").arg(title));
            continue;
        }
        seen.insert(foldedWord(title));
        if (!kept.isEmpty() && kept != title)
            approximate(FlowWords::tr("\"%1\" is saved by its title, not as \"%2\".")
                            .arg(title, kept.left(60)));
        if (item.value(u"displayCondition"_s)[u"isEnabled"_s].toBool())
            approximate(FlowWords::tr("\"%1\" is always shown.").arg(title));
        if (!item.value(u"pictureSrc"_s).toString().isEmpty())
            approximate(FlowWords::tr("The picture of \"%1\" was left out.").arg(title));
        const QString id = u"c%1"_s.arg(choices.size() + 1);
        choices.append(QJsonObject{{u"id"_s, id}, {u"title"_s, title}});
        if (const QString step = isMultiple ? QString() : edgeOf(item); !step.isEmpty())
            ways.append({id, step});
    }
    if (isMultiple)
        approximate(FlowWords::tr("One of the choices can be chosen, not several."));
    if (choices.isEmpty()) {
        approximate(FlowWords::tr("It has no choices: any text is taken as the answer."));
        return ask(out, u"input.text"_s, {});
    }
    ask(out, u"input.choice"_s, {{u"choices"_s, choices}});
    for (const auto &[id, step] : ways)
        out.last().outlets.insert(id, step);
}

// Each card is a picture or a text, then all their buttons are one question.
void TypebotBlocks::addCards(QList<Block> &out)
{
    const QJsonArray items = m_place->block.value(u"items"_s).toArray();
    QJsonArray choices;
    QList<std::pair<QString, QString>> ways;
    QSet<QString> seen;
    if (items.size() > kChoicesMax)
        approximate(FlowWords::tr("Cards after the first %1 were left out.").arg(kChoicesMax));
    for (qsizetype i = 0; i < std::min(items.size(), kChoicesMax); ++i) {
        const QJsonObject card = items.at(i).toObject();
        const QString title = card.value(u"title"_s).toString();
        const QString words = (title + u'\n' + card.value(u"description"_s).toString()).trimmed();
        const QString image = card.value(u"imageUrl"_s).toString();
        if (isWebAddress(image))
            append(out, u"message.image"_s,
                   {{u"url"_s, filled(image, kAddressMax)},
                    {u"caption"_s, filled(words, kCaptionMax)}});
        else if (!words.isEmpty())
            append(out, u"message.text"_s, {{u"text"_s, filled(words, kQuestionMax)}});
        const QJsonArray paths = card.value(u"paths"_s).toArray();
        for (const QJsonValue &way : paths) {
            QString button = filled(way[u"text"_s].toString().trimmed(), kChoiceTitleMax);
            if (seen.contains(foldedWord(button)) && !title.isEmpty())
                button = filled(title, kChoiceTitleMax / 2) + u": "_s +
                         button.left(kChoiceTitleMax / 2 - 2);
            if (button.isEmpty() || seen.contains(foldedWord(button)) ||
                choices.size() >= kChoicesMax) {
                approximate(FlowWords::tr("A button of \"%1\" was left out.").arg(title.left(60)));
                continue;
            }
            seen.insert(foldedWord(button));
            const QString id = u"c%1"_s.arg(choices.size() + 1);
            choices.append(QJsonObject{{u"id"_s, id}, {u"title"_s, button}});
            if (const QString step = edgeOf(way.toObject()); !step.isEmpty())
                ways.append({id, step});
        }
    }
    const QJsonArray saved = m_options.value(u"saveResponseMapping"_s).toArray();
    const QString variable =
        saved.isEmpty() ? QString() : variableOf(saved.first().toObject(), u"variableId"_s);
    approximate(FlowWords::tr("The cards are sent one by one, and their buttons asked for after "
                              "them; what is saved is the button's title."));
    if (choices.isEmpty())
        return;
    ask(out, u"input.choice"_s,
        {{u"text"_s, FlowWords::tr("Please choose:")},
         {u"choices"_s, choices},
         {u"variable"_s, variable}});
    for (const auto &[id, step] : ways)
        out.last().outlets.insert(id, step);
}

void TypebotBlocks::addValue(const QString &variable, const QString &expression, QList<Block> &out)
{
    append(out, u"logic.set_variable"_s,
           {{u"variable"_s, variable}, {u"operation"_s, u"calculate"_s}, {u"value"_s, expression}});
}

void TypebotBlocks::addSetVariable(QList<Block> &out)
{
    const QString variable = variableOf(m_options, u"variableId"_s);
    if (variable.isEmpty())
        return leaveOut(FlowWords::tr("It sets no variable."));
    const QString type = option(u"type"_s);
    static const QHash<QString, QString> values{{u"Now"_s, u"now"_s},
                                                {u"Today"_s, u"today"_s},
                                                {u"Yesterday"_s, u"today + (0 - 1)"_s},
                                                {u"Tomorrow"_s, u"today + 1"_s},
                                                {u"Phone number"_s, u"contact.phone"_s},
                                                {u"Contact name"_s, u"contact.name"_s},
                                                {u"User ID"_s, u"contact.id"_s},
                                                {u"Environment name"_s, u"\"whatsapp\""_s}};
    if (const QString expression = values.value(type); !expression.isEmpty())
        return addValue(variable, expression, out);
    const auto set = [&](const QString &operation, const QJsonValue &value) {
        append(out, u"logic.set_variable"_s,
               {{u"variable"_s, variable}, {u"operation"_s, operation}, {u"value"_s, value}});
    };
    if (type == u"Empty")
        return set(u"clear"_s, QJsonValue(QJsonValue::Null));
    if (type == u"Append value(s)")
        return set(u"append"_s, filled(option(u"item"_s), kMessageMax));
    if (!type.isEmpty() && type != u"Custom")
        return leaveOut(FlowWords::tr("There is no value of the kind \"%1\".").arg(type.left(60)));
    const QString text = option(u"expressionToEvaluate"_s);
    if (const QString name = typebotOnlyName(text, m_names); !name.isEmpty())
        return set(u"set"_s, u"{{"_s + name + u"}}"_s);
    if (text.trimmed().isEmpty())
        return set(u"clear"_s, QJsonValue(QJsonValue::Null));
    static const QRegularExpression name(u"\\{\\{([^{}]*)\\}\\}"_s);
    static const QRegularExpression sum(u"^[\\s0-9.+*/%()-]+$"_s);
    static const QRegularExpression code(u"[;={}()\\[\\]`<>|&?\"']"_s);
    QString bare = text;
    const bool isSum = sum.match(bare.replace(name, u"1"_s)).hasMatch();
    QString formula = typebotCode(text, m_names);
    formula.replace(u"vars."_s, QString());
    if (isSum && !formula.contains(u"{{"_s) && Expression::parse(formula.trimmed()))
        return addValue(variable, formula.trimmed(), out);
    bare = text;
    if (!code.match(bare.remove(name)).hasMatch())
        return set(u"set"_s, filled(text, kMessageMax));
    QString script = typebotCode(text, m_names);
    if (!script.contains(u"return "_s))
        script = u"return ("_s + script + u");"_s;
    if (script.size() > kCodeMax)
        return leaveOut(FlowWords::tr("The code is too long."));
    append(out, u"logic.script"_s,
           {{u"code"_s, script},
            {u"mapping"_s,
             QJsonArray{QJsonObject{{u"path"_s, QString()}, {u"variable"_s, variable}}}}});
    approximate(FlowWords::tr("It is code, which now runs apart and without the web: read it "
                              "before you publish."));
}

QJsonObject TypebotBlocks::comparisonOf(const QJsonObject &comparison, bool &isNegated)
{
    static const QHash<QString, QString> operators{
        {u"Equal to"_s, u"equals"_s},         {u"Not equal"_s, u"not_equals"_s},
        {u"Contains"_s, u"contains"_s},       {u"Does not contain"_s, u"not_contains"_s},
        {u"Greater than"_s, u"greater"_s},    {u"Greater or equal to"_s, u"greater_or_equal"_s},
        {u"Less than"_s, u"less"_s},          {u"Less or equal to"_s, u"less_or_equal"_s},
        {u"Is set"_s, u"is_set"_s},           {u"Is empty"_s, u"is_not_set"_s},
        {u"Starts with"_s, u"starts_with"_s}, {u"Ends with"_s, u"ends_with"_s},
        {u"Matches regex"_s, u"matches"_s},   {u"Does not match regex"_s, u"matches"_s}};
    const QString given = comparison.value(u"comparisonOperator"_s).toString();
    const QString left = m_names.ofId(comparison.value(u"variableId"_s).toString());
    QString is = operators.value(given);
    if (left.isEmpty() || is.isEmpty()) {
        approximate(FlowWords::tr("A comparison without a value or an operator never holds."));
        return {{u"expression"_s, u"false"_s}};
    }
    QString right = comparison.value(u"value"_s).toString();
    const bool isNothing = right.isEmpty() || right == u"null" || right == u"undefined";
    if (isNothing && (is == u"equals" || is == u"not_equals"))
        is = is == u"equals" ? u"is_not_set"_s : u"is_set"_s;
    QJsonObject ours{{u"left"_s, left}, {u"is"_s, is}};
    if (is == u"is_set" || is == u"is_not_set")
        return ours;
    if (right.isEmpty()) {
        approximate(FlowWords::tr("A comparison with nothing never holds."));
        return {{u"expression"_s, u"false"_s}};
    }
    isNegated = given == u"Does not match regex";
    if (is == u"matches") {
        if (right.startsWith(u'/') && right.lastIndexOf(u'/') > 0)
            right = right.mid(1, right.lastIndexOf(u'/') - 1);
        ours.insert(u"right"_s, right.left(512));
        if (!Pattern::compile(right))
            approximate(FlowWords::tr("A pattern cannot be used as it is; correct it."));
        return ours;
    }
    if (is == u"equals" || is == u"not_equals")
        approximate(FlowWords::tr("Capital letters and accents no longer matter."));
    ours.insert(u"right"_s, filled(right, kQuestionMax));
    return ours;
}

// `isNegated`: what comes back is the opposite of what was meant.
QJsonObject TypebotBlocks::conditionOf(const QJsonObject &content, bool &isNegated)
{
    const QJsonArray comparisons = content.value(u"comparisons"_s).toArray();
    QJsonArray entries;
    for (const QJsonValue &value : comparisons) {
        bool isOpposite = false;
        QJsonObject entry = comparisonOf(value.toObject(), isOpposite);
        if (isOpposite && comparisons.size() == 1) {
            isNegated = true;
        } else if (isOpposite) {
            approximate(FlowWords::tr("\"Does not match\" beside other comparisons never holds."));
            entry = {{u"expression"_s, u"false"_s}};
        }
        entries.append(entry);
        if (entries.size() >= 100) {
            approximate(FlowWords::tr("Comparisons after the first 100 were left out."));
            break;
        }
    }
    if (entries.isEmpty()) {
        approximate(FlowWords::tr("A condition without comparisons never holds."));
        return {{u"expression"_s, u"false"_s}};
    }
    const bool isAny = content.value(u"logicalOperator"_s).toString() == u"OR";
    return {{isAny ? u"any"_s : u"all"_s, entries}};
}

// Several ways are several conditions, one after the other.
void TypebotBlocks::addCondition(QList<Block> &out)
{
    const QJsonArray items = m_place->block.value(u"items"_s).toArray();
    if (items.isEmpty())
        return leaveOut(FlowWords::tr("It has no condition."));
    constexpr qsizetype kWaysMax = 40;
    for (qsizetype i = 0; i < std::min(items.size(), kWaysMax); ++i) {
        const QJsonObject item = items.at(i).toObject();
        bool isNegated = false;
        const QJsonObject when = conditionOf(item.value(u"content"_s).toObject(), isNegated);
        QString step = edgeOf(item);
        if (step.isEmpty()) // a way that holds and leads nowhere is the end
            step = m_place->endStep();
        append(out, u"logic.condition"_s, {{u"when"_s, when}})
            .outlets.insert(isNegated ? u"no"_s : u"yes"_s, step);
    }
    if (items.size() > kWaysMax)
        approximate(FlowWords::tr("Ways after the first %1 were left out.").arg(kWaysMax));
}

void TypebotBlocks::addScript(QList<Block> &out)
{
    if (m_options.value(u"isExecutedOnClient"_s).toBool(true))
        return leaveOut(FlowWords::tr("It runs in a browser only."));
    const QString code = typebotCode(option(u"content"_s), m_names);
    static const QRegularExpression setter(u"setVariable\\(\\s*['\"]([^'\"]{1,200})['\"]"_s);
    QJsonArray mapping;
    QSet<QString> seen;
    for (auto it = setter.globalMatch(code); it.hasNext() && mapping.size() < 50;) {
        const QString name = it.next().captured(1);
        const QString ours = m_names.ofName(name);
        if (ours.isEmpty() || seen.contains(name) || name.contains(u'.'))
            continue;
        seen.insert(name);
        mapping.append(QJsonObject{{u"path"_s, name}, {u"variable"_s, ours}});
    }
    const QString whole = u"const changed = {};\nfunction setVariable(name, value) { "
                          "changed[name] = value; }\n"_s +
                          code + u"\nreturn changed;"_s;
    if (whole.size() > kCodeMax)
        return leaveOut(FlowWords::tr("The code is too long."));
    append(out, u"logic.script"_s, {{u"code"_s, whole}, {u"mapping"_s, mapping}});
    approximate(FlowWords::tr("It is code, which now runs apart and without the web: read it "
                              "before you publish."));
}

void TypebotBlocks::addRequest(QList<Block> &out)
{
    const QJsonObject webhook = m_options.value(u"webhook"_s).toObject();
    QString url = webhook.value(u"url"_s).toString().trimmed();
    if (url.isEmpty())
        return leaveOut(FlowWords::tr("The file does not hold the request."));
    const QJsonArray query = webhook.value(u"queryParams"_s).toArray();
    for (const QJsonValue &part : query)
        url += (url.contains(u'?') ? u'&' : u'?') + part[u"key"_s].toString() + u'=' +
               part[u"value"_s].toString();
    QJsonObject headers;
    static const QRegularExpression token(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$"_s);
    const QJsonArray given = webhook.value(u"headers"_s).toArray();
    for (const QJsonValue &header : given) {
        const QString name = header[u"key"_s].toString();
        if (token.match(name).hasMatch() && headers.size() < 30)
            headers.insert(name, filled(header[u"value"_s].toString(), kAddressMax));
        else
            approximate(FlowWords::tr("The header \"%1\" was left out.").arg(name.left(60)));
    }
    if (!headers.isEmpty())
        approximate(FlowWords::tr("Look at the headers: a key in them belongs to whoever made the "
                                  "file."));
    QJsonArray mapping;
    static const QRegularExpression plain(u"^data((\\.[A-Za-z_$][\\w$]*|\\[\\d+\\])*)$"_s);
    const QJsonArray wanted = m_options.value(u"responseVariableMapping"_s).toArray();
    for (const QJsonValue &entry : wanted) {
        const QString variable = variableOf(entry.toObject(), u"variableId"_s);
        const auto path = plain.match(entry[u"bodyPath"_s].toString().trimmed());
        QString ours = path.captured(1);
        ours.replace(u'[', u'.').remove(u']');
        if (!variable.isEmpty() && path.hasMatch() && mapping.size() < 50)
            mapping.append(
                QJsonObject{{u"path"_s, ours.mid(1).left(200)}, {u"variable"_s, variable}});
        else
            approximate(FlowWords::tr("A part of the answer is no longer kept: \"%1\".")
                            .arg(entry[u"bodyPath"_s].toString().left(60)));
    }
    const QString method = webhook.value(u"method"_s).toString(u"POST"_s).toUpper();
    static const QSet<QString> methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    if (!methods.contains(method))
        return leaveOut(
            FlowWords::tr("It asks in a way that does not exist here: %1.").arg(method.left(20)));
    const QString text = webhook.value(u"body"_s).toString();
    QJsonValue body;
    if (m_options.value(u"isCustomBody"_s).toBool() && !text.trimmed().isEmpty() &&
        text.trimmed() != u"{{state}}") {
        body = filled(text, kCodeMax / 2);
    } else if (method != u"GET") {
        QJsonObject all;
        for (const QString &name :
             m_names.all().first(std::min<qsizetype>(m_names.all().size(), 100)))
            all.insert(name, QString(u"{{"_s + name + u" | default: \"\"}}"_s));
        body = all;
        approximate(FlowWords::tr("It sends all variables, as before, but in a plainer form."));
    }
    constexpr double kLongest = 30;
    append(
        out, u"action.http_request"_s,
        {{u"method"_s, method},
         {u"url"_s, filled(url, kAddressMax)},
         {u"headers"_s, headers.isEmpty() ? QJsonValue() : QJsonValue(headers)},
         {u"body"_s, body},
         {u"timeout_seconds"_s,
          static_cast<int>(std::clamp(numberOf(m_options.value(u"timeout"_s), 10), 1.0, kLongest))},
         {u"mapping"_s, mapping.isEmpty() ? QJsonValue() : QJsonValue(mapping)}});
}

void TypebotBlocks::addLogic(QList<Block> &out)
{
    if (m_type == u"Code")
        return addScript(out);
    if (m_type == u"Webhook" || m_type == u"Zapier" || m_type == u"Make.com" || m_type == u"Pabbly")
        return addRequest(out);
    if (m_type == u"Redirect") {
        const QString url = filled(option(u"url"_s), kAddressMax);
        if (url.isEmpty())
            return leaveOut(FlowWords::tr("It has no address."));
        append(out, u"message.text"_s, {{u"text"_s, url}});
        return approximate(FlowWords::tr("It is sent as a link."));
    }
    if (m_type == u"Wait") {
        const QJsonValue given = m_options.value(u"secondsToWaitFor"_s);
        const double seconds = given.isDouble() ? given.toDouble() : given.toString().toDouble();
        constexpr double kMinute = 60;
        if (!(seconds >= kMinute))
            return leaveOut(FlowWords::tr("Waits of less than a minute, or as long as a variable "
                                          "says, are not made."));
        append(
            out, u"logic.wait"_s,
            {{u"amount"_s, static_cast<int>(std::min(seconds / kMinute, double(kMonthOfMinutes)))},
             {u"unit"_s, u"minutes"_s}});
        return approximate(FlowWords::tr("It waits in whole minutes."));
    }
    if (m_type == u"AB test") {
        const double share = std::clamp(numberOf(m_options.value(u"aPercent"_s), 50), 0.0, 100.0);
        const int a = static_cast<int>(std::lround(share));
        QString ways[2];
        const QJsonArray items = m_place->block.value(u"items"_s).toArray();
        for (const QJsonValue &item : items)
            ways[item[u"path"_s].toString() == u"b" ? 1 : 0] = edgeOf(item.toObject());
        if (ways[0].isEmpty())
            ways[0] = ways[1];
        Block &block = append(
            out, u"logic.split"_s,
            {{u"sticky"_s, false},
             {u"ways"_s,
              QJsonArray{
                  QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"A"_s}, {u"share"_s, a}},
                  QJsonObject{{u"id"_s, u"b"_s}, {u"title"_s, u"B"_s}, {u"share"_s, 100 - a}}}}});
        for (int i = 0; i < 2; ++i) {
            if (!ways[i].isEmpty())
                block.outlets.insert(i == 0 ? u"a"_s : u"b"_s, ways[i]);
        }
        return;
    }
    if (m_type == u"Jump" || (m_type == u"Typebot link" && option(u"typebotId"_s) == u"current" &&
                              !option(u"groupId"_s).isEmpty())) {
        const QString step = m_place->stepOf(option(u"groupId"_s), option(u"blockId"_s));
        if (step.isEmpty())
            return leaveOut(FlowWords::tr("It leads to a group that the file does not have."));
        append(out, u"logic.jump"_s, {{u"step"_s, step}});
        return approximate(FlowWords::tr("It goes there and does not come back."));
    }
    if (m_type == u"Typebot link" && !option(u"typebotId"_s).isEmpty() &&
        option(u"typebotId"_s) != u"current") {
        append(out, u"logic.subflow"_s, {{u"flow"_s, option(u"typebotId"_s).left(200)}});
        return approximate(FlowWords::tr("It calls another bot, which is not in the file: import "
                                         "that one too and choose it here."));
    }
    leaveOut(FlowWords::tr("There is no such block here; what it held is kept in the notes."));
}

} // namespace flotilla
