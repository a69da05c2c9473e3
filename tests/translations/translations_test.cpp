#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace lagesbild
{

namespace
{

struct Message {
    QString source;
    QStringList translations; ///< several for counts
};

/// Texts not yet translated are the business of checkcatalogue.cmake.
void addText(Message &message, const QString &translation)
{
    if (!translation.isEmpty())
        message.translations.append(translation);
}

std::vector<Message> messagesOf(const QString &name)
{
    QFile file(QStringLiteral(LAGESBILD_TRANSLATIONS "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.push_back({});
            plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1)
            messages.back().source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && plural)
            continue; // its numerusform elements follow
        else if (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1)
            addText(messages.back(), xml.readElementText());
    }
    EXPECT_FALSE(xml.hasError()) << name.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

/// The %1, %L2, %n of a text in order of their numbers.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?[0-9]{1,2}|L?n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

/// What a text ends with that a translation must keep: a space, a full stop, a colon, an ellipsis or nothing.
QString endOf(const QString &text)
{
    if (text.endsWith("..."_L1) || text.endsWith(u'…'))
        return u"…"_s;
    const QString last = text.right(1);
    return last == u" "_s || last == u"."_s || last == u":"_s ? last : QString();
}

/// Texts that are the same in both, and so not translated.
QStringList untranslated(const QList<QAbstractButton *> &english, const QList<QAbstractButton *> &swedish)
{
    QStringList left;
    for (qsizetype i = 0; i < english.size(); ++i)
        if (!english[i]->text().isEmpty() && english[i]->text() == swedish[i]->text())
            left.append(english[i]->text());
    return left;
}

std::unique_ptr<QTranslator> swedishQt()
{
    auto translator = std::make_unique<QTranslator>();
    EXPECT_TRUE(translator->load(u":/i18n/qt_sv.qm"_s));
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

class Catalogue : public testing::TestWithParam<const char *>
{
};

TEST_P(Catalogue, KeepsThePlacesForFigures)
{
    for (const Message &message : messagesOf(QString::fromUtf8(GetParam())))
        for (const QString &translation : message.translations) {
            QStringList expected = placesIn(message.source);
            QStringList found = placesIn(translation);
            for (const QString &number : {u"%n"_s, u"%Ln"_s}) { // «en kommun» may stand for %n = 1
                expected.removeAll(number);
                found.removeAll(number);
            }
            EXPECT_EQ(found.join(u' ').toStdString(), expected.join(u' ').toStdString())
                << message.source.toStdString() << " -> " << translation.toStdString();
        }
}

TEST_P(Catalogue, EndsAsEnglishDoes)
{
    for (const Message &message : messagesOf(QString::fromUtf8(GetParam())))
        for (const QString &translation : message.translations) {
            EXPECT_EQ(endOf(translation).toStdString(), endOf(message.source).toStdString())
                << message.source.toStdString() << " -> " << translation.toStdString();
            EXPECT_FALSE(translation.contains("..."_L1)) << "one character, …: " << translation.toStdString();
        }
}

TEST_P(Catalogue, IsCompiledIn)
{
    QTranslator translator;
    const QString name = QString::fromUtf8(GetParam()).chopped(3);
    EXPECT_TRUE(translator.load(u":/i18n/"_s + name + u".qm"_s));
}

INSTANTIATE_TEST_SUITE_P(All, Catalogue, testing::Values("lagesbild_sv.ts", "lagesbild_en.ts", "qt_sv.ts"),
                         [](const auto &name) {
                             return QString::fromUtf8(name.param).chopped(3).toStdString();
                         });

TEST(QtWords, OfButtonsAreSwedish)
{
    const QDialogButtonBox::StandardButtons all(0x0ffffc00);
    const QDialogButtonBox english(all);
    const auto translator = swedishQt();
    const QDialogButtonBox swedish(all);
    ASSERT_GT(english.buttons().size(), 15);
    EXPECT_EQ(untranslated(english.buttons(), swedish.buttons()).join(u' ').toStdString(), "OK");
    EXPECT_EQ(swedish.button(QDialogButtonBox::Cancel)->text().toStdString(), "Avbryt");
}

TEST(QtWords, OfTheFileDialogAreSwedish)
{
    const auto translator = swedishQt();
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    QStringList labels;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        labels.append(label->text());
    EXPECT_TRUE(labels.contains(u"Sök i:"_s)) << labels.join(u'|').toStdString();
    EXPECT_TRUE(labels.contains(u"Fil&namn:"_s)) << labels.join(u'|').toStdString();
    EXPECT_TRUE(labels.contains(u"Filer av typen:"_s)) << labels.join(u'|').toStdString();
}

TEST(QtWords, OfTheEditMenuAreSwedish)
{
    const auto translator = swedishQt();
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QStringList words;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            words.append(action->text().section(u'\t', 0, 0));
    EXPECT_EQ(words.join(u'|').toStdString(),
              "&Ångra|&Gör om|Klipp &ut|&Kopiera|Klistra &in|Ta bort|Markera allt");
}

TEST(QtWords, OfKeysAreSwedish)
{
    const auto translator = swedishQt();
    EXPECT_EQ(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left).toString(QKeySequence::NativeText).toStdString(),
        "Ctrl+Skift+Vänster");
}

} // namespace lagesbild

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
