// Words for the test of the test.
#include <QCoreApplication>

QString greeting(int count)
{
    return QCoreApplication::translate("Greeting", "Good day") +
           QCoreApplication::translate("Greeting", "%n day(s)", nullptr, count);
}
