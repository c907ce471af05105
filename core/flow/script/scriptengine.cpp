#include "core/flow/script/scriptengine.h"

#include <QJSEngine>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr qsizetype kAnswerCharactersMax = 64 * 1024;

// Time and chance are those of the job. mulberry32 (T. Ettinger, public domain).
const QString kPrelude = uR"((function (global, now, seed) {
    "use strict";
    var HostDate = Date;
    function JobDate(a, b, c, d, e, f, g) {
        if (!(this instanceof JobDate))
            return new HostDate(now).toString();
        if (arguments.length === 0)
            return new HostDate(now);
        if (arguments.length === 1)
            return new HostDate(a);
        return new HostDate(a, b, c === undefined ? 1 : c, d || 0, e || 0, f || 0, g || 0);
    }
    JobDate.prototype = HostDate.prototype;
    JobDate.now = function () { return now; };
    JobDate.UTC = HostDate.UTC;
    JobDate.parse = HostDate.parse;
    HostDate.prototype.constructor = JobDate;
    global.Date = JobDate;
    var state = seed | 0;
    Math.random = function () {
        state = (state + 0x6D2B79F5) | 0;
        var t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    delete global.gc;
    delete global.print;
}))"_s;

QByteArray answer(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray refused(const QString &error)
{
    return answer({{u"ok"_s, false}, {u"error"_s, error.left(300)}});
}

// "TypeError: x is not a function (line 3)": lines count from the script's own first.
QByteArray refused(const QJSValue &error)
{
    const int line = error.property(u"lineNumber"_s).toInt();
    const QString where = line > 0 ? u" (line %1)"_s.arg(line) : QString();
    return refused(error.toString().left(250) + where);
}

} // namespace

QByteArray runScript(const QJsonObject &job)
{
    QJSEngine engine;
    const QJSValue prelude = engine.evaluate(kPrelude);
    if (!prelude.isCallable())
        return refused(prelude);
    const double seed = static_cast<double>(job.value(u"seed"_s).toInteger() & 0xffffffff);
    if (const QJSValue set =
            prelude.call({engine.globalObject(), job.value(u"now"_s).toDouble(), seed});
        set.isError())
        return refused(set);
    // Taken before the script can put others in their place.
    const QJSValue parse = engine.evaluate(u"JSON.parse"_s);
    const QJSValue write = engine.evaluate(u"JSON.stringify"_s);
    const QJsonObject given = job.value(u"given"_s).toObject();
    const QJSValue values =
        parse.call({QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))});
    const QString code = u"(function (vars, contact, session, message) { \"use strict\"; "_s +
                         job.value(u"code"_s).toString() + u"\n})"_s;
    const QJSValue function = engine.evaluate(code, u"script"_s, 1);
    if (function.isError())
        return refused(function);
    if (!function.isCallable())
        return refused(u"the code is not the body of a function"_s);
    const QJSValue result =
        function.call({values.property(u"vars"_s), values.property(u"contact"_s),
                       values.property(u"session"_s), values.property(u"message"_s)});
    if (result.isError())
        return refused(result);
    const QJSValue text = write.call({result});
    if (text.isError())
        return refused(text);
    if (!text.isString()) // undefined, a function
        return answer({{u"ok"_s, true}, {u"value"_s, QJsonValue()}});
    const QString json = text.toString();
    if (json.size() > kAnswerCharactersMax)
        return refused(u"the result is larger than %1 KB"_s.arg(kAnswerCharactersMax / 1024));
    return "{\"ok\":true,\"value\":" + json.toUtf8() + '}';
}

} // namespace flotilla
