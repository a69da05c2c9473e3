// The report's web page in a browser: on a telephone and on a desk nothing may have to be scrolled sideways. Chromium
// is no part of what ./test installs, so these tests skip where it is not.

#include "tests/app/cli.h"
#include "tests/support/qtprinting.h"
#include "tests/support/realpack.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace lagesbild
{

using namespace Qt::StringLiterals;

namespace
{

/// Lays the page out at each width, in frames since a window can't be that narrow, with all that is folded unfolded;
/// how wide it then is becomes its title.
const QByteArray measuring = R"html(<script>
if (window === window.parent) {
  const page = document.documentElement.outerHTML;
  const found = [];
  for (const width of [320, 390, 1280]) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border:0;height:800px;width:' + width + 'px';
    frame.onload = () => {
      const inside = frame.contentDocument;
      inside.querySelectorAll('details').forEach((part) => part.open = true);
      found.push(width + ': ' + inside.documentElement.scrollWidth);
      document.title = found.sort().reverse().join(', ');
    };
    frame.srcdoc = page;
    document.body.append(frame);
  }
}
</script>
</body>)html";

QString browser()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

class ReportPage : public testing::Test
{
protected:
    QByteArray made(const QStringList &more) const
    {
        const QString file = m_folder.filePath(u"rapport.html"_s);
        const CliAnswer answer = runCli(QStringList{u"report"_s, u"--out"_s, file} + more);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
        QFile page(file);
        EXPECT_TRUE(page.open(QIODevice::ReadOnly));
        return page.readAll();
    }
    /// "390: 390, 320: 320, 1280: 1280" where all fits.
    QString widthsOf(QByteArray html) const
    {
        html.replace("</body>", measuring);
        QFile copy(m_folder.filePath(u"mätt.html"_s));
        EXPECT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(html);
        copy.close();
        QProcess process;
        process.start(browser(), {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
                                  u"--hide-scrollbars"_s, u"--virtual-time-budget=20000"_s,
                                  u"--user-data-dir="_s + m_folder.filePath(u"profil"_s), u"--dump-dom"_s,
                                  u"file://"_s + copy.fileName()});
        constexpr int patience = 120000;
        EXPECT_TRUE(process.waitForFinished(patience));
        static const QRegularExpression title(u"<title>([^<]*)</title>"_s);
        return title.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReportPage, FitsOnATelephoneAndOnADesk)
{
    if (browser().isEmpty())
        GTEST_SKIP() << "needs Chromium";
    LAGESBILD_NEEDS_REAL_PACK();
    const QByteArray html = made({u"--municipality"_s, u"1880"_s, u"--data"_s, realPackFile()});
    EXPECT_EQ(widthsOf(html), u"390: 390, 320: 320, 1280: 1280"_s) << "320: a desk's at 400 per cent";
}

TEST_F(ReportPage, IsFoundTooWideWhereSomethingIs)
{
    if (browser().isEmpty())
        GTEST_SKIP() << "needs Chromium";
    QByteArray html = made({u"--municipality"_s, u"1880"_s, u"--link"_s,
                            u"lagesbild:trend?municipality=1880&indicator=N00700"_s});
    html.replace("</main>", "<p style=\"width:900px\">bred</p></main>");
    const QString widths = widthsOf(html);
    EXPECT_TRUE(widths.contains(u"1280: 1280"_s)) << widths.toStdString();
    EXPECT_FALSE(widths.contains(u"390: 390"_s)) << widths.toStdString();
}

} // namespace lagesbild
