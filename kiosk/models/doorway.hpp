// The ways into the hall. Each has a colour of its own, and a page belongs to one.
#pragma once

namespace sunhall {

enum class Doorway { Guide, Fee, Open, Day, Neutral };

}  // namespace sunhall
