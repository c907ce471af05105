#include "core/api/form.h"

#include "core/audience/phone.h"
#include "core/base/isotime.h"
#include "core/base/secrettext.h"
#include "core/store/requeststore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyMax = 200;
constexpr int kProblemsMax = 100;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\u007f'; });
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t'; });
}

bool saysJson(const HttpRequest &request)
{
    const QByteArray type = request.header("content-type");
    return type.split(';').first().trimmed().toLower() == "application/json";
}

QString quotedWords(const QStringList &words)
{
    return u"'"_s + words.join(u"', '"_s) + u"'"_s;
}

ApiFailure manyFaults(const Problems &problems, const QString &kind)
{
    const Problem &first = problems.first();
    Error error{ErrorCode::Invalid, first.message, first.path, {}};
    if (problems.size() > 1)
        error.message =
            u"%1 %2 are wrong. The first: %3"_s.arg(problems.size()).arg(kind, first.message);
    return ApiFailure(std::move(error), problems);
}

} // namespace

QString timeText(Instant at)
{
    return isoTime(at);
}

QJsonValue timeText(const std::optional<Instant> &at)
{
    return at ? QJsonValue(timeText(*at)) : QJsonValue();
}

ApiResult<Form> Form::ofBody(const Call &call, qint64 bodyMax)
{
    if (!saysJson(call.request))
        return tl::unexpected(
            ApiFailure(Error{ErrorCode::Invalid,
                             u"Send the body as JSON, with 'Content-Type: application/json'."_s,
                             u"Content-Type"_s,
                             {}},
                       {}, 415));
    if (call.request.body.size() > bodyMax)
        return fail(ErrorCode::TooLarge,
                    u"The body has more than %1 bytes; send less at once."_s.arg(bodyMax));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Invalid,
                    u"The body is no valid JSON: %1 at byte %2."_s.arg(error.errorString())
                        .arg(error.offset),
                    u"body"_s);
    if (!document.isObject())
        return fail(ErrorCode::Invalid,
                    u"The body must be a JSON object, like {\"name\": \"...\"}."_s, u"body"_s);
    return Form(document.object());
}

ApiResult<Form> Form::ofOptionalBody(const Call &call)
{
    if (call.request.body.isEmpty())
        return Form(QJsonObject());
    return ofBody(call);
}

Form::Form(QJsonObject object)
    : m_object(std::move(object))
{}

void Form::wrong(QLatin1StringView name, QLatin1StringView code, const QString &message)
{
    if (m_problems.size() < kProblemsMax)
        m_problems.append(Problem{Problem::Severity::Error, QString(code), u"/"_s + name, message});
}

QJsonValue Form::take(QLatin1StringView name, Need need)
{
    m_read.insert(QString(name));
    const QJsonValue value = m_object.value(name);
    if (need == Required && (value.isUndefined() || value.isNull()))
        wrong(name, "required"_L1, u"'%1' is missing; add it."_s.arg(name));
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

bool Form::isNull(QLatin1StringView name)
{
    m_read.insert(QString(name));
    return m_object.contains(name) && m_object.value(name).isNull();
}

std::optional<QString> Form::textValue(QLatin1StringView name, Length length, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString()) {
        wrong(name, "wrong_type"_L1, u"'%1' must be a text in quotes."_s.arg(name));
        return std::nullopt;
    }
    const QString text = value.toString();
    if (text.size() < length.least || text.size() > length.most) {
        wrong(name, "wrong_length"_L1,
              u"'%1' must have %2 to %3 characters; it has %4."_s.arg(name)
                  .arg(length.least)
                  .arg(length.most)
                  .arg(text.size()));
        return std::nullopt;
    }
    return text;
}

std::optional<QString> Form::text(QLatin1StringView name, Length length, Need need)
{
    const auto text = textValue(name, length, need);
    if (text && hasControls(*text)) {
        wrong(name, "wrong_characters"_L1,
              u"'%1' has control characters; remove them."_s.arg(name));
        return std::nullopt;
    }
    if (text && length.least > 0 && text->trimmed().isEmpty()) {
        wrong(name, "wrong_length"_L1, u"'%1' is only blanks; write something."_s.arg(name));
        return std::nullopt;
    }
    return text;
}

std::optional<QString> Form::key(QLatin1StringView name, Length length, Need need)
{
    const auto text = textValue(name, length, need);
    if (text && !isPlain(*text)) {
        wrong(name, "wrong_characters"_L1,
              u"'%1' may have only printable ASCII characters without blanks."_s.arg(name));
        return std::nullopt;
    }
    return text;
}

