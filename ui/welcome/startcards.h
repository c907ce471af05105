#pragma once
// The two ways to begin, side by side: the simulator, or a number of one's own.

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace flotilla {

class StartCards : public QWidget
{
    Q_OBJECT

public:
    explicit StartCards(const Theme &theme, QWidget *parent = nullptr);

    // Only the engine on this computer has a simulator.
    void setHasSimulator(bool has);
    // The column that everything on the page stands in.
    [[nodiscard]] static int columnWidth(const Theme &theme);

Q_SIGNALS:
    void simulatorWanted();
    void connectWanted();

private:
    struct Words
    {
        QString title;
        QString text;
        QStringList promises;
        QString button;
        QString icon;
        QString time;
    };
    QWidget *makeCard(const QString &name, QWidget *picture, const Words &words, bool isFirst,
                      QPushButton *&button);

    const Theme &m_theme;
    QWidget *m_simulator;
    QPushButton *m_start = nullptr;
    QPushButton *m_connect = nullptr;
};

} // namespace flotilla
