#pragma once
// Small round numbers, and keys drawn as caps.

#include "ui/kit/painted.h"

class QTabBar;

namespace flotilla {

// How many wait: accent, bold; or quiet, beside the title of a tab.
class CountBadge : public Painted
{
    Q_OBJECT

public:
    enum class Kind { Strong, Quiet };

    CountBadge(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    void setCount(int count); // hidden at 0, "999+" beyond
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;

    Kind m_kind;
    int m_count = 0;
};

// Puts a quiet badge behind the title of a tab, or takes it away.
void setTabCount(QTabBar &tabs, int index, int count, const Theme &theme);

// "Ctrl+Shift+P" as three caps, "Ctrl F" as one.
class Keycap : public Painted
{
    Q_OBJECT

public:
    Keycap(const Theme &theme, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace flotilla
