#pragma once
// Finds a text in all flows of the workspace and puts another in its place, where one wants it.

#include "ui/flows/findmodel.h"
#include "ui/kit/dialog.h"
#include "ui/page/page.h"

class QCheckBox;
class QLineEdit;

namespace flotilla {

class TableView;

class FindDialog : public Dialog
{
    Q_OBJECT

public:
    FindDialog(const Theme &theme, ApiClient &api, bool mayWrite, QWidget *window);
    // Over the window of a page; leads to what is chosen in it, and goes when it is closed.
    static FindDialog *openOver(QWidget *window, PageContext &context);

    // Looks for it at once.
    void find(const QString &text, const QString &with = {});
    [[nodiscard]] FindModel &model() { return m_model; }

Q_SIGNALS:
    void openWanted(flotilla::FlowId flow, const QString &step);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTable();
    void makeButtons(bool mayWrite);
    void search();
    void openChosen();
    void retell();
    [[nodiscard]] int current() const;

    const Theme &m_theme;
    FindModel m_model;
    QLineEdit *m_text;
    QLineEdit *m_with;
    QCheckBox *m_cases;
    QPushButton *m_find;
    TableView *m_table;
    TextLabel *m_summary;
    QPushButton *m_open = nullptr;
    QPushButton *m_back = nullptr; // these three only for who may write
    QPushButton *m_one = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace flotilla
