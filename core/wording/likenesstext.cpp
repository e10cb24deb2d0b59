#include "core/wording/likenesstext.h"

#include <QCoreApplication>

namespace core {

namespace {

class LikenessText {
    Q_DECLARE_TR_FUNCTIONS(LikenessText)

public:
    static QString of(LikeSign sign)
    {
        switch (sign) {
        case LikeSign::SameName:
            return tr("same name");
        case LikeSign::SwappedName:
            return tr("same name in another order");
        case LikeSign::SimilarName:
            return tr("similar name");
        case LikeSign::SameEmail:
            return tr("same e-mail");
        case LikeSign::SamePhone:
            return tr("same phone");
        case LikeSign::SameKey:
            return tr("same number");
        }
        return {};
    }
};

} // namespace

QString likenessText(const Likeness& likeness)
{
    QStringList signs;
    for (const LikeSign sign : likeness.signs)
        signs.append(LikenessText::of(sign));
    return signs.join(QStringLiteral(", "));
}

} // namespace core
