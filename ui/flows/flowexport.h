#pragma once
// Every flow of the workspace as a file of its own in one folder: read one after another, as they
// stand in the designer. And the dialog that shows how far it is.

#include "ui/client/flowsclient.h"
#include "ui/kit/dialog.h"

#include <QObject>
#include <QSet>

class QProgressBar;

namespace flotilla {

class FlowExport : public QObject
{
    Q_OBJECT

public:
    // A file of an earlier export is replaced.
    FlowExport(ApiClient &api, QString folder, QObject *parent = nullptr);

    void start();
    void giveUp(); // what is written stays
    [[nodiscard]] int total() const { return static_cast<int>(m_flows.size()); }
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] const QStringList &failures() const { return m_failures; } // with the flow's name
    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    void progressed();
    void ended(); // all are tried, or it was given up

private:
    struct Entry
    {
        FlowId id;
        QString name;
    };
    void next();
    void write(const Entry &entry, const ApiAnswer<FetchedFlow> &answer);
    [[nodiscard]] QString freePath(const QString &flowName);
    void end();

    ApiClient &m_api;
    FlowsClient m_client;
    QString m_folder;
    QList<Entry> m_flows;
    QSet<QString> m_taken; // file names in this run, lower case: some disks know no other
    qsizetype m_at = 0;
    int m_written = 0;
    QStringList m_failures;
    bool m_isOver = false;
};

// Goes by itself when all is written; stays with the list of what was not.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    ExportDialog(const Theme &theme, ApiClient &api, const QString &folder, QWidget *window);

    [[nodiscard]] const FlowExport &flows() const { return m_export; }
    void done(int result) override; // closed early: given up

private:
    void retell();
    void finish();

    FlowExport m_export;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace flotilla
