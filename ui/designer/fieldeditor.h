#pragma once
// One field of a block in the inspector. Which editor a field gets follows from its description in
// the block catalogue alone.

#include "core/flow/catalogue.h"

#include <QJsonValue>
#include <QWidget>

namespace flotilla {

class Draft;
class Theme;

// What editors may know of the flow around the field.
struct FieldContext
{
    const Theme &theme;
    Draft &draft;

    [[nodiscard]] QStringList variables() const; // set anywhere, those of the contact, now, ...
    [[nodiscard]] QJsonObject sampleVariables() const;
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Tells nobody. The same value again leaves cursor and selection alone.
    virtual void setValue(const QJsonValue &value) = 0;
    [[nodiscard]] virtual QJsonValue value() const = 0; // undefined: not set
    // What is wrong with the value, with paths from it on: for who can show it more closely than
    // below the whole field.
    virtual void showProblems(const Problems &problems) { Q_UNUSED(problems) }

Q_SIGNALS:
    void edited();
    void left(); // the keyboard went elsewhere: what follows is another undo step
};

[[nodiscard]] FieldEditor *makeFieldEditor(const Field &field, const FieldContext &context,
                                           QWidget *parent);

} // namespace flotilla
