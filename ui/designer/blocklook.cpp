#include "ui/designer/blocklook.h"

#include "core/flow/condition.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kLineMax = 240; // characters; a card shows four lines at most

QString shortText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified().left(kLineMax);
    return plainText(value).left(kLineMax);
}

QString comparisonText(const QJsonObject &comparison)
{
    static const QHash<QString, QString> signs{
        {u"equals"_s, u"="_s},           {u"not_equals"_s, u"≠"_s}, {u"greater"_s, u">"_s},
        {u"greater_or_equal"_s, u"≥"_s}, {u"less"_s, u"<"_s},       {u"less_or_equal"_s, u"≤"_s}};
    const QString name = comparison.value(u"is"_s).toString();
    QString words = signs.value(name);
    if (words.isEmpty()) {
        for (const OperatorType &type : operatorTypes())
            words = type.name == name ? type.words : words;
    }
    QString text = u"{{%1}} %2 %3"_s.arg(comparison.value(u"left"_s).toString(), words,
                                         shortText(comparison.value(u"right"_s)));
    if (comparison.contains(u"to"_s))
        text += u" – "_s + shortText(comparison.value(u"to"_s));
    return text.trimmed();
}

// "/v2/stock" of an address, or its host.
QString placeOfUrl(const QString &url)
{
    const qsizetype host = url.indexOf(u"//"_s);
    const qsizetype path = url.indexOf(u'/', host < 0 ? 0 : host + 2);
    return path < 0 ? url.mid(host < 0 ? 0 : host + 2) : url.mid(path);
}

QString nameOfFile(const QString &url)
{
    const QString name = url.section(u'/', -1).section(u'?', 0, 0);
    return name.isEmpty() ? url : name;
}

} // namespace

BlockLook::Colours BlockLook::coloursOf(const Tokens &tokens, const QString &category)
{
    if (category == u"Message")
        return {tokens.blockMessage, tokens.blockMessageSubtle};
    if (category == u"Input")
        return {tokens.blockInput, tokens.blockInputSubtle};
    if (category == u"Logic")
        return {tokens.blockLogic, tokens.blockLogicSubtle};
    if (category == u"AI")
        return {tokens.blockAi, tokens.blockAiSubtle};
    if (category == u"Action")
        return {tokens.blockAction, tokens.blockActionSubtle};
    if (category == u"Handoff")
        return {tokens.blockHandoff, tokens.blockHandoffSubtle};
    return {tokens.textMuted, tokens.surfacePressed};
}

const QList<BlockLook::GroupColour> &BlockLook::groupColours()
{
    static const QList<GroupColour> colours{
        {QString(), QT_TR_NOOP("Teal"), &Tokens::blockAction},
        {u"blue"_s, QT_TR_NOOP("Blue"), &Tokens::blockMessage},
        {u"orange"_s, QT_TR_NOOP("Orange"), &Tokens::blockInput},
        {u"violet"_s, QT_TR_NOOP("Violet"), &Tokens::blockLogic},
        {u"pink"_s, QT_TR_NOOP("Pink"), &Tokens::blockAi},
        {u"green"_s, QT_TR_NOOP("Green"), &Tokens::blockHandoff},
        {u"grey"_s, QT_TR_NOOP("Grey"), &Tokens::textMuted}};
    return colours;
}

QColor BlockLook::groupColour(const Tokens &tokens, const QString &word)
{
    for (const GroupColour &colour : groupColours()) {
        if (colour.word == word)
            return tokens.*colour.role;
    }
    return tokens.blockAction;
}

QString BlockLook::iconOf(const QString &blockType)
{
    static const QHash<QString, QString> icons{{u"message.text"_s, u"message-square"_s},
                                               {u"message.image"_s, u"image"_s},
                                               {u"message.video"_s, u"video"_s},
                                               {u"message.audio"_s, u"mic"_s},
                                               {u"message.document"_s, u"file-text"_s},
                                               {u"message.sticker"_s, u"smile"_s},
                                               {u"message.location"_s, u"map-pin"_s},
                                               {u"message.contact"_s, u"contact"_s},
                                               {u"message.poll"_s, u"list-checks"_s},
                                               {u"message.template"_s, u"scroll-text"_s},
                                               {u"message.buttons"_s, u"mouse-pointer-click"_s},
                                               {u"message.list"_s, u"list"_s},
                                               {u"input.text"_s, u"text-cursor-input"_s},
                                               {u"input.number"_s, u"hash"_s},
                                               {u"input.email"_s, u"mail"_s},
                                               {u"input.phone"_s, u"phone"_s},
                                               {u"input.date"_s, u"calendar"_s},
                                               {u"input.time"_s, u"clock"_s},
                                               {u"input.choice"_s, u"list"_s},
                                               {u"input.rating"_s, u"star"_s},
                                               {u"input.file"_s, u"upload"_s},
                                               {u"input.location"_s, u"locate-fixed"_s},
                                               {u"logic.condition"_s, u"split"_s},
                                               {u"logic.switch"_s, u"route"_s},
                                               {u"logic.split"_s, u"shuffle"_s},
                                               {u"logic.set_variable"_s, u"variable"_s},
                                               {u"logic.jump"_s, u"corner-down-right"_s},
                                               {u"logic.subflow"_s, u"workflow"_s},
                                               {u"logic.wait"_s, u"timer"_s},
                                               {u"logic.business_hours"_s, u"calendar-clock"_s},
                                               {u"logic.script"_s, u"code"_s},
                                               {u"logic.end"_s, u"circle-check"_s},
                                               {u"action.http_request"_s, u"globe"_s},
                                               {u"action.set_attribute"_s, u"user-round"_s},
                                               {u"action.tag"_s, u"tag"_s},
                                               {u"action.opt_in"_s, u"shield-check"_s},
                                               {u"action.purchase"_s, u"banknote"_s},
                                               {u"action.notify"_s, u"bell"_s},
                                               {u"action.emit_event"_s, u"zap"_s},
                                               {u"action.list"_s, u"users"_s},
                                               {u"handoff"_s, u"headset"_s}};
    return icons.value(blockType, u"blocks"_s);
}

