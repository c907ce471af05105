#include "ui/designer/templateedit.h"

#include "core/flow/condition.h"
#include "ui/designer/draft.h"
#include "ui/designer/whatsapptext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace flotilla {

namespace {

constexpr double kShortTextMax = 400; // characters: one line to begin with
constexpr int kLinesMost = 12;

class PlaceholderColours final : public QSyntaxHighlighter
{
public:
    PlaceholderColours(const Theme &theme, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression placeholder(u"\\{\\{[^}]*(\\}\\})?"_s);
        QTextCharFormat format;
        format.setForeground(m_theme.tokens().blockLogic);
        format.setBackground(m_theme.tokens().blockLogicSubtle);
        format.setFontWeight(QFont::Medium);
        for (auto it = placeholder.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch found = it.next();
            setFormat(static_cast<int>(found.capturedStart()),
                      static_cast<int>(found.capturedLength()), format);
        }
    }

private:
    const Theme &m_theme;
};

} // namespace

TemplateEdit::TemplateEdit(const Field &field, Kind kind, const FieldContext &context,
                           QWidget *parent)
    : FieldEditor(parent)
    , m_context(context)
    , m_kind(kind)
    , m_isShort(kind != Kind::Script && field.max > 0 && field.max <= kShortTextMax)
    , m_edit(new QPlainTextEdit(this))
    , m_preview(new QLabel(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    const Tokens &tokens = context.theme.tokens();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens.space.one);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"field."_s + field.key);
    m_edit->setAccessibleName(field.title);
    m_edit->setAccessibleDescription(field.help);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(kind == Kind::Template || kind == Kind::Expression
                        ? context.theme.font(tokens.base)
                        : context.theme.monoFont());
    m_edit->installEventFilter(this);
    if (kind != Kind::Pattern)
        new PlaceholderColours(context.theme, m_edit->document());
    m_preview->setObjectName(u"preview."_s + field.key);
    m_preview->setAccessibleName(tr("Preview of %1").arg(field.title));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setAutoFillBackground(true);
    m_preview->setMargin(tokens.space.two);
    m_preview->hide();
    if (kind == Kind::Template && !m_isShort)
        addFormatting(field);
    layout->addWidget(m_preview);

    m_completer->setModel(m_names);
    m_completer->setWidget(m_edit);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->popup()->setObjectName(u"variableCompletion"_s);
    m_completer->popup()->setAccessibleName(tr("Variables"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TemplateEdit::insertCompletion);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        complete();
        Q_EMIT edited();
    });
    refresh();
}

