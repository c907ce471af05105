#pragma once
// What a condition is made of in the inspector: rows of one comparison or one expression, and
// groups of rows and groups.

#include "core/flow/condition.h"
#include "ui/designer/fieldeditor.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace flotilla {

// One entry of a group.
class ConditionPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Tells nobody. False: this part cannot show such a value.
    virtual bool fill(const QJsonObject &value) = 0;
    [[nodiscard]] virtual QJsonObject value() const = 0;
    // `path`: of the part within the names of controls: "when.0.1".
    virtual void setPath(const QString &path) = 0;
    // Marks what is wrong at this place below the part ({"all", "0", "left"}); nothing: all is
    // well.
    virtual void clearProblems() = 0;
    virtual void showProblem(const QStringList &keys, const QString &message) = 0;
    [[nodiscard]] virtual int comparisons() const { return 1; }

Q_SIGNALS:
    void edited();
    void left();
    void removeAsked();
};

// "quantity is greater than 20", or an expression alone.
class ConditionRow final : public ConditionPart
{
    Q_OBJECT

public:
    ConditionRow(const FieldContext &context, bool isExpression, QWidget *parent = nullptr);

    bool fill(const QJsonObject &value) override;
    QJsonObject value() const override;
    void setPath(const QString &path) override;
    void clearProblems() override;
    void showProblem(const QStringList &keys, const QString &message) override;
    void focusFirst();

private:
    struct Cell // a value that stays what it was until it is typed over
    {
        QLineEdit *edit = nullptr;
        QJsonValue given = QJsonValue(QJsonValue::Undefined);
        QString shown = {};
    };
    QLineEdit *makeEdit(const QString &hint, bool hasVariables);
    void put(Cell &cell, const QJsonValue &value);
    [[nodiscard]] QJsonValue read(const Cell &cell) const;
    [[nodiscard]] OperatorType::Right right() const;
    void showOperands();

    FieldContext m_context;
    bool m_isExpression;
    Cell m_left; // or the expression
    Cell m_right;
    Cell m_to;
    QComboBox *m_is = nullptr;
    QLabel *m_and = nullptr;
    QToolButton *m_remove;
};

class ConditionGroup final : public ConditionPart
{
    Q_OBJECT

public:
    // `depth`: 1 is the outermost, which cannot be removed.
    ConditionGroup(const FieldContext &context, int depth, QWidget *parent = nullptr);

    bool fill(const QJsonObject &value) override;
    QJsonObject value() const override;
    void setPath(const QString &path) override;
    void clearProblems() override;
    void showProblem(const QStringList &keys, const QString &message) override;
    int comparisons() const override;
    void setParts(const QJsonArray &parts, bool isAny);
    [[nodiscard]] QList<ConditionPart *> parts() const { return m_parts; }
    // Nothing is added beyond the limits of the whole condition.
    void setMayAdd(bool may);

    // Can it be shown as comparisons and groups?
    [[nodiscard]] static bool isReadable(const QJsonValue &condition, int depth = 1);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConditionPart *makePart(const QJsonObject &value);
    void insert(ConditionPart *part);
    void remove(ConditionPart *part);
    void add(ConditionPart *part);
    [[nodiscard]] bool isAny() const;

    FieldContext m_context;
    int m_depth;
    QString m_path;
    QComboBox *m_join;
    QToolButton *m_remove;
    QVBoxLayout *m_list;
    QList<ConditionPart *> m_parts;
    QToolButton *m_add; // with a menu of what can be added
    QAction *m_addComparison;
    QAction *m_addExpression;
    QAction *m_addGroup = nullptr; // not where none may be nested
};

} // namespace flotilla
