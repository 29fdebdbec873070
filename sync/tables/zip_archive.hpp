// A ZIP archive in memory, whose parts are unpacked one at a time and never beyond a limit: what
// its directory says about sizes is a claim.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

struct zip;

namespace sunhall {

class ZipArchive {
public:
    /// Malformed where the bytes are no archive, or one of absurdly many parts. The bytes must
    /// outlive it.
    static Result<ZipArchive> open(std::string_view bytes);

    [[nodiscard]] bool has(std::string const& part) const;

    /// Missing where there is no such part, Malformed where it is damaged, encrypted or too large.
    [[nodiscard]] Result<std::string> read(std::string const& part) const;

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    explicit ZipArchive(zip* archive) : archive_{archive} {}

    std::unique_ptr<zip, Discard> archive_;
};

}  // namespace sunhall
