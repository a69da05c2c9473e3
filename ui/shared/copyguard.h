#pragma once

#include <QString>

#include <memory>

class QMimeData;
class QWidget;

namespace lagesbild
{

/// What stands above that which shows figures, and says what of them may leave the program: a parent widget that is
/// one is asked first.
class CopyGuard
{
public:
    CopyGuard() = default;
    CopyGuard(const CopyGuard &) = delete;
    CopyGuard &operator=(const CopyGuard &) = delete;
    virtual ~CopyGuard() = default;

    /// Takes the copying over where figures on screen must not leave the program; else false, and nothing is done.
    virtual bool takesCopying() = 0;
};

/// Puts what @p source shows on the clipboard: the one way there for figures as they stand on screen. Where a guard
/// above @p source takes the copying over, @p content goes nowhere.
void copyFromScreen(const QWidget &source, std::unique_ptr<QMimeData> content);
void copyFromScreen(const QWidget &source, const QString &text);

} // namespace lagesbild
