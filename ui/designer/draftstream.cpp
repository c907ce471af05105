#include "ui/designer/draftstream.h"

#include <QJsonDocument>

namespace flotilla {

// Not in a namespace of their own: lists of them are written by looking for these by argument.
static QDataStream &operator<<(QDataStream &out, const Block &block)
{
    QMap<QString, QString> outlets;
    for (auto it = block.outlets.constBegin(); it != block.outlets.constEnd(); ++it)
        outlets.insert(it.key(), it.value());
    return out << block.id << block.type << block.fields << outlets;
}

static QDataStream &operator>>(QDataStream &in, Block &block)
{
    QMap<QString, QString> outlets;
    in >> block.id >> block.type >> block.fields >> outlets;
    for (auto it = outlets.constBegin(); it != outlets.constEnd(); ++it)
        block.outlets.insert(it.key(), it.value());
    return in;
}

static QDataStream &operator<<(QDataStream &out, const Step &step)
{
    const auto &[id, title, x, y, width, blocks, next] = step;
    return out << id << title << x << y << width << blocks << next;
}

static QDataStream &operator>>(QDataStream &in, Step &step)
{
    return in >> step.id >> step.title >> step.x >> step.y >> step.width >> step.blocks >>
           step.next;
}

static QDataStream &operator<<(QDataStream &out, const StepPlace &place)
{
    return out << place.x << place.y << place.width;
}

static QDataStream &operator>>(QDataStream &in, StepPlace &place)
{
    return in >> place.x >> place.y >> place.width;
}

static QDataStream &operator<<(QDataStream &out, const StepGroup &group)
{
    return out << group.id << group.title << group.colour << group.steps;
}

static QDataStream &operator>>(QDataStream &in, StepGroup &group)
{
    return in >> group.id >> group.title >> group.colour >> group.steps;
}

// By parts, so that a part that is added later cannot be forgotten here.
static QDataStream &operator<<(QDataStream &out, const Schedule &schedule)
{
    const auto &[minute, days, date, zone, tag, list, timeText, dateText] = schedule;
    return out << minute << days << date << zone << tag << list << timeText << dateText;
}

static QDataStream &operator>>(QDataStream &in, Schedule &schedule)
{
    auto &[minute, days, date, zone, tag, list, timeText, dateText] = schedule;
    return in >> minute >> days >> date >> zone >> tag >> list >> timeText >> dateText;
}

static QDataStream &operator<<(QDataStream &out, const Trigger &trigger)
{
    const auto &[kind, match, words, priority, restart, media, event, schedule] = trigger;
    return out << kind << match << words << priority << restart << media << event << schedule;
}

static QDataStream &operator>>(QDataStream &in, Trigger &trigger)
{
    auto &[kind, match, words, priority, restart, media, event, schedule] = trigger;
    return in >> kind >> match >> words >> priority >> restart >> media >> event >> schedule;
}

static QDataStream &operator<<(QDataStream &out, const FlowSettings &settings)
{
    return out << settings.name << settings.language << settings.start << settings.onExpired
               << settings.onFailure << settings.rightToLeft << settings.triggers
               << settings.variables;
}

static QDataStream &operator>>(QDataStream &in, FlowSettings &settings)
{
    return in >> settings.name >> settings.language >> settings.start >> settings.onExpired >>
           settings.onFailure >> settings.rightToLeft >> settings.triggers >> settings.variables;
}

namespace {

template<class T>
void writeMaybe(QDataStream &out, const std::optional<T> &value)
{
    out << value.has_value();
    if (value)
        out << *value;
}

template<class T>
void readMaybe(QDataStream &in, std::optional<T> &value)
{
    bool isThere = false;
    in >> isThere;
    if (isThere)
        in >> value.emplace();
}

enum class OpKind : quint8 { PutStep, PlaceStep, PutGroup, PutNote, PutSettings };

template<class T>
void writePut(QDataStream &out, OpKind kind, const T &op)
{
    out << static_cast<quint8>(kind) << qint32(op.index);
    writeMaybe(out, op.before);
    writeMaybe(out, op.after);
}

template<class T>
T readPut(QDataStream &in)
{
    T op;
    qint32 index = 0;
    in >> index;
    op.index = index;
    readMaybe(in, op.before);
    readMaybe(in, op.after);
    return op;
}

} // namespace

QDataStream &operator<<(QDataStream &out, const DraftOp &op)
{
    if (const auto *step = std::get_if<PutStep>(&op))
        writePut(out, OpKind::PutStep, *step);
    else if (const auto *group = std::get_if<PutGroup>(&op))
        writePut(out, OpKind::PutGroup, *group);
    else if (const auto *note = std::get_if<PutNote>(&op))
        writePut(out, OpKind::PutNote, *note);
    else if (const auto *place = std::get_if<PlaceStep>(&op))
        out << static_cast<quint8>(OpKind::PlaceStep) << place->step << place->before
            << place->after;
    else if (const auto *settings = std::get_if<PutSettings>(&op))
        out << static_cast<quint8>(OpKind::PutSettings) << settings->before << settings->after;
    return out;
}

QDataStream &operator>>(QDataStream &in, DraftOp &op)
{
    quint8 kind = 0;
    in >> kind;
    switch (static_cast<OpKind>(kind)) {
    case OpKind::PutStep:
        op = readPut<PutStep>(in);
        return in;
    case OpKind::PutGroup:
        op = readPut<PutGroup>(in);
        return in;
    case OpKind::PutNote:
        op = readPut<PutNote>(in);
        return in;
    case OpKind::PlaceStep: {
        PlaceStep place;
        in >> place.step >> place.before >> place.after;
        op = place;
        return in;
    }
    case OpKind::PutSettings: {
        PutSettings settings;
        in >> settings.before >> settings.after;
        op = settings;
        return in;
    }
    }
    in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

} // namespace flotilla
