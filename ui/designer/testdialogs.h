#pragma once
// What a test chat asks: its world, how long to wait, what a web service answers.

#include "ui/designer/testdrive.h"
#include "ui/kit/dialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace flotilla {

class FieldEditor;
class FormField;

class TestWorldDialog : public Dialog
{
    Q_OBJECT

public:
    TestWorldDialog(const Theme &theme, Draft &draft, TestWorld world, QWidget *window);

    [[nodiscard]] TestWorld world() const;

private:
    void addContact(const Theme &theme);
    void addClock(const Theme &theme);
    void addChannel(const Theme &theme);
    void check();

    TestWorld m_world;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_tags;
    QCheckBox *m_isFixed;
    QDateTimeEdit *m_now;
    QLineEdit *m_zone;
    FormField *m_zoneField;
    QComboBox *m_gateway;
    QSpinBox *m_limit;
    FieldEditor *m_given;
    QPushButton *m_done = nullptr;
};

class MinutesDialog : public Dialog
{
    Q_OBJECT

public:
    MinutesDialog(const Theme &theme, QWidget *window);

    [[nodiscard]] int minutes() const;

private:
    QSpinBox *m_count;
    QComboBox *m_unit; // with its minutes
};

class ResultDialog : public Dialog
{
    Q_OBJECT

public:
    ResultDialog(const Theme &theme, QWidget *window);

    [[nodiscard]] QJsonObject answer() const;

private:
    void check();

    QSpinBox *m_status;
    QPlainTextEdit *m_body;
    FormField *m_bodyField;
    QPushButton *m_done = nullptr;
};

} // namespace flotilla
