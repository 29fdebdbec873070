#include "sync/base/files.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"

namespace sunhall {

namespace {

tl::unexpected<Error> system_error(std::string_view action, std::filesystem::path const& file) {
    auto const code = errno;
    auto const failure = code == ENOENT ? Failure::Missing : Failure::Storage;
    return fail(failure, std::string{action} + " " + file.string() + ": " +
                             std::generic_category().message(code));
}

Result<void> write_all(int descriptor, std::string_view bytes, std::filesystem::path const& file) {
    while (!bytes.empty()) {
        auto const written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return system_error("writing", file);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

std::filesystem::path fresh_name(std::filesystem::path file) {
    file += ".new";
    return file;
}

Result<Descriptor> create(std::filesystem::path const& file, FileMode mode) {
    Descriptor opened{::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW,
                             static_cast<mode_t>(mode))};
    if (!opened.open()) {
        return system_error("creating", file);
    }
    // A left-over file of an interrupted write may have another mode.
    if (::fchmod(opened.number(), static_cast<mode_t>(mode)) != 0) {
        return system_error("protecting", file);
    }
    return opened;
}

}  // namespace

Result<std::string> read_file(std::filesystem::path const& file, std::size_t most) {
    Descriptor const opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.open()) {
        return system_error("opening", file);
    }
    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        auto const count = ::read(opened.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return system_error("reading", file);
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > most) {
            return fail(Failure::Malformed,
                        file.string() + " is larger than " + std::to_string(most) + " bytes");
        }
    }
}

Result<void> write_atomically(std::filesystem::path const& file, std::string_view bytes,
                              FileMode mode) {
    auto const fresh = fresh_name(file);
    auto opened = TRY(create(fresh, mode));
    TRY(write_all(opened.number(), bytes, fresh));
    if (::fsync(opened.number()) != 0 || !opened.close()) {
        return system_error("syncing", fresh);
    }
    return rename_durably(fresh, file);
}

Result<void> replace_file(std::filesystem::path const& file, std::string_view bytes) {
    auto const fresh = fresh_name(file);
    auto opened = TRY(create(fresh, FileMode::Shared));
    TRY(write_all(opened.number(), bytes, fresh));
    if (!opened.close() || std::rename(fresh.c_str(), file.c_str()) != 0) {
        return system_error("replacing", file);
    }
    return {};
}

Result<void> make_folder(std::filesystem::path const& folder) {
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (code) {
        return fail(Failure::Storage, "creating folder " + folder.string() + ": " + code.message());
    }
    return {};
}

Result<void> sync_file(std::filesystem::path const& file) {
    Descriptor const opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.open() || ::fsync(opened.number()) != 0) {
        return system_error("syncing", file);
    }
    return {};
}

Result<void> sync_folder(std::filesystem::path const& folder) {
    auto const name = folder.empty() ? std::filesystem::path{"."} : folder;
    Descriptor const opened{::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!opened.open() || ::fsync(opened.number()) != 0) {
        return system_error("syncing folder", name);
    }
    return {};
}

Result<void> rename_durably(std::filesystem::path const& from, std::filesystem::path const& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        return system_error("renaming to", to);
    }
    return sync_folder(to.parent_path());
}

}  // namespace sunhall
