#pragma once
// Where conversations stand in their versions now: the fullest steps first.

#include "ui/client/flowversionsclient.h"
#include "ui/kit/painted.h"

namespace flotilla {

class RunningBars : public Painted
{
    Q_OBJECT

public:
    explicit RunningBars(const Theme &theme, QWidget *parent = nullptr);

    void setPlaces(const QList<RunningPlace> &places);
    [[nodiscard]] int chats() const { return m_chats; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString title;
        int chats = 0;
    };
    [[nodiscard]] int rowHeight() const;

    QList<Row> m_rows;
    int m_chats = 0;
};

} // namespace flotilla
