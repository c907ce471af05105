#include "core/flow/jsonpatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

enum class Act { Add, Remove, Replace };

struct Change
{
    Act act = Act::Add;
    QStringList keys;
    QJsonValue value;
};

// The place of `key` in the list; -1: none.
qsizetype indexOf(const QJsonArray &list, const QString &key, Act act)
{
    if (key == u"-")
        return act == Act::Add ? list.size() : -1;
    bool ok = false;
    const qsizetype index = key.toLongLong(&ok);
    const bool isCanonical = ok && QString::number(index) == key;
    const qsizetype end = act == Act::Add ? list.size() + 1 : list.size();
    return isCanonical && index >= 0 && index < end ? index : -1;
}

bool change(QJsonValue &value, const Change &wanted, qsizetype depth);

bool changeObject(QJsonObject &object, const Change &wanted, qsizetype depth)
{
    const QString &key = wanted.keys.at(depth);
    const bool isLast = depth + 1 == wanted.keys.size();
    if (!object.contains(key) && (!isLast || wanted.act != Act::Add))
        return false;
    if (isLast) {
        if (wanted.act == Act::Remove)
            object.remove(key);
        else
            object.insert(key, wanted.value);
        return true;
    }
    QJsonValue inner = object.take(key);
    if (!change(inner, wanted, depth + 1))
        return false;
    object.insert(key, inner);
    return true;
}

bool changeList(QJsonArray &list, const Change &wanted, qsizetype depth)
{
    const bool isLast = depth + 1 == wanted.keys.size();
    const qsizetype index =
        indexOf(list, wanted.keys.at(depth), isLast ? wanted.act : Act::Replace);
    if (index < 0)
        return false;
    if (isLast) {
        if (wanted.act == Act::Remove)
            list.removeAt(index);
        else if (wanted.act == Act::Add)
            list.insert(index, wanted.value);
        else
            list.replace(index, wanted.value);
        return true;
    }
    QJsonValue inner = list.at(index);
    if (!change(inner, wanted, depth + 1))
        return false;
    list.replace(index, inner);
    return true;
}

bool change(QJsonValue &value, const Change &wanted, qsizetype depth)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        const bool ok = changeObject(object, wanted, depth);
        value = object;
        return ok;
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        const bool ok = changeList(list, wanted, depth);
        value = list;
        return ok;
    }
    return false;
}

bool readAct(const QString &word, Act &act)
{
    act = word == u"add" ? Act::Add : word == u"remove" ? Act::Remove : Act::Replace;
    return act != Act::Replace || word == u"replace";
}

} // namespace

QStringList keysOf(const QString &pointer)
{
    if (pointer.isEmpty())
        return {};
    QStringList keys = pointer.split(u'/').mid(1);
    for (QString &key : keys)
        key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return keys;
}

Result<QJsonObject> patched(const QJsonObject &document, const QJsonArray &operations)
{
    QJsonValue result = document;
    for (qsizetype i = 0; i < operations.size(); ++i) {
        const QJsonObject operation = operations.at(i).toObject();
        const QString path = operation.value(u"path"_s).toString();
        Change wanted{Act::Add, keysOf(path), operation.value(u"value"_s)};
        if (!readAct(operation.value(u"op"_s).toString(), wanted.act) || wanted.keys.isEmpty() ||
            !change(result, wanted, 0))
            return fail(
                ErrorCode::Conflict,
                u"Change %1 does not fit: there is no %2."_s.arg(i + 1).arg(path.left(200)));
    }
    return result.toObject();
}

} // namespace flotilla
