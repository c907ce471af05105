#include "ui/flows/flowdrag.h"

#include "ui/flows/flowfiles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace flotilla {

FlowDrag::FlowDrag(ApiClient &api, FlowAt flowAt, QObject *parent)
    : QObject(parent)
    , m_flows(api)
    , m_flowAt(std::move(flowAt))
{}

void FlowDrag::watch(QAbstractItemView &view)
{
    view.viewport()->installEventFilter(this);
}

QMimeData *FlowDrag::data() const
{
    if (m_path.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_path)});
    data->setText(QString::fromUtf8(m_text));
    return data;
}

bool FlowDrag::eventFilter(QObject *watched, QEvent *event)
{
    auto *viewport = qobject_cast<QWidget *>(watched);
    auto *view = viewport ? qobject_cast<QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    if (!view)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_pressedAt = press->position().toPoint();
        const QModelIndex index = view->indexAt(m_pressedAt);
        const bool isDraggable = press->button() == Qt::LeftButton && index.isValid();
        prepare(isDraggable ? m_flowAt(index) : FlowId());
        return false;
    }
    if (event->type() != QEvent::MouseMove || !m_flow.isValid())
        return false;
    const auto *move = static_cast<QMouseEvent *>(event);
    const int way = (move->position().toPoint() - m_pressedAt).manhattanLength();
    if (!move->buttons().testFlag(Qt::LeftButton) || way < QApplication::startDragDistance())
        return false;
    if (QMimeData *content = data()) {
        auto *drag = new QDrag(view);
        drag->setMimeData(content);
        prepare({});
        drag->exec(Qt::CopyAction);
    }
    return true; // a row that is pulled does not select others
}

void FlowDrag::prepare(FlowId flow)
{
    m_flow = flow;
    m_path.clear();
    m_text.clear();
    if (!flow.isValid())
        return;
    m_flows.draft(flow, this, [this, flow](const ApiAnswer<FetchedFlow> &answer) {
        if (m_flow != flow || !answer)
            return;
        Problems problems;
        const auto read = Flow::fromJson(answer->document, problems);
        const QString path = m_folder.filePath(FlowFiles::fileName(answer->flow.name));
        if (!read || !FlowFiles::save(*read, path))
            return;
        m_text = read->canonical();
        m_path = path;
    });
}

} // namespace flotilla
