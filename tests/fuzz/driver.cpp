#include "tests/fuzz/fuzz.h"

#include <QByteArray>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <unistd.h>

// Runs a fuzz target without libFuzzer: every file of the corpus as it is, then changed ones until the time is over.
// The same seed gives the same inputs in the same order. The input under way is written to a file when the program dies
// of it, or when it takes longer than five seconds.

namespace {

constexpr unsigned longestSeconds = 5;
constexpr qsizetype largestInput = 256 * 1024;

QByteArray current; // the input under way
std::mt19937 dice;

int below(qsizetype bound)
{
    return bound <= 1 ? 0 : int(dice() % quint32(bound));
}

/** Async-signal-safe but for the memory it reads. */
void keepCurrent()
{
    const int handle = ::open("fuzz-crash", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return;
    const ssize_t written = ::write(handle, current.constData(), size_t(current.size()));
    ::close(handle);
    const char words[] = "the input is in fuzz-crash\n";
    if (written >= 0 && ::write(2, words, sizeof words - 1) < 0)
        return;
}

void onSignal(int number)
{
    keepCurrent();
    std::signal(number, SIG_DFL);
    ::raise(number == SIGALRM ? SIGABRT : number);
}

/** Heads of files say the most. */
int placeIn(const QByteArray& input)
{
    return below(2) ? below(input.size()) : below(std::min<qsizetype>(input.size(), 400));
}

void flip(QByteArray& input)
{
    if (input.isEmpty())
        return;
    const int at = placeIn(input);
    input[at] = char(input[at] ^ (1 << below(8)));
}

void setByte(QByteArray& input)
{
    static constexpr unsigned char telling[] = {
        0, 1, 0x7f, 0x80, 0xff, 0x3f, 0x5b, 0x7b, 0x9f, 0xbf, 0xa0, 0xf6, '"', ';'};
    if (!input.isEmpty())
        input[placeIn(input)] = char(below(3) ? telling[below(sizeof telling)] : below(256));
}

void setLength(QByteArray& input)
{
    static constexpr quint32 telling[] = {0, 1, 0xffffffff, 0x7fffffff, 0x80000000, 0x00100000, 0x00100001, 0x04000000};
    if (input.size() < 4)
        return;
    const quint32 number = below(4) ? telling[below(8)] : quint32(below(input.size() + 8));
    std::memcpy(input.data() + std::min<qsizetype>(placeIn(input), input.size() - 4), &number, sizeof number);
}

void cutOut(QByteArray& input)
{
    if (!input.isEmpty())
        input.remove(placeIn(input), 1 + below(std::min<qsizetype>(input.size(), 64)));
}

void repeatPart(QByteArray& input)
{
    if (input.isEmpty())
        return;
    const QByteArray part = input.mid(below(input.size()), 1 + below(64));
    input.insert(below(input.size()), part.repeated(below(8) ? 1 : 1 + below(200)));
}

void splice(QByteArray& input, const QByteArray& other)
{
    if (other.isEmpty())
        return;
    const int from = below(other.size());
    const QByteArray part = other.mid(from, 1 + below(std::min<qsizetype>(other.size() - from, 2000)));
    input.replace(below(input.size() + 1), below(3) ? part.size() : 0, part);
}

QByteArray changed(const QList<QByteArray>& corpus)
{
    QByteArray input = corpus.at(below(corpus.size()));
    for (int i = 1 + below(6); i > 0; --i) {
        switch (below(7)) {
        case 0:
            flip(input);
            break;
        case 1:
            setByte(input);
            break;
        case 2:
            setLength(input);
            break;
        case 3:
            cutOut(input);
            break;
        case 4:
            repeatPart(input);
            break;
        case 5:
            splice(input, corpus.at(below(corpus.size())));
            break;
        default:
            if (below(6) == 0)
                input.truncate(below(input.size() + 1));
        }
    }
    input.truncate(largestInput);
    return input;
}

void run(const QByteArray& input)
{
    // A copy of its very length, so that reading behind its end is seen.
    current = QByteArray(input.constData(), input.size());
    ::alarm(longestSeconds);
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(current.constData()), size_t(current.size()));
    ::alarm(0);
}

QList<QByteArray> filesOf(const QString& path)
{
    QList<QByteArray> contents;
    const QFileInfoList files =
        QFileInfo(path).isDir() ? QDir(path).entryInfoList(QDir::Files, QDir::Name) : QFileInfoList{QFileInfo(path)};
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

} // namespace

extern "C" void __sanitizer_set_death_callback(void (*callback)()) __attribute__((weak));

int main(int argc, char** argv)
{
    for (const int number : {SIGABRT, SIGSEGV, SIGFPE, SIGALRM})
        std::signal(number, onSignal);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(keepCurrent);
    QList<QByteArray> corpus{{}};
    for (int i = 1; i < argc; ++i)
        corpus += filesOf(QFile::decodeName(argv[i]));
    if (corpus.size() < 2) {
        std::fprintf(stderr, "no corpus\n");
        return 2;
    }
    bool given = false;
    const int seconds = qEnvironmentVariableIntValue("WB_FUZZ_SECONDS");
    const int seed = qEnvironmentVariableIntValue("WB_SEED", &given);
    const quint32 first = given ? quint32(seed) : std::random_device{}();
    dice.seed(first);
    std::fprintf(stderr, "WB_SEED=%u, %d s, %d files\n", first, seconds, int(corpus.size()) - 1);
    for (const QByteArray& input : std::as_const(corpus))
        run(input);
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    while (timer.elapsed() < qint64(seconds) * 1000) {
        run(changed(corpus));
        ++runs;
    }
    std::fprintf(stderr, "%lld inputs\n", static_cast<long long>(runs + corpus.size()));
    return 0;
}
