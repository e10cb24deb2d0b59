#include <QApplication>
#include <QMainWindow>

/** The anchor of the start: what Qt needs to show a window with nothing in it. */
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
