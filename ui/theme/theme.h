#pragma once
// The look of the console, light or dark, switched while it runs.

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPixmap>

namespace flotilla {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    // Loads the bundled fonts and tokens. One per application, handed to whoever draws.
    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setTextScale(double scale); // 0.9 to 1.5
    void setReducedMotion(bool reduced);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    // Scaled by the text scale; tabular digits where Qt can.
    [[nodiscard]] QFont font(const TextStyle &style) const;
    [[nodiscard]] QFont monoFont() const;
    [[nodiscard]] int lineHeight(const TextStyle &style) const;
    // max(36, line + 16) at the current scale.
    [[nodiscard]] int rowHeight() const;

    // A bundled icon ("chevrons-up") in one colour, crisp at any scale; it does not follow a later
    // switch of the theme: ask again on changed().
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour) const;
    [[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size,
                                     double devicePixelRatio) const; // cached

Q_SIGNALS:
    void changed(); // colours, fonts or motion: repaint

private:
    void load();

    Mode m_mode = Mode::System;
    bool m_isDark = false;
    bool m_reducedMotion = false;
    double m_textScale = 1;
    Tokens m_tokens;
};

} // namespace flotilla
