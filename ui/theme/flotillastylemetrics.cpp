// The measures of FlotillaStyle: where the parts of a control lie and how large it wants to be.
#include "ui/theme/flotillastyle.h"
#include "ui/theme/look.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/styleviews.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

// QLineEdit keeps two pixels of its own to each side of the text.
constexpr int kLineEditMargin = 2;
// QPlainTextEdit and QTextEdit keep a document margin of four.
constexpr int kDocumentMargin = 4;

QString iconName(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_LineEditClearButton:
    case QStyle::SP_TitleBarCloseButton:
    case QStyle::SP_DockWidgetCloseButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_DialogCancelButton:
        return u"x"_s;
    case QStyle::SP_DialogApplyButton:
    case QStyle::SP_DialogOkButton:
    case QStyle::SP_DialogYesButton:
        return u"check"_s;
    case QStyle::SP_MessageBoxInformation:
        return u"info"_s;
    case QStyle::SP_MessageBoxWarning:
        return u"triangle-alert"_s;
    case QStyle::SP_MessageBoxCritical:
        return u"circle-x"_s;
    case QStyle::SP_MessageBoxQuestion:
        return u"circle-alert"_s;
    case QStyle::SP_ArrowBack:
        return u"arrow-left"_s;
    case QStyle::SP_ArrowForward:
        return u"arrow-right"_s;
    case QStyle::SP_ArrowUp:
        return u"arrow-up"_s;
    case QStyle::SP_ArrowDown:
        return u"arrow-down"_s;
    case QStyle::SP_BrowserReload:
        return u"refresh-cw"_s;
    default:
        return {};
    }
}

ColourRole iconRole(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_MessageBoxInformation:
        return &Tokens::info;
    case QStyle::SP_MessageBoxWarning:
        return &Tokens::warning;
    case QStyle::SP_MessageBoxCritical:
        return &Tokens::danger;
    case QStyle::SP_MessageBoxQuestion:
        return &Tokens::accent;
    default:
        return &Tokens::textMuted;
    }
}

} // namespace

QRect FlotillaStyle::comboRect(const QStyleOptionComplex *option, SubControl part) const
{
    const Tokens &tokens = m_theme.tokens();
    const int pad = tokens.component.fieldPad;
    const QRect &rect = option->rect;
    const QRect arrow(rect.right() + 1 - pad - tokens.icon.sm, rect.top(), tokens.icon.sm,
                      rect.height());
    switch (part) {
    case SC_ComboBoxArrow:
        return visualRect(option->direction, rect, arrow);
    case SC_ComboBoxEditField:
        return visualRect(option->direction, rect,
                          QRect(QPoint(rect.left() + pad, rect.top()),
                                QPoint(arrow.left() - 1 - tokens.space.one, rect.bottom())));
    default:
        return rect;
    }
}

QRect FlotillaStyle::spinRect(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const Tokens &tokens = m_theme.tokens();
    const QRect &rect = option->rect;
    const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = hasButtons ? tokens.icon.xs + tokens.component.fieldPad : 0;
    const int pad = tokens.component.fieldPad - kLineEditMargin;
    const QRect buttons(rect.right() + 1 - width - tokens.space.half, rect.top() + 1, width,
                        rect.height() - 2);
    switch (part) {
    case SC_SpinBoxUp:
        return visualRect(option->direction, rect,
                          QRect(buttons.topLeft(), QSize(width, buttons.height() / 2)));
    case SC_SpinBoxDown:
        return visualRect(option->direction, rect,
                          QRect(buttons.left(), buttons.top() + buttons.height() / 2, width,
                                buttons.height() - buttons.height() / 2));
    case SC_SpinBoxEditField:
        return visualRect(option->direction, rect,
                          rect.adjusted(pad, 0, -std::max(pad, width + tokens.space.half), 0));
    default:
        return rect;
    }
}

QRect FlotillaStyle::sliderRect(const QStyleOptionComplex *option, SubControl part) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const QRect &rect = option->rect;
    if (!slider || part != SC_SliderHandle)
        return rect;
    const int knob = m_theme.tokens().component.sliderKnob;
    const bool isLevel = slider->orientation == Qt::Horizontal;
    const int room = (isLevel ? rect.width() : rect.height()) - knob;
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           room, slider->upsideDown);
    return isLevel ? QRect(rect.left() + at, rect.center().y() - knob / 2 + 1, knob, knob)
                   : QRect(rect.center().x() - knob / 2 + 1, rect.top() + at, knob, knob);
}

QRect FlotillaStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl part,
                                   const QWidget * /*widget*/) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const QRect &rect = option->rect;
    const bool isLevel = bar->orientation == Qt::Horizontal;
    const int room = isLevel ? rect.width() : rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int length = room;
    if (range > 0) {
        length = int(qint64(room) * bar->pageStep / (range + bar->pageStep));
        length =
            std::clamp(length, std::min(m_theme.tokens().component.scrollThumbMin, room), room);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              room - length, bar->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect logical = isLevel ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                      : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return visualRect(option->direction, rect, logical);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return span(start, length);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + length, room - start - length);
    case SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