std::optional<qint64> Form::integer(QLatin1StringView name, qint64 least, qint64 most, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble()) {
        wrong(name, "wrong_type"_L1, u"'%1' must be a whole number."_s.arg(name));
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        wrong(name, "out_of_range"_L1,
              u"'%1' must be from %2 to %3."_s.arg(name).arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

std::optional<bool> Form::boolean(QLatin1StringView name)
{
    const QJsonValue value = take(name, Optional);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        wrong(name, "wrong_type"_L1, u"'%1' must be true or false."_s.arg(name));
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<Instant> Form::instant(QLatin1StringView name)
{
    const auto text = textValue(name, {1, 40}, Optional);
    if (!text)
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        wrong(name, "wrong_format"_L1,
              u"'%1' must be a time with its zone, like '2026-01-31T09:30:00Z'."_s.arg(name));
        return std::nullopt;
    }
    return fromMs(time.toMSecsSinceEpoch());
}

std::optional<int> Form::minuteOfDay(QLatin1StringView name)
{
    const auto text = textValue(name, {1, 10}, Optional);
    if (!text)
        return std::nullopt;
    const QTime time = QTime::fromString(*text, u"HH:mm"_s);
    if (!time.isValid()) {
        wrong(name, "wrong_format"_L1, u"'%1' must be a time of day like '21:30'."_s.arg(name));
        return std::nullopt;
    }
    return time.hour() * 60 + time.minute();
}

std::optional<QString> Form::word(QLatin1StringView name, const QStringList &words, Need need)
{
    const auto text = textValue(name, {0, 100}, need);
    if (text && !words.contains(*text)) {
        wrong(name, "not_allowed"_L1, u"'%1' must be one of %2."_s.arg(name, quotedWords(words)));
        return std::nullopt;
    }
    return text;
}

std::optional<QString> Form::phone(QLatin1StringView name, Need need)
{
    const auto text = textValue(name, {1, 40}, need);
    if (!text)
        return std::nullopt;
    const auto digits = phoneDigits(*text, u"/"_s + name);
    if (!digits) {
        wrong(name, "wrong_format"_L1, digits.error().message);
        return std::nullopt;
    }
    return *digits;
}

std::optional<QString> Form::webAddress(QLatin1StringView name, Need need)
{
    const auto text = key(name, {1, 2000}, need);
    if (!text)
        return std::nullopt;
    const QUrl url(*text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        wrong(name, "wrong_format"_L1,
              u"'%1' must be an address like 'https://gateway.example/api', without a user."_s.arg(
                  name));
        return std::nullopt;
    }
    return text;
}

std::optional<QString> Form::zone(QLatin1StringView name)
{
    const auto text = textValue(name, {0, 100}, Optional);
    if (text && !text->isEmpty() && !QTimeZone(text->toUtf8()).isValid()) {
        wrong(name, "not_allowed"_L1,
              u"'%1' must be a time zone like 'America/Sao_Paulo'."_s.arg(name));
        return std::nullopt;
    }
    return text;
}

std::optional<QJsonObject> Form::object(QLatin1StringView name, int bytesMax, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        wrong(name, "wrong_type"_L1, u"'%1' must be an object in braces."_s.arg(name));
        return std::nullopt;
    }
    if (QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size() > bytesMax) {
        wrong(name, "too_large"_L1,
              u"'%1' has more than %2 bytes; send less."_s.arg(name).arg(bytesMax));
        return std::nullopt;
    }
    return value.toObject();
}

std::optional<QStringList> Form::texts(QLatin1StringView name, int countMax, Length length)
{
    const QJsonValue value = take(name, Optional);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray() || value.toArray().size() > countMax) {
        wrong(name, "wrong_type"_L1,
              u"'%1' must be a list of at most %2 texts."_s.arg(name).arg(countMax));
        return std::nullopt;
    }
    QStringList texts;
    for (const QJsonValue entry : value.toArray()) {
        const QString text = entry.toString().trimmed();
        if (!entry.isString() || text.size() < length.least || text.size() > length.most ||
            hasControls(text)) {
            wrong(name, "wrong_type"_L1,
                  u"Every entry of '%1' must be a text of %2 to %3 characters."_s.arg(name)
                      .arg(length.least)
                      .arg(length.most));
            return std::nullopt;
        }
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

std::optional<qint64> Form::idValue(QLatin1StringView name, Need need)
{
    const auto text = textValue(name, {1, 20}, need);
    if (!text)
        return std::nullopt;
    const auto id = MessageId::fromText(*text);
    if (!id.isValid()) {
        wrong(name, "wrong_format"_L1,
              u"'%1' must be an id as this API gave it: digits in quotes."_s.arg(name));
        return std::nullopt;
    }
    return id.value;
}

ApiResult<void> Form::finish()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_read.contains(name) && m_problems.size() < kProblemsMax)
            m_problems.append(
                Problem{Problem::Severity::Error, u"unknown_field"_s, u"/"_s + name.left(100),
                        u"'%1' is no field of this request; remove it."_s.arg(name.left(100))});
    }
    if (m_problems.isEmpty())
        return {};
    return tl::unexpected(manyFaults(m_problems, u"fields"_s));
}

