// A file descriptor that closes itself; -1 is none.
#pragma once

#include <utility>

namespace sunhall {

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_{number} {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }

    [[nodiscard]] bool open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

    /// Closes now; false where the system reports only here what went wrong while writing.
    [[nodiscard]] bool close();

private:
    int number_;
};

}  // namespace sunhall