void TemplateEdit::addFormatting(const Field &field)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.tokens().space.half);
    const struct
    {
        QString icon;
        QString sign;
        QString title;
    } marks[] = {{u"bold"_s, u"*"_s, tr("Bold")},
                 {u"italic"_s, u"_"_s, tr("Italic")},
                 {u"strikethrough"_s, u"~"_s, tr("Strikethrough")},
                 {u"code"_s, u"```"_s, tr("Code")},
                 {u"braces"_s, u"{{"_s, tr("Insert a variable")}};
    const int size = m_context.theme.tokens().size.controlSm;
    for (const auto &entry : marks) {
        auto *button = new QToolButton;
        button->setObjectName(u"mark.%1.%2"_s.arg(field.key, entry.icon));
        button->setToolTip(entry.title);
        button->setAccessibleName(entry.title);
        button->setAutoRaise(true);
        button->setFixedSize(size, size);
        button->setIcon(m_context.theme.icon(entry.icon, m_context.theme.tokens().textMuted));
        connect(button, &QToolButton::clicked, this, [this, sign = entry.sign] { mark(sign); });
        row->addWidget(button);
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TemplateEdit::mark(const QString &sign)
{
    QTextCursor cursor = m_edit->textCursor();
    if (sign == u"{{") {
        cursor.insertText(u"{{}}"_s);
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 2);
        m_edit->setTextCursor(cursor);
        m_edit->setFocus();
        return complete();
    }
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const int from = cursor.selectionStart();
    const QString now = toggledMark(cursor.selectedText(), sign);
    cursor.insertText(now);
    cursor.setPosition(from);
    cursor.setPosition(from + static_cast<int>(now.size()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void TemplateEdit::setValue(const QJsonValue &value)
{
    if (this->value() == value)
        return;
    QString text = value.toString();
    if (m_kind == Kind::Json && !value.isString() && !value.isUndefined()) {
        // In an array, because a document is an object or an array only.
        text = value.isObject() || value.isArray()
                   ? QString::fromUtf8((value.isObject() ? QJsonDocument(value.toObject())
                                                         : QJsonDocument(value.toArray()))
                                           .toJson(QJsonDocument::Indented))
                         .trimmed()
                   : plainText(value);
    } else if (value.isDouble() || value.isBool()) {
        text = plainText(value);
    }
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
    refresh();
}

QJsonValue TemplateEdit::value() const
{
    const QString text = m_edit->toPlainText();
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (m_kind != Kind::Json)
        return text;
    // What reads as JSON is JSON, everything else a text.
    QJsonParseError error;
    const QJsonDocument read =
        QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]"), &error);
    const bool isJson = error.error == QJsonParseError::NoError && read.array().size() == 1;
    return isJson ? read.array().first() : QJsonValue(text);
}

void TemplateEdit::refresh()
{
    const int wanted = static_cast<int>(m_edit->document()->size().height());
    const int lines = std::clamp(wanted, m_isShort ? 1 : 2, kLinesMost);
    // As high as its text: a bar for the pixel that rounding leaves would only stand in the way.
    m_edit->setVerticalScrollBarPolicy(wanted > kLinesMost ? Qt::ScrollBarAsNeeded
                                                           : Qt::ScrollBarAlwaysOff);
    const int frame =
        2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(std::max(m_context.theme.tokens().size.control,
                                    lines * m_edit->fontMetrics().lineSpacing() + frame));
    const QString text = m_edit->toPlainText();
    const bool isShown = m_kind == Kind::Template &&
                         (text.contains(u"{{"_s) || text.contains(u'*') || text.contains(u'_') ||
                          text.contains(u'~') || text.contains(u"```"_s));
    std::optional<QString> rendered;
    if (isShown) {
        const QJsonObject variables = m_context.sampleVariables();
        const QJsonObject contact{{u"name"_s, tr("Beatriz Costa")},
                                  {u"first_name"_s, tr("Beatriz")},
                                  {u"phone"_s, u"+351910000000"_s}};
        const QJsonObject session{{u"name"_s, m_context.draft.document().settings().name}};
        const Scope scope{variables,
                          contact,
                          session,
                          {},
                          m_context.draft.document().settings().language,
                          SystemClock().now(),
                          {}};
        if (const std::optional<Template> read = Template::parse(text))
            rendered = read->render(scope);
    }
    m_preview->setVisible(rendered.has_value());
    if (!rendered)
        return;
    const Tokens &tokens = m_context.theme.tokens();
    QPalette colours = m_preview->palette();
    colours.setColor(QPalette::Window, tokens.previewOut);
    colours.setColor(QPalette::WindowText, tokens.previewText);
    m_preview->setPalette(colours);
    m_preview->setText(whatsAppHtml(*rendered));
}

QString TemplateEdit::wordBeingTyped() const
{
    if (m_kind == Kind::Pattern || m_kind == Kind::Script)
        return {};
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = m_edit->toPlainText().left(cursor.position());
    static const QRegularExpression word(u"[\\w.]*$"_s);
    const QString typed = word.match(before).captured();
    if (m_kind == Kind::Expression)
        return typed.isEmpty() ? QString() : typed;
    const qsizetype open = before.lastIndexOf(u"{{"_s);
    const bool isInside = open >= 0 && before.indexOf(u"}}"_s, open) < 0 &&
                          !(open > 0 && before.at(open - 1) == u'\\');
    if (!isInside)
        return {};
    return typed.isNull() ? u""_s : typed;
}

void TemplateEdit::complete()
{
    const QString typed = wordBeingTyped();
    const bool isKnown = !typed.isEmpty() && m_names->stringList().contains(typed);
    if (typed.isNull() || isKnown || !m_edit->hasFocus())
        return m_completer->popup()->hide();
    m_names->setStringList(m_context.variables());
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    QRect at = m_edit->cursorRect();
    at.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                m_completer->popup()->verticalScrollBar()->sizeHint().width() +
                m_context.theme.tokens().space.four);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete(at);
}

void TemplateEdit::insertCompletion(const QString &name)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString typed = wordBeingTyped();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(typed.size()));
    const QString after = m_edit->toPlainText().mid(m_edit->textCursor().position());
    const bool closes = m_kind != Kind::Expression && !after.startsWith(u"}}"_s);
    cursor.insertText(name + (closes ? u"}}"_s : QString()));
    if (!closes && m_kind != Kind::Expression)
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    m_edit->setTextCursor(cursor);
    m_completer->popup()->hide();
}

bool TemplateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &TemplateEdit::refresh, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusOut) {
        Q_EMIT left();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (m_completer->popup()->isVisible() && (isEnter || key->key() == Qt::Key_Tab)) {
            insertCompletion(m_completer->popup()->currentIndex().data().toString());
            return true;
        }
        if (isEnter && m_isShort)
            return true;
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_B) {
            mark(u"*"_s);
            return true;
        }
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_I) {
            mark(u"_"_s);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace flotilla
