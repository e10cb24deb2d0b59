#include "core/model/entities/registry.h"

#include "core/model/entities/affiliation.h"
#include "core/model/entities/agency.h"
#include "core/model/entities/format.h"
#include "core/model/entities/municipality.h"
#include "core/model/entities/organisation.h"
#include "core/model/entities/person.h"
#include "core/model/entities/region.h"
#include "core/model/entities/registration.h"
#include "core/model/entities/series.h"
#include "core/model/entities/session.h"
#include "core/model/entities/staff.h"
#include "core/model/entities/team.h"
#include "core/model/entities/teammember.h"

namespace core::entities {

std::span<const EntityInfo* const> registry()
{
    static const EntityInfo* const all[] = {&Agency::info(), &Staff::info(), &Municipality::info(), &Region::info(),
        &Organisation::info(), &Person::info(), &Affiliation::info(), &Format::info(), &Series::info(),
        &Session::info(), &Team::info(), &TeamMember::info(), &Registration::info()};
    return all;
}

} // namespace core::entities
