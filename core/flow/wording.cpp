#include "core/flow/wording.h"

#include <QCoreApplication>

namespace flotilla {

Wording Wording::said(const QString &text)
{
    Wording wording;
    wording.m_said = text;
    return wording;
}

QString Wording::english() const
{
    return m_english ? QString::fromUtf8(m_english) : m_said;
}

QString Wording::shown() const
{
    return m_english ? QCoreApplication::translate("Blocks", m_english) : m_said;
}

} // namespace flotilla
