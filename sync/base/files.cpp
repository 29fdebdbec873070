#include "sync/base/files.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <set>
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

/// A file that was not there before: one left over by an interrupted write may be somebody else's.
Result<Descriptor> create(std::filesystem::path const& file, FileMode mode) {
    if (::unlink(file.c_str()) != 0 && errno != ENOENT) {
        return system_error("replacing", file);
    }
    Descriptor opened{::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW,
                             static_cast<mode_t>(mode))};
    if (!opened.open()) {
        return system_error("creating", file);
    }
    // The umask may have taken bits away. EPERM: FAT and exFAT keep no modes, so that the new file
    // is as protected as the stick it lies on.
    if (::fchmod(opened.number(), static_cast<mode_t>(mode)) != 0 && errno != EPERM) {
        return system_error("protecting", file);
    }
    return opened;
}

/// The bytes under their temporary name, which is returned; not on disk yet.
Result<std::filesystem::path> write_fresh(std::filesystem::path const& file,
                                          std::string_view bytes) {
    auto fresh = fresh_name(file);
    auto opened = TRY(create(fresh, FileMode::Shared));
    TRY(write_all(opened.number(), bytes, fresh));
    if (!opened.close()) {
        return system_error("writing", fresh);
    }
    return fresh;
}

Result<void> sync_file_system_of(std::filesystem::path const& folder) {
    Descriptor const opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (!opened.open() || ::syncfs(opened.number()) != 0) {
        return system_error("syncing the file system of", folder);
    }
    return {};
}

std::filesystem::path folder_of(std::filesystem::path const& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
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

bool is_private(std::filesystem::path const& file) {
    struct stat facts {};
    return ::stat(file.c_str(), &facts) == 0 && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<void> write_together(std::span<FileBytes const> files) {
    // Syncing a whole file system also waits for what other programs wrote; for few files it is
    // not worth it.
    constexpr std::size_t few = 8;
    if (files.size() <= few) {
        for (auto const& [file, bytes] : files) {
            TRY(write_atomically(file, bytes));
        }
        return {};
    }
    for (auto const& [file, bytes] : files) {
        TRY(write_fresh(file, bytes));
    }
    TRY(sync_file_system_of(folder_of(files.front().file)));
    std::set<std::filesystem::path> folders;
    for (auto const& [file, bytes] : files) {
        if (std::rename(fresh_name(file).c_str(), file.c_str()) != 0) {
            return system_error("renaming to", file);
        }
        folders.insert(folder_of(file));
    }
    for (auto const& folder : folders) {
        TRY(sync_folder(folder));
    }
    return {};
}

Result<void> replace_file(std::filesystem::path const& file, std::string_view bytes) {
    auto const fresh = TRY(write_fresh(file, bytes));
    if (std::rename(fresh.c_str(), file.c_str()) != 0) {
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
