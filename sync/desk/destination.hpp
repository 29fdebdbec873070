// Where a publication goes: a folder that a web server reads, or the server itself over WebDAV.
//
// A destination only keeps files; that they arrive in an order that makes a half-finished
// publication invisible is the business of repository.hpp.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/desk/publication.hpp"
#include "sync/http/http_client.hpp"
#include "sync/http/uploader.hpp"

namespace sunhall {

struct RepositoryFile {
    std::string place;  ///< Relative to the repository's folder.
    std::string bytes;
};

class Destination {
public:
    virtual ~Destination() = default;

    /// As the person named it.
    [[nodiscard]] virtual std::string name() const = 0;
    /// The folder that writing would make, absolute; empty where there is nothing to make.
    [[nodiscard]] virtual std::filesystem::path unmade_folder() const { return {}; }
    /// Missing where there is no such file.
    virtual Result<std::string> read(std::string const& place) = 0;
    /// Whether exactly this file is there already.
    virtual Result<bool> holds(PublishedFile const& file) = 0;
    /// All there when it returns, each whole or not at all; in which order is left open.
    virtual Result<void> write(std::vector<RepositoryFile> const& files) = 0;
};

class FolderDestination final : public Destination {
public:
    explicit FolderDestination(std::filesystem::path folder) : folder_{std::move(folder)} {}

    [[nodiscard]] std::string name() const override { return folder_.string(); }
    [[nodiscard]] std::filesystem::path unmade_folder() const override;
    Result<std::string> read(std::string const& place) override;
    Result<bool> holds(PublishedFile const& file) override;
    Result<void> write(std::vector<RepositoryFile> const& files) override;

private:
    std::filesystem::path folder_;
};

struct DavSettings {
    Credentials credentials = {};
    PlainHttp plain_http = PlainHttp::LoopbackOnly;
};

/// What it holds is learnt once, from its own timestamp and what that leads to: whatever a finished
/// publication names was uploaded before it.
class DavDestination final : public Destination {
public:
    /// `url` ends with a slash.
    DavDestination(std::string url, DavSettings const& settings);

    [[nodiscard]] std::string name() const override { return url_; }
    Result<std::string> read(std::string const& place) override;
    Result<bool> holds(PublishedFile const& file) override;
    Result<void> write(std::vector<RepositoryFile> const& files) override;

private:
    Result<void> learn();

    std::string url_;
    HttpClient reader_;
    Uploader writer_;
    bool learnt_ = false;
    std::map<std::string, std::string, std::less<>> known_;  ///< SHA-256 by place.
};

/// "https://…" or "http://…" is a server; "file:///…" and what is no address are folders. Rejected
/// for any other address: a folder named "ftp:" is never what was meant.
Result<std::unique_ptr<Destination>> destination_at(std::string const& where,
                                                    DavSettings const& settings);

}  // namespace sunhall
