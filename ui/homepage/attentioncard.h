#pragma once
// What a person should look at, the worst first, each with its next step.

#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/tone.h"
#include "ui/page/page.h"

class QPushButton;

namespace flotilla {

class AttentionCard : public Card
{
    Q_OBJECT

public:
    explicit AttentionCard(PageContext &context, QWidget *parent = nullptr);

    void tell(const WorkspaceOverview &overview);

private:
    struct Matter
    {
        Tone tone = Tone::Warning;
        QString title;
        QString detail;
        QString step; // empty: none here
        std::function<void()> act;

        [[nodiscard]] bool looksLike(const Matter &other) const
        {
            return tone == other.tone && title == other.title && detail == other.detail;
        }
    };

    [[nodiscard]] QList<Matter> mattersOf(const WorkspaceOverview &overview);
    void addMatter(const Matter &matter);
    void connectAgain(SessionId session, const QString &name);

    PageContext &m_context;
    CountBadge *m_count;
    QVBoxLayout *m_list;
    QList<Matter> m_matters;
    QWidget *m_quiet;
};

} // namespace flotilla
