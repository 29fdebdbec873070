#include "sync/desk/kiosk_program.hpp"

#include <array>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/init.hpp"

namespace sunhall {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_answer_bytes = std::size_t{16} << 20U;

/// A folder that goes when this goes.
class ScratchFolder {
public:
    static Result<ScratchFolder> make() {
        auto pattern = (fs::temp_directory_path() / "sunhall-desk-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) {
            return fail(Failure::Storage, "建不了临时文件夹");
        }
        return ScratchFolder{pattern};
    }
    ScratchFolder(ScratchFolder&& other) noexcept : path_{std::exchange(other.path_, {})} {}
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ScratchFolder(ScratchFolder const&) = delete;
    ScratchFolder& operator=(ScratchFolder const&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty()) {
            fs::remove_all(path_, ignored);
        }
    }
    [[nodiscard]] fs::path operator/(std::string_view name) const { return path_ / name; }

private:
    explicit ScratchFolder(fs::path path) : path_{std::move(path)} {}

    fs::path path_;
};

std::string toml_text(fs::path const& path) {
    std::string text = "\"";
    for (char const character : path.string()) {
        text += character == '"' || character == '\\' ? "\\" : "";
        text += character;
    }
    return text + '"';
}

std::string configuration(Workspace const& workspace, KioskProgram const& kiosk,
                          ScratchFolder const& scratch) {
    auto text = format(
        "[terminal]\nid = \"preview\"\nplace = \"预览\"\n[paths]\ndata = {}\nruntime = {}\n"
        "trusted_root = {}\n",
        toml_text(scratch / "data"), toml_text(scratch / "run"),
        toml_text(fs::absolute(workspace.folder() / terminal_root_name)));
    if (!kiosk.assets.empty()) {
        text += format("assets = {}\n", toml_text(fs::absolute(kiosk.assets)));
    }
    return text + format("[sync]\nmetadata_url = \"file://{0}\"\ntargets_url = \"file://{0}\"\n",
                         (scratch / "data/").string());
}

/// Beside this program where it is there.
std::string program_of(KioskProgram const& kiosk) {
    if (!kiosk.program.empty()) {
        return kiosk.program.string();
    }
    std::error_code code;
    auto const own = fs::read_symlink("/proc/self/exe", code);
    auto const sibling = own.parent_path() / "sunhall-kiosk";
    return !code && fs::exists(sibling) ? sibling.string() : "sunhall-kiosk";
}

/// Where the two outputs of a child go.
class Outputs {
public:
    Outputs(fs::path const& out, fs::path const& err) {
        constexpr int mode = 0600;
        constexpr int how = O_WRONLY | O_CREAT | O_TRUNC;
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, out.c_str(), how, mode);
        ::posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, err.c_str(), how, mode);
    }
    ~Outputs() { ::posix_spawn_file_actions_destroy(&actions_); }
    Outputs(Outputs const&) = delete;
    Outputs& operator=(Outputs const&) = delete;

    [[nodiscard]] posix_spawn_file_actions_t const* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// Exit code of the program; Missing where it cannot be started.
Result<int> run(std::vector<std::string> words, Outputs const& outputs) {
    std::vector<char*> arguments;
    for (auto& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    pid_t child = 0;
    auto const problem = ::posix_spawnp(&child, words.front().c_str(), outputs.get(), nullptr,
                                        arguments.data(), ::environ);
    if (problem != 0) {
        return fail(Failure::Missing,
                    format("启动不了 {}：{}；请用 --kiosk 写明 sunhall-kiosk 在哪里", words.front(),
                           std::generic_category().message(problem)));
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// What it complained of, without its name: libraries may warn before that line, and the program
/// may print its whole usage after it.
std::string complaint_in(std::string_view errors) {
    constexpr std::string_view name = "sunhall-kiosk: ";
    auto const named = errors.find(name);
    auto const rest = errors.substr(named == std::string_view::npos ? 0 : named + name.size());
    return std::string{rest.substr(0, rest.find('\n'))};
}

}  // namespace

Result<Json> ask_kiosk(Workspace const& workspace, KioskProgram const& kiosk,
                       std::vector<std::string> const& arguments) {
    auto const scratch = TRY(ScratchFolder::make());
    auto const config = scratch / "sunhall.toml";
    TRY(make_folder(scratch / "data"));
    TRY(write_atomically(config, configuration(workspace, kiosk, scratch)));
    std::vector<std::string> words{program_of(kiosk), "--config", config.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto const out = scratch / "out";
    auto const err = scratch / "err";
    auto const code = TRY(run(std::move(words), Outputs{out, err}));
    if (code != 0) {
        auto const errors = TRY(read_file(err, most_answer_bytes));
        return fail(Failure::Rejected, format("sunhall-kiosk 没有完成: {}", complaint_in(errors)));
    }
    auto const answer = TRY(read_file(out, most_answer_bytes));
    return during("sunhall-kiosk", parse_json(answer));
}

}  // namespace sunhall
