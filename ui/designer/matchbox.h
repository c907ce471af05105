#pragma once
// "Which flow catches this text?": what the draft's own triggers say, and what the engine would do
// with the flows that are live.

#include "ui/client/flowsclient.h"
#include "ui/designer/draft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace flotilla {

class TextLabel;
class Theme;

class MatchBox : public QWidget
{
    Q_OBJECT

public:
    MatchBox(const Theme &theme, Draft &draft, ApiClient *api, QWidget *parent = nullptr);

    void ask();

private:
    void show(const ApiAnswer<FlowMatch> &answer);
    void showDraft();
    void addLine(const QString &text, bool isStrong);

    const Theme &m_theme;
    Draft &m_draft;
    ApiClient *m_api; // null: only the draft answers
    QLineEdit *m_text;
    QPushButton *m_ask;
    QCheckBox *m_first;
    TextLabel *m_own;
    TextLabel *m_winner;
    QVBoxLayout *m_lines;
    int m_round = 0;
};

} // namespace flotilla
