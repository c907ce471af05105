#include "ui/shell/linkbanner.h"

#include "ui/client/timetext.h"

#include <QPushButton>

namespace flotilla {

using namespace Qt::StringLiterals;

LinkBanner::LinkBanner(const Theme &theme, EngineLink &link, QWidget *parent)
    : Banner(theme, Tone::Warning, {}, Shape::Window, parent)
    , m_link(link)
    , m_button(addButton(tr("Try now")))
{
    setObjectName(u"linkBanner"_s);
    m_button->setObjectName(u"linkBannerStep"_s);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_link.state() == EngineLink::State::SignedOut)
            Q_EMIT signInWanted();
        else
            m_link.tryNow();
    });
    connect(&m_link, &EngineLink::stateChanged, this, &LinkBanner::tell);
    connect(&m_tick, &QTimer::timeout, this, &LinkBanner::tell);
    tell();
}

void LinkBanner::tell()
{
    const EngineLink::State state = m_link.state();
    const QString since = clockTime(m_link.since().toLocalTime().time());
    switch (state) {
    case EngineLink::State::Lost: {
        const auto seconds = static_cast<int>((m_link.untilNextTry().count() + 999) / 1000);
        setMessage(Tone::Danger, tr("The engine does not answer since %1").arg(since),
                   seconds > 0 ? tr("You see what was loaded until then. Trying again in %n s.", "",
                                    seconds)
                               : tr("You see what was loaded until then. Trying again now."));
        m_button->setText(tr("Try now"));
        break;
    }
    case EngineLink::State::Slow:
        setMessage(Tone::Warning, tr("The engine is slow"),
                   tr("What you see may be a little behind. Nothing is lost."));
        m_button->setText(tr("Try now"));
        break;
    case EngineLink::State::SignedOut:
        setMessage(Tone::Warning, tr("You are signed out"),
                   tr("Bots go on answering. Sign in to see what is new."));
        m_button->setText(tr("Sign in"));
        break;
    case EngineLink::State::Connecting:
    case EngineLink::State::Live:
        break;
    }
    m_button->setAccessibleName(m_button->text());
    m_button->setVisible(state != EngineLink::State::Slow);
    const bool isNeeded =
        state != EngineLink::State::Live && state != EngineLink::State::Connecting;
    setVisible(isNeeded);
    if (state == EngineLink::State::Lost)
        m_tick.start(1000);
    else
        m_tick.stop();
}

} // namespace flotilla
