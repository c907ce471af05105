#pragma once
// Says under the top bar when the engine is away, slow or has signed the person out: what happened,
// what still works, one next step.

#include "ui/client/enginelink.h"
#include "ui/kit/banner.h"

namespace flotilla {

class LinkBanner : public Banner
{
    Q_OBJECT

public:
    LinkBanner(const Theme &theme, EngineLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInWanted();

private:
    void tell();

    EngineLink &m_link;
    QPushButton *m_button;
    QTimer m_tick;
};

} // namespace flotilla
