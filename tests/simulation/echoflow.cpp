#include "tests/simulation/echoflow.h"

#include <QJsonArray>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

QJsonObject set(const QString &id, const QString &variable, const QString &value)
{
    return {{"id"_L1, id},
            {"type"_L1, u"logic.set_variable"_s},
            {"fields"_L1, QJsonObject{{"variable"_L1, variable}, {"value"_L1, value}}}};
}

QString answer(const QString &word, const QString &version)
{
    return word + u" {{heard}} | after {{before}} | begun {{begun}} | now "_s + version;
}

} // namespace

QJsonObject echoFlow(const QString &version)
{
    const QJsonObject listen{{"id"_L1, u"listen"_s},
                             {"type"_L1, u"input.text"_s},
                             {"fields"_L1, QJsonObject{{"text"_L1, answer(u"also"_s, version)},
                                                       {"variable"_L1, u"heard"_s}}}};
    const QJsonObject say{{"id"_L1, u"say"_s},
                          {"type"_L1, u"message.text"_s},
                          {"fields"_L1, QJsonObject{{"text"_L1, answer(u"re"_s, version)}}}};
    const QJsonObject isBye{
        {"left"_L1, u"heard"_s}, {"is"_L1, u"ends_with"_s}, {"right"_L1, u"bye"_s}};
    const QJsonObject leave{{"id"_L1, u"leave"_s},
                            {"type"_L1, u"logic.condition"_s},
                            {"fields"_L1, QJsonObject{{"when"_L1, isBye}}},
                            {"outlets"_L1, QJsonObject{{"yes"_L1, u"farewell"_s}}}};
    const QJsonObject farewell{{"id"_L1, u"last_word"_s},
                               {"type"_L1, u"message.text"_s},
                               {"fields"_L1, QJsonObject{{"text"_L1, answer(u"also"_s, version)}}}};
    return {
        {"name"_L1, u"Echo"_s},
        {"language"_L1, u"en"_s},
        {"start"_L1, u"begin"_s},
        {"triggers"_L1, QJsonArray{QJsonObject{{"kind"_L1, u"any_message"_s}}}},
        {"variables"_L1, QJsonObject{{"heard"_L1, QString()}, {"last"_L1, QString()}}},
        {"steps"_L1,
         QJsonArray{
             QJsonObject{{"id"_L1, u"begin"_s},
                         {"title"_L1, u"Begin"_s},
                         {"blocks"_L1, QJsonArray{set(u"b1"_s, u"begun"_s, version),
                                                  set(u"b2"_s, u"heard"_s, u"{{message}}"_s)}},
                         {"next"_L1, u"answer"_s}},
             QJsonObject{{"id"_L1, u"answer"_s},
                         {"title"_L1, u"Answer"_s},
                         {"blocks"_L1,
                          QJsonArray{set(u"a1"_s, u"before"_s, u"{{last}}"_s),
                                     set(u"a2"_s, u"last"_s, u"{{heard}}"_s), say, leave, listen}},
                         {"next"_L1, u"answer"_s}},
             QJsonObject{{"id"_L1, u"farewell"_s},
                         {"title"_L1, u"Farewell"_s},
                         {"blocks"_L1, QJsonArray{farewell}}},
         }},
    };
}

} // namespace flotilla