ListQuery::ListQuery(const Call &call)
{
    const QUrlQuery query(QString::fromUtf8(call.request.query));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        m_items.append({name, value});
}

void ListQuery::wrong(const QString &name, QLatin1StringView code, const QString &message)
{
    m_problems.append(Problem{Problem::Severity::Error, QString(code), name, message});
}

std::optional<QString> ListQuery::take(const QString &name)
{
    m_read.insert(name);
    std::optional<QString> found;
    for (const auto &[key, value] : m_items) {
        if (key != name)
            continue;
        if (found)
            wrong(name, "repeated"_L1, u"'%1' is given twice; give it once."_s.arg(name));
        found = value;
    }
    return found;
}

std::optional<QString> ListQuery::text(const QString &name, int most)
{
    const auto value = take(name);
    if (value && (value->isEmpty() || value->size() > most)) {
        wrong(name, "wrong_length"_L1, u"'%1' must have 1 to %2 characters."_s.arg(name).arg(most));
        return std::nullopt;
    }
    return value;
}

std::optional<QString> ListQuery::word(const QString &name, const QStringList &words)
{
    const auto value = take(name);
    if (value && !words.contains(*value)) {
        wrong(name, "not_allowed"_L1, u"'%1' must be one of %2."_s.arg(name, quotedWords(words)));
        return std::nullopt;
    }
    return value;
}

std::optional<QString> ListQuery::phone(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return std::nullopt;
    // In a query a bare plus is a blank to many programs; both mean the same here.
    const auto digits = phoneDigits(*value, name);
    if (!digits) {
        wrong(name, "wrong_format"_L1, digits.error().message);
        return std::nullopt;
    }
    return *digits;
}

qint64 ListQuery::idValue(const QString &name)
{
    const auto value = take(name);
    if (!value)
        return 0;
    const auto id = MessageId::fromText(*value);
    if (!id.isValid())
        wrong(name, "wrong_format"_L1,
              u"'%1' must be an id as this API gave it: digits."_s.arg(name));
    return id.value;
}

Page ListQuery::page(int limitDefault, int limitMax)
{
    Page page;
    page.after = idValue(u"after"_s);
    page.limit = limit(limitDefault, limitMax);
    return page;
}

int ListQuery::limit(int byDefault, int most)
{
    const auto given = take(u"limit"_s);
    if (!given)
        return byDefault;
    bool ok = false;
    const int limit = given->toInt(&ok);
    if (!ok || limit < 1 || limit > most)
        wrong(u"limit"_s, "out_of_range"_L1, u"'limit' must be from 1 to %1."_s.arg(most));
    return limit;
}

ApiResult<void> ListQuery::finish()
{
    for (const auto &[name, value] : m_items) {
        if (!m_read.contains(name))
            wrong(name.left(100), "unknown_field"_L1,
                  u"'%1' is no part of this query; remove it."_s.arg(name.left(100)));
    }
    if (m_problems.isEmpty())
        return {};
    return tl::unexpected(manyFaults(m_problems, u"parts of the query"_s));
}

ApiResult<Page> pageOf(const Call &call)
{
    ListQuery query(call);
    const Page page = query.page();
    if (auto checked = query.finish(); !checked)
        return tl::unexpected(checked.error());
    return page;
}

ApiResult<void> noFields(const Call &call)
{
    auto form = Form::ofOptionalBody(call);
    if (!form)
        return tl::unexpected(form.error());
    return form->finish();
}

ApiResult<RequestKey> requestKey(const Call &call, const QString &field)
{
    RequestKey key;
    key.key = QString::fromUtf8(call.request.header("idempotency-key"));
    if (!field.isEmpty()) {
        if (!key.key.isEmpty() && key.key != field)
            return fail(ErrorCode::Invalid,
                        u"The header and 'idempotency_key' differ; send one of them."_s,
                        u"/idempotency_key"_s);
        key.key = field;
    }
    if (key.key.size() > kKeyMax || !isPlain(key.key))
        return fail(ErrorCode::Invalid,
                    u"An idempotency key has 1 to 200 printable ASCII characters without blanks."_s,
                    u"Idempotency-Key"_s);
    // Of the meaning, not the bytes: QJsonObject sorts its names. The path tells a draft of one
    // flow from that of another.
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    QJsonObject object = document.object();
    object.remove("idempotency_key"_L1);
    key.requestHash =
        shortHash({call.request.path, QJsonDocument(object).toJson(QJsonDocument::Compact)});
    return key;
}

} // namespace flotilla
