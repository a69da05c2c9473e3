#include "ui/shared/charts/spokenmarks.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace lagesbild
{

namespace
{

/// One mark as a screen reader meets it.
class MarkInterface : public QAccessibleInterface
{
public:
    MarkInterface(QWidget *widget, int mark) : m_widget(widget), m_mark(mark) {}

    bool isValid() const override { return marks() != nullptr && m_mark < marks()->markCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? marks()->markText(m_mark) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = marks()->markRect(m_mark);
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.readOnly = true;
        state.focused = isValid() && m_widget->hasFocus() && marks()->currentMark() == m_mark;
        return state;
    }

private:
    const SpokenMarks *marks() const { return dynamic_cast<const SpokenMarks *>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_mark;
};

/// The picture: a list of its marks.
class MarksInterface : public QAccessibleWidget
{
public:
    MarksInterface(QWidget *picture, const SpokenMarks *marks)
        : QAccessibleWidget(picture, QAccessible::List), m_marks(marks)
    {
    }
    ~MarksInterface() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_marks->markCount(); }
    QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= m_marks->markCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= mark) {
            const int next = static_cast<int>(m_children.size());
            m_children.push_back(QAccessible::registerAccessibleInterface(new MarkInterface(widget(), next)));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(mark)]);
    }
    int indexOfChild(const QAccessibleInterface *searched) const override
    {
        for (std::size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == searched)
                return static_cast<int>(i);
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(m_marks->currentMark()); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = widget()->mapFromGlobal(QPoint(x, y));
        for (int mark = 0; mark < m_marks->markCount(); ++mark) {
            if (m_marks->markRect(mark).contains(local))
                return child(mark);
        }
        return nullptr;
    }

private:
    const SpokenMarks *m_marks;
    mutable std::vector<QAccessible::Id> m_children; ///< made when first asked for
};

QAccessibleInterface *marksFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *marks = dynamic_cast<const SpokenMarks *>(widget);
    return marks == nullptr ? nullptr : new MarksInterface(widget, marks);
}

} // namespace

void letMarksSpeak()
{
    static const bool installed = [] {
        QAccessible::installFactory(marksFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void speakCurrentMark(QWidget &widget)
{
    const auto *marks = dynamic_cast<const SpokenMarks *>(&widget);
    Q_ASSERT_X(marks != nullptr, "speakCurrentMark", "the widget has marks");
    const int mark = marks->currentMark();
    if (mark < 0)
        return;
    widget.setAccessibleDescription(marks->markText(mark));
    QAccessibleEvent moved(&widget, QAccessible::Focus);
    moved.setChild(mark);
    QAccessible::updateAccessibility(&moved);
}

} // namespace lagesbild
