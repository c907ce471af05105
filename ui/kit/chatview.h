#pragma once
// The list of bubbles of one chat; stays at the end while new messages come, unless read upwards.

#include "ui/theme/theme.h"

#include <QListView>

namespace flotilla {

class ChatView : public QListView
{
    Q_OBJECT

public:
    ChatView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isAtEnd() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
};

} // namespace flotilla
