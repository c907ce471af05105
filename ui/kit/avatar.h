#pragma once
// Who it is: people are round, clients square, both with initials on a colour of their own.

#include "ui/kit/painted.h"

namespace flotilla {

struct AvatarLook
{
    QString name;    // initials come from it, screen readers read it
    int colour = -1; // 0 to 4 of the client colours; -1: chosen by the name, always the same
    bool isClient = false;
};

[[nodiscard]] QString initialsOf(const QString &name); // "Marta Sousa" gives "MS", "Zancada" "ZA"
[[nodiscard]] QColor avatarColour(const Tokens &tokens, const AvatarLook &look);
// `rect` is square: 16, 20, 24, 28 or 36, larger where a profile opens.
void drawAvatar(QPainter &painter, const QRect &rect, const Theme &theme, const AvatarLook &look);

class Avatar : public Painted
{
    Q_OBJECT

public:
    // `size` 0 is the usual one.
    Avatar(const Theme &theme, AvatarLook look, int size = 0, QWidget *parent = nullptr);

    void setLook(AvatarLook look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AvatarLook m_look;
    int m_size;
};

} // namespace flotilla
