#include "ui/shared/copyguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace lagesbild
{

void copyFromScreen(const QWidget &source, std::unique_ptr<QMimeData> content)
{
    for (QWidget *above = source.parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto *guard = dynamic_cast<CopyGuard *>(above);
        if (guard != nullptr && guard->takesCopying())
            return;
    }
    QGuiApplication::clipboard()->setMimeData(content.release()); // which takes it over
}

void copyFromScreen(const QWidget &source, const QString &text)
{
    auto content = std::make_unique<QMimeData>();
    content->setText(text);
    copyFromScreen(source, std::move(content));
}

} // namespace lagesbild
