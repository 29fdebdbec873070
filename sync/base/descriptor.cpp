#include "sync/base/descriptor.hpp"

#include <unistd.h>

namespace sunhall {

Descriptor::~Descriptor() {
    if (open()) {
        ::close(number_);
    }
}

bool Descriptor::close() { return ::close(std::exchange(number_, -1)) == 0; }

}  // namespace sunhall
