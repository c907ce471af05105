#include "core/http/textstream.h"

namespace flotilla {

TextStream::TextStream(Hooks hooks)
    : m_hooks(std::move(hooks))
{}

TextStream::~TextStream()
{
    if (m_hooks.ended)
        m_hooks.ended();
}

void TextStream::send(QByteArray text)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ended)
        return;
    m_waiting.texts.append(std::move(text));
    if (m_wake)
        m_wake();
}

void TextStream::end(quint16 code, QByteArray reason)
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_ended, true))
        return;
    m_waiting.end = Waiting::End{code, std::move(reason)};
    if (m_wake)
        m_wake();
}

void TextStream::attach(std::function<void()> wake)
{
    const std::scoped_lock lock(m_mutex);
    m_wake = std::move(wake);
}

TextStream::Waiting TextStream::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_waiting, Waiting());
}

void TextStream::drained()
{
    if (m_hooks.drained)
        m_hooks.drained();
}

} // namespace flotilla
