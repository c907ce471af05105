#include "core/flow/blockrun.h"

#include "core/flow/jsontext.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {
constexpr qsizetype kPiecesMax = 20;

// Where to cut at the latest at `limit`: after a paragraph, a line, a sentence, a word.
qsizetype cutOf(QStringView text, qsizetype limit)
{
    const QStringView head = text.first(limit);
    for (const QStringView mark :
         {QStringView(u"\n\n"), QStringView(u"\n"), QStringView(u". "), QStringView(u" ")}) {
        const qsizetype at = head.lastIndexOf(mark);
        if (at > limit / 2)
            return at + mark.size();
    }
    return head.back().isHighSurrogate() ? limit - 1 : limit;
}

QString messageOf(const StepInput &input)
{
    const bool said =
        input.kind == StepInput::Kind::Start || input.kind == StepInput::Kind::Message;
    return said ? input.content.text : QString();
}
} // namespace

QStringList piecesOf(const QString &text, int limit)
{
    QStringList pieces;
    QStringView rest = text;
    while (rest.size() > limit && limit > 1 && pieces.size() < kPiecesMax) {
        const qsizetype cut = cutOf(rest, limit);
        pieces += rest.first(cut).trimmed().toString();
        rest = rest.sliced(cut);
    }
    pieces += pieces.isEmpty() ? text : rest.trimmed().toString();
    return pieces;
}

BlockRun::BlockRun(const Flow &flow, const BlockType &type, const Block &block,
                   const StepInput &input, Instant now, RunState &state, QList<Effect> &effects)
    : m_flow(flow)
    , m_type(type)
    , m_block(block)
    , m_input(input)
    , m_now(now)
    , m_state(state)
    , m_effects(effects)
    , m_scope{state.variables, input.contact, input.session,   input.zone,
              flow.language,   now,           messageOf(input)}
{}

QJsonValue BlockRun::value(const QString &key) const
{
    return m_type.valueOf(m_block, key);
}

int BlockRun::integer(const QString &key) const
{
    const QJsonValue given = value(key);
    const Field *const field = m_type.field(key);
    const int number = given.toInt(field ? field->fallback.toInt() : 0);
    if (!field || field->max <= field->min)
        return number;
    return std::clamp(number, static_cast<int>(field->min), static_cast<int>(field->max));
}

QString BlockRun::text(const QString &key, Template::Escape escape)
{
    return filled(value(key).toString(), escape);
}

QString BlockRun::filled(const QString &text, Template::Escape escape)
{
    if (!text.contains(u"{{"_s) && !text.contains(u"\\}}"_s))
        return text;
    TemplateError error;
    const std::optional<Template> parsed = Template::parse(text, &error);
    if (!parsed) {
        m_failure = Reason::because("a text has a mistake: %1").with(error.message);
        return {};
    }
    const std::optional<QString> rendered = parsed->render(m_scope, escape);
    if (!rendered)
        m_failure = Reason::because("a text grew beyond %1 characters when it was filled in")
                        .with(kExpansionMax);
    return rendered.value_or(QString());
}

QJsonValue BlockRun::filledJson(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            out.insert(it.key(), filledJson(it.value()));
        return out;
    }
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            out.append(filledJson(entry));
        return out;
    }
    if (!value.isString() || !value.toString().contains(u"{{"_s))
        return value;
    const std::optional<Template> parsed = Template::parse(value.toString());
    const std::optional<QJsonValue> result =
        parsed ? parsed->value(m_scope) : std::optional<QJsonValue>();
    if (!result)
        m_failure =
            Reason::because("a value cannot be filled in: it has a mistake or grows too large");
    return result.value_or(QJsonValue());
}

QList<Choice> BlockRun::choices()
{
    QList<Choice> choices = m_type.choicesOf(m_block);
    for (Choice &choice : choices) {
        choice.title = filled(choice.title);
        choice.description = filled(choice.description);
    }
    return choices;
}

void BlockRun::send(MessageContent content)
{
    const ChannelAbilities &channel = m_input.channel;
    const bool isNative =
        (content.kind == MessageContent::Kind::Buttons && channel.nativeButtons) ||
        (content.kind == MessageContent::Kind::List && channel.nativeLists);
    if (!isNative)
        content = content.withNumberedChoices();
    if (content.kind == MessageContent::Kind::Text) {
        // Nothing to say after filling in is no message.
        if (content.text.trimmed().isEmpty())
            return;
        const QStringList pieces = piecesOf(content.text, channel.textLimit);
        for (const QString &piece : pieces) {
            Effect effect;
            effect.content = content;
            effect.content.text = piece;
            m_effects.append(std::move(effect));
        }
        return;
    }
    Effect effect;
    effect.content = std::move(content);
    m_effects.append(std::move(effect));
}

bool BlockRun::setVariable(const QString &name, const QJsonValue &value)
{
    // Built anew: QJsonObject keeps the bytes of replaced values, and would grow with every answer.
    QJsonObject changed;
    for (auto it = m_state.variables.constBegin(); it != m_state.variables.constEnd(); ++it) {
        if (it.key() != name)
            changed.insert(it.key(), it.value());
    }
    if (!value.isUndefined())
        changed.insert(name, value);
    qsizetype held = jsonSize(changed);
    for (const RunState::Caller &caller : std::as_const(m_state.callers))
        held += jsonSize(caller.variables);
    if (held > kMaxVariableBytes)
        return false;
    m_state.variables = changed;
    return true;
}

bool BlockRun::keepParts(const QJsonValue &whole)
{
    const QJsonObject holder{{u"whole"_s, whole}};
    const QJsonObject nothing;
    const Scope found{holder, nothing, nothing, {}, {}, m_now};
    const QJsonArray mapping = value(u"mapping"_s).toArray();
    for (const QJsonValue &entry : mapping) {
        const QString path = entry[u"path"_s].toString();
        const QJsonValue part = found.find(path.isEmpty() ? u"whole"_s : u"whole."_s + path);
        if (!setVariable(entry[u"variable"_s].toString(), part))
            return false;
    }
    return true;
}

double BlockRun::draw(const QByteArray &key) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_block.id.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(key);
    const auto bits = qFromBigEndian<quint64>(hash.result().constData());
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

BlockResult BlockRun::leave(const QString &outlet, const Reason &why) const
{
    return {BlockResult::Kind::Leave, outlet, why};
}

BlockResult BlockRun::wait(RunState::Phase phase, std::optional<Instant> until, const Reason &why)
{
    m_state.phase = phase;
    m_state.waitUntil = until;
    ++m_state.waitNumber;
    if (until) {
        Effect effect;
        effect.kind = Effect::Kind::WaitUntil;
        effect.at = *until;
        effect.waitNumber = m_state.waitNumber;
        m_effects.append(std::move(effect));
    }
    return {BlockResult::Kind::Wait, {}, why};
}

BlockResult BlockRun::failRun(const Reason &why) const
{
    return {BlockResult::Kind::Fail, {}, why};
}

} // namespace flotilla
