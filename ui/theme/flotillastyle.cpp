#include "ui/theme/flotillastyle.h"

#include "ui/theme/box.h"
#include "ui/theme/look.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/stylefields.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/windowshape.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSplitterHandle>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isComboPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

// Controls that show the ring round themselves; all others show it inside.
bool wearsFocusFrame(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget);
}

bool cameByKeyboard(const QWidget *widget)
{
    return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void setFonts(const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    QApplication::setFont(theme.font(tokens.base));
    for (const char *name : {"QPushButton", "QToolButton", "QTabBar"})
        QApplication::setFont(theme.font(tokens.baseStrong), name);
    for (const char *name : {"QHeaderView", "QGroupBox"})
        QApplication::setFont(theme.font(tokens.smallStrong), name);
    // The desktop gives menus and rows fonts of their own; here they read as the rest.
    for (const char *name : {"QMenu", "QMenuBar", "QAbstractItemView", "QCheckBox", "QRadioButton"})
        QApplication::setFont(theme.font(tokens.base), name);
    QToolTip::setFont(theme.font(tokens.small));
    QPalette tip = theme.palette();
    tip.setColor(QPalette::WindowText, tokens.textInverse);
    tip.setColor(QPalette::Text, tokens.textInverse);
    QToolTip::setPalette(tip);
}

// A widget is polished again with every change of the style.
void seeThrough(QWidget &popup, const Tokens &tokens)
{
    const bool isFirst = !popup.testAttribute(Qt::WA_TranslucentBackground);
    popup.setAttribute(Qt::WA_TranslucentBackground);
    if (!isFirst)
        return;
    const int radius = qobject_cast<QMenu *>(&popup) ? tokens.radius.xl
                       : isComboPopup(&popup)        ? tokens.radius.lg
                                                     : tokens.radius.md;
    new WindowShape(popup, {}, radius);
}

} // namespace

FlotillaStyle::FlotillaStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void FlotillaStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool isHoverable =
        qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) ||
        qobject_cast<QSplitterHandle *>(widget);
    if (isHoverable)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) || isComboPopup(widget) || widget->inherits("QTipLabel"))
        seeThrough(*widget, m_theme.tokens());
    if (isComboPopup(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
    if (isTextArea(widget)) // the rounded frame paints the ground, the viewport nothing
        static_cast<QAbstractScrollArea *>(widget)->viewport()->setAutoFillBackground(false);
    if (auto *list = qobject_cast<QAbstractItemView *>(widget);
        list && isComboPopup(widget->parentWidget()))
        list->viewport()->setAutoFillBackground(false);
}

void FlotillaStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void FlotillaStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    delete m_focusFrame;
    QProxyStyle::unpolish(application);
}

bool FlotillaStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        // Qt notes that the keyboard moved the focus and never forgets it: the pointer ends that.
        if (watched->isWidgetType()) {
            static_cast<QWidget *>(watched)->window()->setAttribute(Qt::WA_KeyboardFocusChange,
                                                                    false);
            moveFocusFrame(nullptr);
        }
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched->isWidgetType()) {
            moveFocusFrame(event->type() == QEvent::FocusIn ? static_cast<QWidget *>(watched)
                                                            : nullptr);
        }
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void FlotillaStyle::moveFocusFrame(QWidget *focused)
{
    const bool isWanted =
        focused && focused->parentWidget() && cameByKeyboard(focused) && wearsFocusFrame(focused);
    if (!isWanted) {
        if (m_focusFrame)
            m_focusFrame->setWidget(nullptr);
        return;
    }
    if (!m_focusFrame)
        m_focusFrame = new QFocusFrame(focused);
    m_focusFrame->setWidget(focused);
}

void FlotillaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (!drawPanel(element, option, painter, widget) &&
        !drawIndicator(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool FlotillaStyle::drawPanel(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(m_theme, *painter, option->rect, option->state, fieldKind(widget),
                      isInvalid(widget));
        return true;
    }
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelToolBar:
    case PE_FrameButtonTool:
    case PE_FrameTabBarBase:
        return true;
    case PE_Frame:
        if (isTextArea(widget)) {
            QStyle::State state = option->state;
            state.setFlag(State_HasFocus, widget->hasFocus());
            drawField(m_theme, *painter, option->rect, state, fieldKind(widget), isInvalid(widget));
        } else if (isComboPopup(widget)) {
            drawBox(*painter, option->rect,
                    {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.lg)});
        } else {
            drawBox(*painter, option->rect, {{}, tokens.border, double(tokens.radius.lg)});
        }
        return true;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        drawBox(*painter, option->rect, {{}, tokens.border, double(tokens.radius.lg)});
        return true;
    case PE_FrameMenu:
        return true;
    case PE_PanelMenu:
        drawBox(*painter, option->rect,
                {tokens.surfaceRaised, tokens.borderMid, double(tokens.radius.xl)});
        return true;
    case PE_PanelTipLabel:
        drawTip(m_theme, option->rect, *painter);
        return true;
    case PE_PanelItemViewRow:
        return true; // the items paint it: a row rule and hover belong to delegates
    case PE_PanelItemViewItem:
        drawItemGround(m_theme, option->rect, option->state, *painter,
                       isComboPopup(widget ? widget->parentWidget() : nullptr));
        return true;
    case PE_PanelScrollAreaCorner:
        return true;
    default:
        return false;
    }
}