QRect FlotillaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return comboRect(option, subControl);
    case CC_SpinBox:
        return spinRect(option, subControl);
    case CC_Slider:
        return sliderRect(option, subControl);
    case CC_ScrollBar:
        return scrollBarRect(option, subControl, widget);
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && (button->features & QStyleOptionToolButton::MenuButtonPopup)) {
            const int width = m_theme.tokens().component.splitArrow;
            QRect part = option->rect;
            if (subControl == SC_ToolButtonMenu)
                part.setLeft(part.right() + 1 - width);
            else
                part.setRight(part.right() - width);
            return visualRect(option->direction, option->rect, part);
        }
        return option->rect;
    default:
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
}

QRect FlotillaStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isBare =
            (frame && frame->lineWidth <= 0) || fieldKind(widget) == FieldKind::Bare;
        const int pad = isBare ? 0 : tokens.component.fieldPad - kLineEditMargin;
        return option->rect.adjusted(pad, 0, -pad, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents: {
        const int thick = controlSize(widget) == ControlSize::Small   ? tokens.component.barThin
                          : controlSize(widget) == ControlSize::Large ? tokens.component.barThick
                                                                      : tokens.component.bar;
        QRect bar = option->rect;
        bar.setTop(option->rect.center().y() - thick / 2 + (thick % 2 == 0 ? 1 : 0));
        bar.setHeight(std::min(thick, option->rect.height()));
        return bar;
    }
    case SE_TabBarTabRightButton:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QSize size = tab->rightButtonSize;
            const QRect at(option->rect.right() + 1 - tokens.component.tabGap - size.width(),
                           option->rect.center().y() - size.height() / 2 + 1, size.width(),
                           size.height());
            return visualRect(option->direction, option->rect, at);
        }
        return {};
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize FlotillaStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    const int height = controlHeight(m_theme, controlSize(widget));
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(m_theme, *button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(m_theme, *button, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * tokens.component.fieldPad, height};
    case CT_SpinBox:
        return {contents.width() + 3 * tokens.component.fieldPad + tokens.icon.xs, height};
    case CT_ComboBox:
        return {contents.width() + 2 * tokens.component.fieldPad + tokens.icon.sm +
                    tokens.space.one + tokens.space.half,
                height};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(m_theme, *item);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(m_theme, *tab);
        break;
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(),
                m_theme.grown(tokens.size.tableHeader, tokens.small)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {std::max(size.width(), tokens.size.hitMin),
                std::max(size.height(), m_theme.grown(tokens.size.hitMin, tokens.base))};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(),
                std::max(size.height(), m_theme.grown(tokens.size.rowCompact, tokens.base))};
    }
    case CT_ProgressBar:
        return {contents.width(), tokens.component.barThick};
    case CT_Slider:
        return contents.expandedTo(QSize(tokens.size.hitMin, tokens.size.hitMin));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int FlotillaStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return tokens.component.check;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return tokens.space.two;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return tokens.size.hitMin;
    case PM_SliderLength:
        return tokens.component.sliderKnob;
    case PM_ScrollBarExtent:
        return tokens.component.scrollBar;
    case PM_ScrollBarSliderMin:
        return tokens.component.scrollThumbMin;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return tokens.component.menuPad;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return tokens.icon.md;
    case PM_MessageBoxIconSize:
        return tokens.icon.xl;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return tokens.component.cellPad;
    case PM_HeaderMarkSize:
        return tokens.icon.xs;
    case PM_ToolTipLabelFrameWidth:
        return tokens.component.tipPadY;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return qRound(tokens.stroke.focus + tokens.stroke.focusOffset);
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return tokens.component.fieldPad - kDocumentMargin;
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return tokens.component.menuPad;
        return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return tokens.space.four;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return tokens.space.two;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlotillaStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ToolTip_Mask:
    case SH_Menu_Mask:
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ShowDecorationSelected:
    case SH_TitleBar_NoBorder:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_Scrollable:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return Qt::MiddleButton;
    case SH_ToolTip_WakeUpDelay:
        return m_theme.tokens().motion.tooltipDelay;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Widget_Animate:
        return m_theme.reducedMotion() ? 0 : 1;
    case SH_Widget_Animation_Duration:
        return m_theme.tokens().motion.hover;
    case SH_Header_ArrowAlignment:
        return Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return int(m_theme.tokens().border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon FlotillaStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const QString name = iconName(icon);
    return name.isEmpty() ? QProxyStyle::standardIcon(icon, option, widget)
                          : m_theme.icon(name, iconRole(icon));
}

QPixmap FlotillaStyle::standardPixmap(StandardPixmap icon, const QStyleOption *option,
                                      const QWidget *widget) const
{
    const QString name = iconName(icon);
    if (name.isEmpty())
        return QProxyStyle::standardPixmap(icon, option, widget);
    const double ratio = widget ? widget->devicePixelRatio() : 1;
    return m_theme.iconPixmap(name, m_theme.tokens().*iconRole(icon), m_theme.tokens().icon.lg,
                              ratio);
}

QPalette FlotillaStyle::standardPalette() const
{
    return m_theme.palette();
}

} // namespace flotilla
