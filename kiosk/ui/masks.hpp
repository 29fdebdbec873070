// The few masks from which round corners, shadows, discs and rings are drawn: made when first
// wanted, kept for the program's life.
#pragma once

#include <map>
#include <utility>

#include "kiosk/typeset/shapes.hpp"
#include "kiosk/ui/ui.hpp"

namespace sunhall {

class Masks {
public:
    NineSlice const& filled(int radius);
    NineSlice const& outlined(int radius, int thickness);
    NineSlice const& shadow(Elevation elevation, int radius, double scale);
    PictureRef const& disc(int diameter);
    PictureRef const& ring(int diameter, int thickness);

private:
    std::map<int, NineSlice> filled_;
    std::map<std::pair<int, int>, NineSlice> outlined_;
    std::map<std::pair<Elevation, int>, NineSlice> shadows_;
    std::map<int, PictureRef> discs_;
    std::map<std::pair<int, int>, PictureRef> rings_;
};

}  // namespace sunhall
