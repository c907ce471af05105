#pragma once
// A raised ground with a hairline round it, and a title if it has one.

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace flotilla {

class TextLabel;

class Card : public QWidget
{
    Q_OBJECT

public:
    // Without a title there is no header.
    Card(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    // Behind the title: chips, buttons.
    [[nodiscard]] QHBoxLayout *header() const { return m_header; }
    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_head;
    TextLabel *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

// A hairline between things.
class Divider : public QWidget
{
    Q_OBJECT

public:
    Divider(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace flotilla
