#pragma once
// The look of the console, light or dark, switched while it runs.

#include "ui/theme/tokens.h"

#include <QCache>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

namespace flotilla {

class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    // Loads the bundled fonts and tokens. One per application, handed to whoever draws;
    // installLook() (flotillastyle.h) makes the standard controls follow it.
    explicit Theme(QObject *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setTextScale(double scale); // kept within 0.9 to 1.5
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    void setHighContrast(bool high); // every outline becomes borderStrong
    [[nodiscard]] bool highContrast() const { return m_highContrast; }

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QPalette palette() const;
    // Scaled by the text scale; tabular digits where Qt can.
    [[nodiscard]] QFont font(const TextStyle &style) const;
    [[nodiscard]] QFont monoFont() const;
    [[nodiscard]] int lineHeight(const TextStyle &style) const;
    // A height of the design that holds one line of `style`, at the current text scale.
    [[nodiscard]] int grown(int height, const TextStyle &style) const;
    // max(36, line + 16) at the current scale.
    [[nodiscard]] int rowHeight() const;

    // A bundled icon ("chevrons-up") in one colour, crisp at any scale; it does not follow a later
    // switch of the theme: ask again on changed().
    [[nodiscard]] QIcon icon(const QString &name, const QColor &colour) const;
    // The same in a colour of the theme; follows every switch by itself.
    [[nodiscard]] QIcon icon(const QString &name, ColourRole colour) const;
    // Cached. `stroke` 0 is the stroke of the tokens. Icons that point somewhere are mirrored where
    // the application reads from right to left.
    [[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size,
                                     double devicePixelRatio, double stroke = 0) const;
    [[nodiscard]] static bool hasIcon(const QString &name);

Q_SIGNALS:
    void changed(); // colours, fonts or motion: repaint

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void followSystem();

    Mode m_mode = Mode::System;
    bool m_isDark = false;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
    double m_textScale = 1;
    QPalette m_systemPalette;
    Tokens m_tokens;
    mutable QCache<QString, QPixmap> m_icons;
};

} // namespace flotilla
