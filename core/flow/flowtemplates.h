#pragma once
// The flows that come with the program, to begin with: resources/flows. Each has test chats with
// sample data; the first of them is also its preview.

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace flotilla {

struct FlowTemplate
{
    QString name; // "appointment.en", as in addresses
    QString title;
    QString description;
    QString category;
    QString language;
    QByteArray document;
    QJsonArray tests; // core/flow/testplan.h

    // What the customer and the bot say in the first test: [{from, text}].
    [[nodiscard]] QJsonArray preview() const;
};

// In the order of the gallery. Read once.
[[nodiscard]] const QList<FlowTemplate> &flowTemplates();
[[nodiscard]] const FlowTemplate *findFlowTemplate(const QString &name);

} // namespace flotilla