bool FlotillaStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isEnabled = option->state & State_Enabled;
    const QColor mark = isEnabled ? tokens.textMuted : tokens.textDisabled;
    const auto arrow = [&](const QString &name) {
        drawIcon(*painter, option->rect, m_theme, name, mark, tokens.icon.sm);
        return true;
    };
    switch (element) {
    case PE_FrameFocusRect:
        if (cameByKeyboard(widget) && !wearsFocusFrame(widget))
            drawFocusRing(*painter, option->rect, tokens.radius.sm, tokens);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(m_theme, *painter, option->rect, option->state);
        return true;
    case PE_IndicatorRadioButton:
        drawRadio(m_theme, *painter, option->rect, option->state);
        return true;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return arrow(u"chevron-down"_s);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return arrow(u"chevron-up"_s);
    // The direction is chosen by whoever asks, so the name is of the visual side.
    case PE_IndicatorArrowLeft:
        return arrow(option->direction == Qt::RightToLeft ? u"chevron-right"_s : u"chevron-left"_s);
    case PE_IndicatorArrowRight:
        return arrow(option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s);
    case PE_IndicatorTabClose:
        return arrow(u"x"_s);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            arrow(option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s);
        return true;
    case PE_IndicatorItemViewItemDrop:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(),
                                tokens.component.tabLine),
                          tokens.accent);
        return true;
    default:
        return false;
    }
}

void FlotillaStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonBevel(m_theme, *button, *painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(m_theme, *button, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboLabel(m_theme, *combo, *painter,
                           subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        }
        return;
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QWidget *focused = frame ? frame->widget() : nullptr;
        const bool isRound = focused && focused->property("flotillaRound").toBool();
        drawFocusRing(*painter, option->rect,
                      isRound ? option->rect.height() / 2.0
                              : m_theme.tokens().radius.md + m_theme.tokens().stroke.focus + 1,
                      m_theme.tokens());
        return;
    }
    case CE_RubberBand: {
        const Tokens &tokens = m_theme.tokens();
        QColor fill = tokens.accentBorder;
        fill.setAlphaF(0.25f);
        drawBox(*painter, option->rect, {fill, tokens.accent, 0});
        return;
    }
    default:
        break;
    }
    if (!drawMenuOrTab(element, option, painter, widget) &&
        !drawHeaderOrBar(element, option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool FlotillaStyle::drawMenuOrTab(ControlElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(m_theme, *item, *painter, widget);
        return true;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.tokens().surface);
        return true;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const Tokens &tokens = m_theme.tokens();
            painter->fillRect(option->rect, tokens.surface);
            drawItemGround(m_theme, option->rect,
                           option->state & State_Selected ? State_MouseOver | State_Enabled
                                                          : State_None,
                           *painter, true);
            painter->setPen(option->state & State_Enabled ? tokens.text : tokens.textDisabled);
            painter->drawText(option->rect,
                              Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                              item->text);
        }
        return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(m_theme, *tab, *painter);
        return true;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(m_theme, *tab, *painter, widget);
        return true;
    default:
        return false;
    }
}

// The base style places the parts of a bar by its own measures, without asking here.
QStyleOptionProgressBar FlotillaStyle::thinned(const QStyleOptionProgressBar &bar,
                                               const QWidget *widget) const
{
    QStyleOptionProgressBar thin(bar);
    thin.rect = subElementRect(SE_ProgressBarGroove, &bar, widget);
    return thin;
}

bool FlotillaStyle::drawHeaderOrBar(ControlElement element, const QStyleOption *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    switch (element) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderGround(m_theme, option->rect, *painter, header->orientation);
        return true;
    case CE_HeaderEmptyArea:
        drawHeaderGround(m_theme, option->rect, *painter,
                         option->state & State_Horizontal ? Qt::Horizontal : Qt::Vertical);
        return true;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(m_theme, *header, *painter);
        return true;
    case CE_ProgressBarGroove:
        if (bar)
            drawProgressTrack(m_theme, thinned(*bar, widget), *painter);
        return true;
    case CE_ProgressBarContents:
        if (bar)
            drawProgressDone(m_theme, thinned(*bar, widget), *painter);
        return true;
    case CE_ProgressBarLabel: // a figure stands beside a bar, never in it
        return true;
    case CE_Splitter: {
        const bool isHovered = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(option->rect,
                          isHovered ? m_theme.tokens().accent : m_theme.tokens().border);
        return true;
    }
    default:
        Q_UNUSED(widget)
        return false;
    }
}

void FlotillaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    switch (control) {
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolButton(m_theme, *button, *painter, widget);
        return;
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawCombo(m_theme, *combo, *painter, comboRect(option, SC_ComboBoxArrow), widget);
        }
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpin(m_theme, *spin, *painter, spinRect(option, SC_SpinBoxUp),
                     spinRect(option, SC_SpinBoxDown), widget);
        }
        return;
    case CC_Slider:
        if (slider) {
            drawSlider(m_theme, *slider, *painter, sliderRect(option, SC_SliderGroove),
                       sliderRect(option, SC_SliderHandle));
        }
        return;
    case CC_ScrollBar:
        if (slider) {
            drawScrollBar(m_theme, *slider, *painter,
                          scrollBarRect(option, SC_ScrollBarSlider, widget));
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void installLook(Theme &theme)
{
    const auto follow = [&theme] {
        QApplication::setPalette(theme.palette());
        setFonts(theme);
    };
    QApplication::setStyle(new FlotillaStyle(theme));
    follow();
    QObject::connect(&theme, &Theme::changed, QApplication::instance(), follow);
    QObject::connect(&theme, &QObject::destroyed, QApplication::instance(),
                     [] { QApplication::setStyle(u"Fusion"_s); });
}

} // namespace flotilla
