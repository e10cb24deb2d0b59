#include "core/change/act.h"

namespace core {

namespace {

const QString entityKey = QStringLiteral("entity");
const QString titleKey = QStringLiteral("title");
const QString fieldKey = QStringLiteral("field");
const QString sourceKey = QStringLiteral("source");
const QString countKey = QStringLiteral("count");

} // namespace

bool ActInfo::hasOutsideEffect() const
{
    return kind == QStringLiteral("pack") || kind == QStringLiteral("unpack") || kind == QStringLiteral("approve")
        || kind == QStringLiteral("send");
}

QJsonObject ActInfo::parameters() const
{
    QJsonObject object;
    const auto put = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(entityKey, entity);
    put(titleKey, title);
    put(fieldKey, field);
    put(sourceKey, source);
    if (count)
        object.insert(countKey, count);
    return object;
}

ActInfo ActInfo::fromParameters(const QString& kind, const QJsonObject& parameters)
{
    ActInfo info;
    info.kind = kind;
    info.entity = parameters.value(entityKey).toString();
    info.title = parameters.value(titleKey).toString();
    info.field = parameters.value(fieldKey).toString();
    info.source = parameters.value(sourceKey).toString();
    info.count = parameters.value(countKey).toInteger();
    return info;
}

} // namespace core