QString BlockLook::categoryTitle(const QString &category)
{
    static const QHash<QString, const char *> titles{
        {u"Message"_s, QT_TR_NOOP("Messages")}, {u"Input"_s, QT_TR_NOOP("Inputs")},
        {u"Logic"_s, QT_TR_NOOP("Logic")},      {u"AI"_s, QT_TR_NOOP("AI")},
        {u"Action"_s, QT_TR_NOOP("Actions")},   {u"Handoff"_s, QT_TR_NOOP("Handoff")}};
    const char *title = titles.value(category);
    return title ? tr(title) : category;
}

QString BlockLook::kindOf(const BlockType &type)
{
    if (type.category == u"Input")
        return tr("%1 input").arg(type.title);
    if (type.category == u"Message")
        return tr("%1 message").arg(type.title);
    return type.title;
}

QString BlockLook::conditionText(const QJsonObject &condition)
{
    if (condition.contains(u"expression"_s))
        return u"{{%1}}"_s.arg(condition.value(u"expression"_s).toString());
    for (const QString &key : {u"all"_s, u"any"_s}) {
        if (!condition.contains(key))
            continue;
        QStringList parts;
        for (const QJsonValue &part : condition.value(key).toArray())
            parts += conditionText(part.toObject());
        return parts.join(key == u"all" ? tr(" and ") : tr(" or "));
    }
    return comparisonText(condition);
}

QString BlockLook::triggerText(const Trigger &trigger)
{
    if (trigger.kind == Trigger::Kind::ApiEvent)
        return trigger.event;
    if (!trigger.words.isEmpty())
        return trigger.words.join(u", "_s);
    QString title = Trigger::title(trigger.kind);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString BlockLook::triggerIcon(Trigger::Kind kind)
{
    switch (kind) {
    case Trigger::Kind::Keyword:
    case Trigger::Kind::AnyMessage:
        return u"message-square"_s;
    case Trigger::Kind::ClickToChat:
        return u"link"_s;
    case Trigger::Kind::BroadcastReply:
        return u"megaphone"_s;
    case Trigger::Kind::Media:
        return u"paperclip"_s;
    case Trigger::Kind::FirstMessage:
        return u"user-plus"_s;
    case Trigger::Kind::ApiEvent:
        return u"zap"_s;
    case Trigger::Kind::Schedule:
        return u"calendar-clock"_s;
    }
    return u"zap"_s;
}

QList<BlockLook::Line> BlockLook::linesOf(const Block &block, const Flow *names)
{
    const BlockType *type = catalogue::find(block.type);
    if (!type)
        return {{u"blocks"_s, {}, block.type, true}};
    const QString icon = iconOf(block.type);
    const auto line = [&](const QString &text) {
        return QList<Line>{
            {icon, type->category, text.isEmpty() ? type->title : text, text.isEmpty()}};
    };
    const auto text = [&](const QString &key) { return shortText(block.fields.value(key)); };
    if (type->asksCustomer && !type->outletPerChoice) {
        QString answer = type->title;
        if (block.fields.contains(u"min"_s) && block.fields.contains(u"max"_s))
            answer = tr("%1, %2 to %3").arg(type->title, text(u"min"_s), text(u"max"_s));
        return {{u"message-square"_s, u"Message"_s, text(u"text"_s), false},
                {icon, type->category, answer, false}};
    }
    if (type->asksCustomer)
        return line(text(u"text"_s));
    if (const Field *field = type->fieldOf(Field::Type::Condition))
        return line(conditionText(block.fields.value(field->key).toObject()));
    if (const Field *field = type->fieldOf(Field::Type::Step)) {
        const QString id = text(field->key);
        const Step *target = names ? names->findStep(id) : nullptr;
        return line(id.isEmpty() ? QString() : u"→ "_s + (target ? target->title : id));
    }
    if (const Field *field = type->fieldOf(Field::Type::FlowName))
        return line(text(field->key));
    if (const Field *field = type->fieldOf(Field::Type::Variable);
        field && block.fields.contains(u"value"_s))
        return line(u"{{%1}} = %2"_s.arg(text(field->key), text(u"value"_s)));
    if (block.fields.contains(u"url"_s)) {
        const QString url = text(u"url"_s);
        if (const Field *method = type->field(u"method"))
            return line(type->valueOf(block, method->key).toString() + u' ' + placeOfUrl(url));
        QList<Line> lines{{icon, type->category, nameOfFile(url), true}};
        if (const QString caption = text(u"caption"_s); !caption.isEmpty())
            lines.append({u"message-square"_s, u"Message"_s, caption, false});
        return lines;
    }
    if (const Field *field = type->fieldOf(Field::Type::Integer);
        field && block.fields.contains(field->key) && type->waits)
        return line(u"%1 %2"_s.arg(text(field->key), type->valueOf(block, u"unit"_s).toString()));
    for (const Field &field : type->fields) {
        const bool isText =
            field.type == Field::Type::Template || field.type == Field::Type::Expression;
        if (const QString found = isText ? text(field.key) : QString(); !found.isEmpty())
            return line(field.type == Field::Type::Expression ? u"{{%1}}"_s.arg(found) : found);
    }
    return line({});
}

} // namespace flotilla
