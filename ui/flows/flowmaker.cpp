#include "ui/flows/flowmaker.h"

#include "core/flow/flow.h"

#include <QJsonArray>
#include <QTimer>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamesTried = 50;
constexpr int kUnprocessable = 422;

bool isNameTaken(const ApiError &error)
{
    return error.code == ErrorCode::Conflict && error.field.endsWith("name"_L1);
}

QJsonObject named(QJsonObject document, const QString &name)
{
    document.insert("name"_L1, name);
    return document;
}

} // namespace

QString FlowMaker::numbered(const QString &name, int number)
{
    return number < 2 ? name : tr("%1 %2", "a name, the number of the copy").arg(name).arg(number);
}

QJsonObject FlowMaker::blank(const QString &name)
{
    const QJsonObject text{{u"id"_s, u"b1"_s},
                           {u"type"_s, u"message.text"_s},
                           {u"fields"_s, QJsonObject{{u"text"_s, tr("Hello! How can we help?")}}}};
    const QJsonObject end{{u"id"_s, u"b2"_s}, {u"type"_s, u"logic.end"_s}};
    const QJsonObject step{
        {u"id"_s, u"s1"_s}, {u"title"_s, tr("Start")}, {u"blocks"_s, QJsonArray{text, end}}};
    return {{u"format"_s, kFlowFormat},
            {u"name"_s, name},
            {u"start"_s, u"s1"_s},
            {u"triggers"_s, QJsonArray{QJsonObject{{u"kind"_s, u"first_message"_s}}}},
            {u"steps"_s, QJsonArray{step}}};
}

void FlowMaker::make(ApiClient &api, const QJsonObject &document, Unfinished unfinished,
                     QObject *context, Made done)
{
    const QString name = document.value("name"_L1).toString().trimmed();
    attempt(api, document, name.isEmpty() ? tr("New flow") : name, 1, unfinished, context,
            std::move(done));
}

void FlowMaker::attempt(ApiClient &api, const QJsonObject &document, const QString &name,
                        int number, Unfinished unfinished, QObject *context, Made done)
{
    const QJsonObject wanted = named(document, numbered(name, number));
    FlowsClient(api).import(
        wanted, context,
        [&api, document, wanted, name, number, unfinished, context,
         done](const ApiAnswer<FlowOutcome> &answer) {
            if (answer)
                done(answer->flow);
            else if (isNameTaken(answer.error()) && number < kNamesTried)
                attempt(api, document, name, number + 1, unfinished, context, done);
            else if (answer.error().status == kUnprocessable && unfinished == Unfinished::Keep)
                keepUnfinished(api, wanted, context, done);
            else
                done(tl::unexpected(answer.error()));
        });
}

// What is made must be without errors, what is saved need not be.
void FlowMaker::keepUnfinished(ApiClient &api, const QJsonObject &document, QObject *context,
                               Made done)
{
    const QString name = document.value("name"_L1).toString();
    attempt(api, blank(name), name, 1, Unfinished::Refuse, context,
            [&api, document, context, done](const ApiAnswer<FlowSummary> &made) {
                if (!made) {
                    done(made);
                    return;
                }
                FlowsClient(api).saveDraft(
                    made->id, named(document, made->name), context,
                    [&api, id = made->id, context, done](const ApiAnswer<FlowOutcome> &saved) {
                        if (saved) {
                            done(saved->flow);
                            return;
                        }
                        // It cannot be read at all: the blank one in its place is nobody's wish.
                        FlowsClient(api).remove(id, context, [done, error = saved.error()](auto) {
                            done(tl::unexpected(error));
                        });
                    });
            });
}

void FlowMaker::importTypebot(ApiClient &api, const QJsonObject &exported, QObject *context,
                              FlowsClient::Then<ImportedFlow> done)
{
    attemptTypebot(api, exported, exported.value("name"_L1).toString(), 1, context,
                   std::move(done));
}

void FlowMaker::attemptTypebot(ApiClient &api, const QJsonObject &exported, const QString &name,
                               int number, QObject *context, FlowsClient::Then<ImportedFlow> done)
{
    const QJsonObject wanted = number == 1 ? exported : named(exported, numbered(name, number));
    FlowsClient(api).importTypebot(
        wanted, context,
        [&api, exported, name, number, context, done](const ApiAnswer<ImportedFlow> &answer) {
            if (!answer && isNameTaken(answer.error()) && number < kNamesTried)
                attemptTypebot(api, exported, name, number + 1, context, done);
            else
                done(answer);
        });
}

WorkspaceDoor::WorkspaceDoor(ApiClient &own, WorkspaceId workspace, QObject *parent)
    : QObject(parent)
    , m_own(own)
    , m_workspace(workspace)
{}

WorkspaceDoor::~WorkspaceDoor()
{
    if (m_api.token().isEmpty())
        return;
    // By a client that stays until it is told.
    auto *last = new ApiClient;
    last->setEngine(m_api.address(), m_api.token());
    AccountClient(*last).signOut(last,
                                 [last](const ApiAnswer<QJsonObject> &) { last->deleteLater(); });
}

void WorkspaceDoor::open(std::function<void(ApiAnswer<ApiClient *>)> done)
{
    AccountClient(m_own).enter(m_workspace, this,
                               [this, done](const ApiAnswer<OpenedSession> &answer) {
                                   if (!answer) {
                                       done(tl::unexpected(answer.error()));
                                       return;
                                   }
                                   m_api.setEngine(m_own.address(), answer->token);
                                   done(&m_api);
                               });
}

} // namespace flotilla
