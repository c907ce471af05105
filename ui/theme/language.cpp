#include "ui/theme/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace flotilla {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kCatalogues(":/translations");

// The language of the catalogue that was found, or an empty text.
QString install(const QLocale &wanted, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    if (!translator->load(wanted, name, u"_"_s, folder) || translator->isEmpty())
        return {};
    translator->setObjectName(u"catalogue"_s);
    const QString language = translator->language();
    QCoreApplication::installTranslator(translator.release());
    return language;
}

// The words have figures in them, written 0 to 9: a page with two kinds of them is hard to read.
QLocale withOurDigits(const QLocale &wanted)
{
    if (wanted.zeroDigit() == u"0"_s)
        return wanted;
    return wanted.language() == QLocale::Arabic
               ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
               : QLocale(QLocale::English);
}

} // namespace

QStringList languages()
{
    QStringList found;
    for (const QString &file :
         QDir(kCatalogues).entryList({u"flotilla_*.qm"_s}, QDir::Files, QDir::Name))
        found.append(file.mid(file.indexOf(u'_') + 1).chopped(3));
    return found;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    // Qt would name the country's variant of it.
    const QString name =
        locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void speakChosen(const QString &language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Whoever chooses English in London does not get the dates of New York.
    const bool isOfDesktop = wanted.language() == QLocale::system().language();
    QLocale::setDefault(withOurDigits(isOfDesktop ? QLocale::system() : wanted));
    speak(wanted);
}

void speak(const QLocale &wanted)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(u"catalogue"_s, Qt::FindDirectChildrenOnly));
    install(QLocale(QLocale::English), u"flotilla"_s, kCatalogues);
    const bool isEnglish = wanted.language() == QLocale::English || wanted.language() == QLocale::C;
    // The words of Qt's own dialogs come first: ours are looked up before them.
    const auto hasOurs = [&] {
        return std::make_unique<QTranslator>()->load(wanted, u"flotilla"_s, u"_"_s, kCatalogues);
    };
    if (isEnglish || !hasOurs()) {
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        return;
    }
    install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString language = install(wanted, u"flotilla"_s, kCatalogues);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace flotilla
