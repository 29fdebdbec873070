// Han characters for letters that were spelled.
//
// One thread, the UI's, once it has been opened wherever.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

struct Candidate {
    std::string text;
    /// How many of the spelling's letters, from its first on, it stands for.
    std::size_t letters = 0;

    bool operator==(Candidate const&) const = default;
};

class Candidates {
public:
    Candidates() = default;
    virtual ~Candidates() = default;
    Candidates(Candidates const&) = delete;
    Candidates& operator=(Candidates const&) = delete;

    /// The likeliest first, at most so many as anybody turns over to find one: some bars full.
    /// Remembers nothing from one call to the next, nor from one visitor to another.
    [[nodiscard]] virtual std::vector<Candidate> of(std::string_view spelling) = 0;
};

}  // namespace sunhall
