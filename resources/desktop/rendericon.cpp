// rendericon ICON.svg FOLDER SIZE…: draws the icon as FOLDER/SIZExSIZE/apps/ICON.png for every size, as the hicolor
// theme wants it.

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// False when the file can't be written.
bool renderIcon(QSvgRenderer &icon, int size, const QString &file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(file).path()) && image.save(file, "PNG");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // shapes need no display and no fonts
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: rendericon ICON.svg FOLDER SIZE…\n", stderr);
        return 2;
    }
    QSvgRenderer icon(arguments[1]);
    if (!icon.isValid()) {
        std::fprintf(stderr, "%s is not an SVG picture\n", qPrintable(arguments[1]));
        return 1;
    }
    const QString name = QFileInfo(arguments[1]).completeBaseName();
    for (const QString &size : arguments.sliced(3)) {
        const QString file = u"%1/%2x%2/apps/%3.png"_s.arg(arguments[2], size, name);
        if (!renderIcon(icon, size.toInt(), file)) {
            std::fprintf(stderr, "%s can't be written\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
