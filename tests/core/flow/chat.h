#pragma once
// A chat with a flow in a test: the sandbox, and questions about what came back. Every step is run
// twice, the second time from the state's JSON, and must give the same bytes.

#include "core/flow/testchat.h"

#include <QStringList>

#include <memory>

namespace flotilla {

class Chat : public TestChat
{
public:
    explicit Chat(const QJsonObject &flow,
                  Instant now = fromMs(1'772'539'200'000)); // 3 March 2026, 12:00Z
    explicit Chat(std::shared_ptr<const FlowVersion> version,
                  Instant now = fromMs(1'772'539'200'000));
    // One step with these blocks, ids b0, b1, ...; further steps follow as they are.
    [[nodiscard]] static QJsonObject flowOf(const QList<QJsonObject> &blocks,
                                            const QList<QJsonObject> &more = {},
                                            const QString &language = QStringLiteral("en"));

    const StepOutcome &feed(StepInput input) override;

    [[nodiscard]] QStringList sent() const; // texts of the last step
    [[nodiscard]] QString word() const;     // phase, or "ended: why"
    [[nodiscard]] QJsonValue variable(const QString &name) const;
    [[nodiscard]] const Effect *effect(Effect::Kind kind) const; // first of the last step
    [[nodiscard]] QString why() const;                           // of the last decision
    [[nodiscard]] QString why(qsizetype decision) const;
    [[nodiscard]] QByteArray bytes() const; // everything of the last outcome
};

[[nodiscard]] QByteArray bytesOf(const StepOutcome &outcome);
// {"id": ..., "type": ..., "fields": ...}; ids are given by flowOf().
[[nodiscard]] QJsonObject block(const QString &type, const QJsonObject &fields = {},
                                const QJsonObject &outlets = {});
[[nodiscard]] QJsonObject textStep(const QString &id, const QString &text);
[[nodiscard]] QJsonArray choices(const QStringList &titles); // ids c1, c2, ...

} // namespace flotilla
