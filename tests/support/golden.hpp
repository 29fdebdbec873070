// Holds how a page looks against the picture that somebody has looked at and accepted.
//
// 1. A golden picture is the page at a fifth of its size, in 32 shades a channel: small enough to
//    keep many, large enough to be looked at in a review.
// 2. Compared are the means of blocks of 15×15 pixels of the page. Another hinting of the same
//    fonts moves ink by less than a pixel and stays below the limit; a thing that moved by a few
//    pixels, came, went or changed its colour does not.
// 3. Where a page differs, what came, what was expected and where they differ is left in the build
//    folder's golden/, and the failure says the command that accepts it.
// 4. With SUNHALL_GOLDEN=accept in the environment what came becomes the golden picture; one that
//    still holds is left as it is.
#pragma once

#include <string>

#include "kiosk/typeset/picture.hpp"

namespace sunhall {

/// The page at its full size, into the folder that SUNHALL_PICTURES names, if any.
void leave_to_look_at(Picture const& page, std::string const& name);

/// Fails the test where the page does not look as accepted under that name.
void expect_golden(Picture const& page, std::string const& name);

}  // namespace sunhall
