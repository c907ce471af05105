#pragma once
// Passwords as argon2id texts, made and checked on a loop of their own: one at a time, so that many
// sign-ins at once cost neither memory nor the writer.

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>

#include <memory>

namespace flotilla {

class PasswordHasher
{
public:
    struct Cost
    {
        quint64 passes = 2;
        size_t memoryBytes = 64 * 1024 * 1024;
    };
    struct Parts
    {
        Loop &work;  // takes about 0.1 s for each
        Loop &reply; // all calls and callbacks
        Random &random;
        Cost cost = {};
        int waitingMax = 16;
    };

    explicit PasswordHasher(Parts parts);

    // Both return false, and do nothing, when too many wait.
    [[nodiscard]] bool hash(const QByteArray &password, std::function<void(QByteArray text)> done);
    // An empty `text`, of nobody, takes as long as any other and never fits.
    [[nodiscard]] bool verify(const QByteArray &password, const QByteArray &text,
                              std::function<void(bool fits)> done);

    // On the calling thread, for programs that do one. Empty when there is no memory.
    [[nodiscard]] static QByteArray hashNow(const QByteArray &password, const QByteArray &salt,
                                            const Cost &cost);
    static constexpr int kSaltBytes = 16;

private:
    template<class T>
    bool submit(std::function<T()> work, std::function<void(T)> done);

    Parts m_parts;
    std::shared_ptr<int> m_waiting = std::make_shared<int>(0);
};

} // namespace flotilla
