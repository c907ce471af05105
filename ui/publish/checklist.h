#pragma once
// What was looked at before a publish, each with a sign: fine, worth a look, in the way.

#include "ui/kit/tone.h"

#include <QWidget>

class QVBoxLayout;

namespace flotilla {

class Theme;

class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);

    struct Check
    {
        Tone tone = Tone::Success; // Success, Warning, Danger; Neutral: not known yet
        QString text;
        QString step = {}; // to be shown on the canvas
    };
    void setChecks(const QList<Check> &checks);
    [[nodiscard]] const QList<Check> &checks() const { return m_checks; }

Q_SIGNALS:
    void stepAsked(const QString &step);

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QList<Check> m_checks;
};

} // namespace flotilla
