#include "core/koffer/code.h"

#include "core/koffer/secret.h"

namespace core::koffer {

namespace {

constexpr char letters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int length = 20;
constexpr int group = 5;

} // namespace

QString newCode()
{
    const QByteArray chance = randomBytes(length);
    QString code;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % group == 0)
            code += u'-';
        code += QLatin1Char(letters[quint8(chance[i]) % 32]);
    }
    return code;
}

QString plainCode(const QString& typed)
{
    QString plain;
    for (const QChar typedLetter : typed) {
        const QChar letter = typedLetter.toUpper();
        if (letter.isSpace() || letter == u'-')
            continue;
        if (letter == u'O')
            plain += u'0';
        else if (letter == u'I' || letter == u'L')
            plain += u'1';
        else
            plain += letter;
    }
    return plain;
}

} // namespace core::koffer
