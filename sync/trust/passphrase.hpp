// Words that open a sealed key file, and how they are asked for.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

/// Wiped from memory when it goes.
class Passphrase {
public:
    explicit Passphrase(std::string words);

    [[nodiscard]] std::string_view words() const { return *words_; }

private:
    struct Wipe {
        void operator()(std::string* words) const;
    };
    std::unique_ptr<std::string, Wipe> words_;
};

/// Called with the key file that needs it, only where it is sealed.
using AskPassphrase = std::function<Result<Passphrase>(std::filesystem::path const& file)>;

}  // namespace sunhall
