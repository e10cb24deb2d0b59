#include "core/model/likeness.h"

#include "core/support/similarity.h"
#include "core/support/text.h"

#include <QVarLengthArray>

#include <algorithm>

namespace core {

namespace {

/** Names less alike than this are not called so. */
constexpr double leastOfNames = 0.8;
/** An initial for a name that begins with it. */
constexpr double ofInitial = 0.9;
/** Names that differ in a number, or in what else tells namesakes apart. */
constexpr double ofDifferentNumbers = 0.6;
constexpr double ofDifferentKinds = 0.85;
/** What a name has to be like for a shared address or telephone to mean anything: offices share both. */
constexpr double leastBesideEmail = 0.45;
constexpr double leastBesidePhone = 0.6;

/** Words that stand before many names and tell none apart, folded. */
bool tellsNothing(const QString& word)
{
    static const QSet<QString> words{QStringLiteral("kreis"), QStringLiteral("landkreis"), QStringLiteral("stadt"),
        QStringLiteral("gemeinde"), QStringLiteral("der"), QStringLiteral("die"), QStringLiteral("das"),
        QStringLiteral("des"), QStringLiteral("fur"), QStringLiteral("und"), QStringLiteral("im"), QStringLiteral("in"),
        QStringLiteral("e"), QStringLiteral("v"), QStringLiteral("ev"), QStringLiteral("gmbh"), QStringLiteral("ggmbh"),
        QStringLiteral("dr"), QStringLiteral("prof")};
    return words.contains(word);
}

/** What is left when words that tell nothing go; all of them where nothing would be. */
QStringList telling(const QStringList& words)
{
    QStringList left = words;
    left.removeIf(tellsNothing);
    return left.isEmpty() ? words : left;
}

bool hasDigit(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

double wordLikeness(const QString& a, const QString& b)
{
    if (a.size() == 1 || b.size() == 1)
        return a == b ? 1 : a.front() == b.front() ? ofInitial : 0;
    if (hasDigit(a) || hasDigit(b))
        return a == b ? 1 : 0;
    return similarity(a, b);
}

/** How much of two names is alike, from 0 to 1, whatever the order of their words. Symmetric, for both are sorted. */
double nameLikeness(const LikenessKey& a, const LikenessKey& b)
{
    const bool aIsFirst =
        a.telling.size() < b.telling.size() || (a.telling.size() == b.telling.size() && a.telling < b.telling);
    const QStringList& words = (aIsFirst ? a : b).telling;
    const QStringList& others = (aIsFirst ? b : a).telling;
    QVarLengthArray<bool, 16> isFound(others.size());
    std::ranges::fill(isFound, false);
    double length = 0;
    for (const QString& word : words)
        length += double(word.size());
    for (const QString& other : others)
        length += double(other.size());
    double alike = 0;
    for (const QString& word : words) {
        double best = 0;
        qsizetype bestAt = -1;
        for (qsizetype i = 0; i < others.size(); ++i) {
            const double each = isFound[i] ? 0 : wordLikeness(word, others.at(i));
            if (each > best) {
                best = each;
                bestAt = i;
            }
        }
        if (bestAt < 0)
            continue;
        isFound[bestAt] = true;
        const double letters = double(word.size() + others.at(bestAt).size());
        // An initial stands for a whole name, which so counts no more than it does.
        const bool isInitial = word.size() == 1 || others.at(bestAt).size() == 1;
        alike += best * (isInitial ? 2 : letters);
        length -= isInitial ? letters - 2 : 0;
    }
    const double whole = length > 0 ? std::min(alike / length, 1.0) : 0;
    const bool differ = a.figures != b.figures && !a.figures.isEmpty() && !b.figures.isEmpty();
    return differ ? std::min(whole, ofDifferentNumbers) : whole;
}

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    const bool isAbroad = phone.trimmed().startsWith(u'+') || digits.startsWith(QStringLiteral("00"));
    if (!isAbroad)
        return digits;
    digits.remove(0, digits.startsWith(QStringLiteral("00")) ? 2 : 0);
    return digits.startsWith(QStringLiteral("49")) ? u'0' + digits.mid(2) : QStringLiteral("00") + digits;
}

bool haveCommon(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& each) { return b.contains(each); });
}

