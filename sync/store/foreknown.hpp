// What one Generation has verified and counted, for another of the same file that has not yet.
//
// A hall of fifty departments names matters of each on one page, and the first of a department
// costs verifying its whole role. So a thread of its own opens the newest generation, asks it for
// what such pages show, and hands over what it has learnt; the UI's Generation then answers at
// once. Trust stays a type: only a Generation puts anything in here, after its check, and only one
// of the same file and the same signed state takes it out.
//
// A value: made in one thread, used up in another.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sync/store/generation.hpp"

namespace sunhall {

class Foreknown {
public:
    /// Nothing of that file.
    explicit Foreknown(std::filesystem::path file) : file_{std::move(file)} {}

    /// Also what another Generation of the same content knows; of any other content, nothing.
    void add(Foreknown other);

private:
    friend class Generation;

    std::filesystem::path file_;
    std::string digest_;  ///< Of the signed state; empty: nothing is known.
    std::vector<std::shared_ptr<HeldItem const>> items_;
    std::map<std::pair<Kind, std::string>, DepartmentCounts> counts_;
};

}  // namespace sunhall
