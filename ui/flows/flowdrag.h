#pragma once
// Drags a flow out of the gallery as a file, to a folder or into another program. The file is made
// while the button is held, so that nothing waits for the engine when the pointer moves.

#include "core/base/ids.h"
#include "ui/client/flowsclient.h"

#include <QObject>
#include <QPoint>
#include <QTemporaryDir>

class QAbstractItemView;
class QMimeData;
class QModelIndex;

namespace flotilla {

class FlowDrag : public QObject
{
    Q_OBJECT

public:
    using FlowAt = std::function<FlowId(const QModelIndex &)>;

    FlowDrag(ApiClient &api, FlowAt flowAt, QObject *parent = nullptr);

    // Rows of this view can be dragged out.
    void watch(QAbstractItemView &view);
    // Of the flow that was pressed last: its file and its text; nullptr until they are there. The
    // caller's.
    [[nodiscard]] QMimeData *data() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void prepare(FlowId flow);

    FlowsClient m_flows;
    FlowAt m_flowAt;
    QTemporaryDir m_folder; // goes with the program: who takes a file copies it
    QPoint m_pressedAt;
    FlowId m_flow; // pressed
    QString m_path;
    QByteArray m_text;
};

} // namespace flotilla
