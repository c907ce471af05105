#pragma once
// What the selected block did in the test chat: how often it was passed, why it went on as it did,
// and the last values of the variables that it sets or speaks of.

#include "ui/designer/testdrive.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class Theme;

class BlockResults : public QWidget
{
    Q_OBJECT

public:
    BlockResults(TestDrive &drive, Draft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setBlock(const QString &block);
    // As it is shown: "quantity: 4".
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Passed
    {
        int times = 0;
        QString why; // the last time
        QJsonObject variables;
    };
    [[nodiscard]] Passed passed() const;
    void refresh();
    void addText(const QString &text, bool isMuted);
    void addValue(const QString &name, const QJsonValue &value);

    TestDrive &m_drive;
    Draft &m_draft;
    const Theme &m_theme;
    QString m_block;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
    QStringList m_lines;
};

} // namespace flotilla
