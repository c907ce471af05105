#pragma once
// Makes flows of documents, in this workspace or another one.

#include "ui/client/accountclient.h"
#include "ui/client/flowsclient.h"

#include <QCoreApplication>
#include <QObject>

namespace flotilla {

class FlowMaker
{
    Q_DECLARE_TR_FUNCTIONS(FlowMaker)

public:
    enum class Unfinished { Refuse, Keep }; // what becomes of a document with errors

    using Made = std::function<void(ApiAnswer<FlowSummary>)>;

    // Under the name of the document, or with the next free number behind it.
    static void make(ApiClient &api, const QJsonObject &document, Unfinished unfinished,
                     QObject *context, Made done);
    static void importTypebot(ApiClient &api, const QJsonObject &exported, QObject *context,
                              FlowsClient::Then<ImportedFlow> done);
    // One step that says hello.
    [[nodiscard]] static QJsonObject blank(const QString &name);
    // "Orders", "Orders 2", "Orders 3" ...
    [[nodiscard]] static QString numbered(const QString &name, int number);

private:
    static void attempt(ApiClient &api, const QJsonObject &document, const QString &name,
                        int number, Unfinished unfinished, QObject *context, Made done);
    static void keepUnfinished(ApiClient &api, const QJsonObject &document, QObject *context,
                               Made done);
    static void attemptTypebot(ApiClient &api, const QJsonObject &exported, const QString &name,
                               int number, QObject *context, FlowsClient::Then<ImportedFlow> done);
};

// A client of its own in another workspace of the same person, for as long as this lives.
class WorkspaceDoor : public QObject
{
    Q_OBJECT

public:
    WorkspaceDoor(ApiClient &own, WorkspaceId workspace, QObject *parent = nullptr);
    ~WorkspaceDoor() override; // signs out there

    // Once; the client is this one's.
    void open(std::function<void(ApiAnswer<ApiClient *>)> done);
    [[nodiscard]] ApiClient &api() { return m_api; }

private:
    ApiClient &m_own;
    ApiClient m_api;
    WorkspaceId m_workspace;
};

} // namespace flotilla
