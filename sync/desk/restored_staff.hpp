// The list of staff after a restoration: who may review is published, all else is in the register.
//
// The publication names keys and staff ids. From the register come people's names and the keys that
// were taken out of use, also by a revocation that no publication has followed yet.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/register.hpp"
#include "sync/desk/roster.hpp"

namespace sunhall {

struct RestoredStaff {
    std::string text;  ///< staff.json
    std::size_t people = 0;
    /// Keys out of use that could not be listed, since the register does not say what they were, a
    /// line each.
    std::vector<std::string> lost;
};

/// `record` is empty where there is none.
Result<RestoredStaff> staff_of(Roster published, Register const& record);

}  // namespace sunhall
