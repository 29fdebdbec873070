// Good and bad repositories on which every TUF client must be of one mind.
//
// What we refuse beyond the specification (one key under two ids, approval by two people, duplicate
// JSON keys) is not here: there clients may differ.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/support/repository.hpp"

namespace sunhall::journey {

/// What clients ask for.
inline std::string const table_target = "hall/fee.txt";

using RepositoryChange = std::function<void(Repository&)>;

struct RepositoryCase {
    std::string name;
    bool good = true;
    /// What the repository becomes, one time after the other.
    std::vector<RepositoryChange> stages;
};

using RepositoryTable = std::vector<RepositoryCase>;

/// With the target, and nothing that expires in a test's lifetime.
[[nodiscard]] Repository lasting_repository();

[[nodiscard]] RepositoryTable good_repositories();
[[nodiscard]] RepositoryTable bad_repositories();

}  // namespace sunhall::journey
