#pragma once
// The way into a new flow under the list: an empty one, a few templates, all of them, a file.

#include "ui/client/flowsclient.h"
#include "ui/flows/flowsketch.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace flotilla {

class StartCard;

class TemplateStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateStrip(const Theme &theme, QWidget *parent = nullptr);

    // Those shown are chosen by their languages: the person's own first.
    void setTemplates(const QList<FlowTemplateSummary> &templates);
    [[nodiscard]] QStringList shown() const { return m_shown; } // their names
    void setSketch(const QString &name, const FlowSketch &sketch);

Q_SIGNALS:
    void blankWanted();
    void templateWanted(const QString &name); // empty: all of them
    void importWanted();

private:
    static constexpr int kCards = 5;

    const Theme &m_theme;
    QHBoxLayout *m_row;
    StartCard *m_blank;
    QList<StartCard *> m_cards;
    QStringList m_shown;
    QPushButton *m_all;
};

} // namespace flotilla