/** Whether both say something in one place and it is not the same. */
bool contradict(const QStringList& a, const QStringList& b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!a.at(i).isEmpty() && !b.at(i).isEmpty() && a.at(i) != b.at(i))
            return true;
    }
    return false;
}

bool agree(const QStringList& a, const QStringList& b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!a.at(i).isEmpty() && a.at(i) == b.at(i))
            return true;
    }
    return false;
}

} // namespace

bool hasLikeness(const EntityInfo& kind)
{
    return kind.indexOf(FieldFlag::Identity) < 0 && std::ranges::any_of(kind.fields, [](const FieldInfo& field) {
        return field.isText() && field.has(FieldFlag::InTitle) && field.has(FieldFlag::Found);
    });
}

QStringList nameWords(QStringView name)
{
    QString folded = text::foldedWords(name);
    // Folding has made ä an a; who has no ä on the keyboard writes ae.
    for (const char* pair : {"ae", "oe", "ue"})
        folded.replace(QLatin1StringView(pair), QLatin1StringView(pair, 1));
    for (const char* pair : {"ai", "ay", "ey"})
        folded.replace(QLatin1StringView(pair), QLatin1StringView("ei"));
    return folded.split(u' ', Qt::SkipEmptyParts);
}

LikenessKey likenessKey(const Record& record)
{
    LikenessKey key;
    const auto fields = record.entity().fields;
    for (qsizetype i = 0; i < qsizetype(fields.size()); ++i) {
        const FieldInfo& field = fields[size_t(i)];
        const QString text = valueOr<QString>(record.at(i));
        const bool isName = field.has(FieldFlag::InTitle) && field.isText();
        if (isName && !text.isEmpty()) {
            // A second name that says the same again (the one to sort by) tells nothing.
            for (const QString& word : nameWords(text)) {
                if (!key.words.contains(word))
                    key.words.append(word);
            }
        } else if (field.has(FieldFlag::InTitle) && field.type == FieldType::Choice) {
            key.kinds.append(text);
        } else if (field.has(FieldFlag::InTitle) && field.type == FieldType::Reference) {
            const auto named = valueOr<RecordId>(record.at(i));
            key.kinds.append(named.isNull() ? QString() : named.toText());
        } else if (field.has(FieldFlag::Email) && !text.isEmpty()) {
            key.emails.append(text.trimmed().toCaseFolded());
        } else if (field.has(FieldFlag::Phone) && digitsOf(text).size() > 4) {
            key.phones.append(digitsOf(text));
        } else if (field.has(FieldFlag::MatchKey) && !field.has(FieldFlag::Email)) {
            key.numbers.append(text);
        }
    }
    key.inOrder = key.words;
    key.inOrder.sort();
    key.telling = telling(key.inOrder);
    key.figures = key.inOrder;
    key.figures.removeIf([](const QString& word) { return !hasDigit(word); });
    return key;
}

Likeness likeness(const LikenessKey& a, const LikenessKey& b)
{
    Likeness made;
    double name = nameLikeness(a, b);
    if (!a.words.isEmpty() && a.words == b.words)
        made.signs.append(LikeSign::SameName);
    else if (!a.words.isEmpty() && a.inOrder == b.inOrder)
        made.signs.append(LikeSign::SwappedName);
    else if (name >= leastOfNames)
        made.signs.append(LikeSign::SimilarName);
    if (contradict(a.kinds, b.kinds))
        name *= ofDifferentKinds;
    double all = name;
    if (agree(a.numbers, b.numbers)) {
        made.signs.append(LikeSign::SameKey);
        all = 1;
    } else if (contradict(a.numbers, b.numbers)) {
        all = std::min(all, ofDifferentNumbers);
    }
    if (haveCommon(a.emails, b.emails) && (name >= leastBesideEmail || a.words.isEmpty() || b.words.isEmpty())) {
        made.signs.append(LikeSign::SameEmail);
        all = std::max(all, 0.9 + name / 10);
    }
    if (haveCommon(a.phones, b.phones) && name >= leastBesidePhone) {
        made.signs.append(LikeSign::SamePhone);
        all = std::max(all, 0.85 + name / 10);
    }
    made.percent = int(all * 100);
    return made;
}

} // namespace core
