#include "core/flow/blockrun.h"
#include "core/flow/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace flotilla::blocks {

namespace {

constexpr int kMillisPerSecond = 1000;

bool isHeaderSafe(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() < 0x20 && c != Template::kSecretMark; });
}

BlockResult request(BlockRun &run)
{
    const QString url = run.text(u"url"_s, Template::Escape::Url).trimmed();
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() ||
        (parsed.scheme() != u"https" && parsed.scheme() != u"http"))
        return run.leave(u"failed"_s,
                         Reason::because("\"%1\" is not a web address").with(url.left(100)));
    QJsonObject headers;
    const QJsonObject given = run.value(u"headers"_s).toObject();
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const QString text = run.filled(it.value().toString(), Template::Escape::Header);
        if (!isHeaderSafe(text))
            return run.leave(
                u"failed"_s,
                Reason::because("the header %1 would hold a line break").with(it.key()));
        headers.insert(it.key(), text);
    }
    const QString method = run.word(u"method"_s);
    QString body;
    const QJsonValue bodyField = run.filledJson(run.value(u"body"_s));
    if (bodyField.isString()) {
        body = bodyField.toString();
    } else if (bodyField.isObject() || bodyField.isArray()) {
        const QJsonDocument document = bodyField.isObject() ? QJsonDocument(bodyField.toObject())
                                                            : QJsonDocument(bodyField.toArray());
        body = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
        if (!headers.contains(u"Content-Type"_s))
            headers.insert(u"Content-Type"_s, u"application/json"_s);
    }
    const QJsonValue marked = run.value(u"idempotent"_s);
    Effect effect;
    effect.kind = Effect::Kind::HttpRequest;
    effect.data = {{u"method"_s, method},
                   {u"url"_s, url},
                   {u"headers"_s, headers},
                   {u"body"_s, body},
                   {u"timeout_ms"_s, run.integer(u"timeout_seconds"_s) * kMillisPerSecond},
                   {u"idempotent"_s, marked.toBool(method == u"GET")}};
    BlockResult result = run.wait(RunState::Phase::WaitingActivity, std::nullopt,
                                  Reason::because("asks %1").with(parsed.host()));
    effect.waitNumber = run.state().waitNumber;
    run.add(std::move(effect));
    return result;
}

QJsonValue jsonBody(const QJsonValue &body)
{
    if (!body.isString())
        return body;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body.toString().toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return body;
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

BlockResult takeResult(BlockRun &run)
{
    const QJsonObject result = run.input().result;
    const int status = result.value(u"status"_s).toInt();
    if (!result.value(u"ok"_s).toBool())
        return run.leave(u"failed"_s,
                         status > 0 ? Reason::because("answered %1").with(status)
                                    : Reason::because("failed: %1")
                                          .with(result.value(u"error"_s).toString().left(200)));
    if (!run.keepParts(jsonBody(result.value(u"body"_s))))
        return run.leave(u"failed"_s, Reason::because("the answer is too large to keep"));
    return run.leave({}, Reason::because("answered %1").with(status));
}

} // namespace

const BlockType &actionHttpRequest()
{
    static const BlockType type{
        .key = u"action.http_request"_s,
        .category = u"Action"_s,
        .title = QT_TRANSLATE_NOOP("Blocks", "HTTP request"),
        .help = QT_TRANSLATE_NOOP(
            "Blocks",
            "Asks a web service and takes parts of its JSON answer into variables. The way on "
            "is for answers of the 2xx kind."),
        .fields =
            {Field{.key = u"method"_s,
                   .type = Field::Type::Word,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Method"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "GET reads; the others change something."),
                   .fallback = u"GET"_s,
                   .words = {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}},
             Field{.key = u"url"_s,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Address"),
                   .help = QT_TRANSLATE_NOOP("Blocks",
                                             "Placeholders in it are made safe for addresses."),
                   .required = true,
                   .max = 2000},
             Field{.key = u"headers"_s,
                   .type = Field::Type::Headers,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Headers"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "{\"Authorization\": \"Bearer {{secret.shop_key}}\"}: keys are "
                                 "kept as secrets of the workspace, not in the flow.")},
             Field{.key = u"body"_s,
                   .type = Field::Type::Json,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Body"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "JSON whose texts may hold placeholders, or one text.")},
             Field{.key = u"timeout_seconds"_s,
                   .type = Field::Type::Integer,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Longest wait (seconds)"),
                   .help = QT_TRANSLATE_NOOP("Blocks", "Then the request has failed."),
                   .fallback = 10,
                   .min = 1,
                   .max = 30},
             Field{.key = u"idempotent"_s,
                   .type = Field::Type::Boolean,
                   .title = QT_TRANSLATE_NOOP("Blocks", "May be repeated"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks", "True where asking twice does no harm: it is then tried again "
                                 "after a failure. GET is repeatable unless this says otherwise.")},
             Field{.key = u"mapping"_s,
                   .type = Field::Type::Mapping,
                   .title = QT_TRANSLATE_NOOP("Blocks", "Keep"),
                   .help = QT_TRANSLATE_NOOP(
                       "Blocks",
                       "[{\"path\": \"order.items.0.price\", \"variable\": \"price\"}]; an "
                       "empty path keeps the whole answer.")}},
        .outlets = {Outlet{
            .name = u"failed"_s,
            .title = QT_TRANSLATE_NOOP("Blocks", "Failed"),
            .help = QT_TRANSLATE_NOOP("Blocks", "No answer, or one that is not of the 2xx kind.")}},
        .waits = true,
        .run = request,
        .resume = takeResult,
    };
    return type;
}

} // namespace flotilla::blocks
