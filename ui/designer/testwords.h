#pragma once
// A test chat as bubbles and small notes: what was said, by which step, and what else happened.

#include "ui/client/flowtestsclient.h"
#include "ui/designer/flowdocument.h"
#include "ui/kit/phonepreview.h"

#include <QCoreApplication>

namespace flotilla {

class TestWords
{
    Q_DECLARE_TR_FUNCTIONS(TestWords)

public:
    struct Bubble
    {
        PreviewMessage message;
        // What the buttons below it choose; one button opens a list of them all where it is a list.
        QList<Choice> choices = {};
        bool isList = false;
        QJsonArray decisions = {}; // of the entry it belongs to: why it came
    };

    // `current`: the step where the chat stands; empty when it is over.
    [[nodiscard]] static QList<Bubble> bubblesOf(const TestRun &run, const FlowDocument &document,
                                                 const QString &current);
    // What the run waits for: "waiting for an answer".
    [[nodiscard]] static QString wantsText(const TestWants &wants);
    // Of a message, as a phone shows it.
    [[nodiscard]] static PreviewMessage previewOf(const MessageContent &content);
    // "number", "text", "list" of a variable.
    [[nodiscard]] static QString kindOf(const QJsonValue &value);
    // As people read it; a list or an object as JSON.
    [[nodiscard]] static QString textOf(const QJsonValue &value);
    // What somebody typed into a variable that was `before`: of the same kind where it can be.
    [[nodiscard]] static QJsonValue valueOf(const QString &typed, const QJsonValue &before);

private:
    [[nodiscard]] static QString noteOf(const QJsonObject &effect);
    [[nodiscard]] static QString inputNote(const QString &key, const QJsonValue &value);
};

} // namespace flotilla
