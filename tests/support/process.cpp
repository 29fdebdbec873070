#include "tests/support/process.hpp"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/support/eventually.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> environment_with(std::map<std::string, std::string> const& added) {
    std::vector<std::string> lines;
    for (auto* const* line = environ; *line != nullptr; ++line) {
        std::string const text{*line};
        if (!added.contains(text.substr(0, text.find('=')))) {
            lines.push_back(text);
        }
    }
    for (auto const& [name, value] : added) {
        lines.push_back(name + "=" + value);
    }
    return lines;
}

/// The shape posix_spawn wants. Points into `lines`.
std::vector<char*> pointers_to(std::vector<std::string>& lines) {
    std::vector<char*> pointers;
    for (auto& line : lines) {
        pointers.push_back(line.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

struct Actions {
    Actions() { posix_spawn_file_actions_init(&actions); }
    ~Actions() { posix_spawn_file_actions_destroy(&actions); }
    Actions(Actions const&) = delete;
    Actions& operator=(Actions const&) = delete;
    posix_spawn_file_actions_t actions{};
};

struct Attributes {
    Attributes() {
        posix_spawnattr_init(&attributes);
        sigset_t defaults;
        sigfillset(&defaults);
        posix_spawnattr_setsigdefault(&attributes, &defaults);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    }
    ~Attributes() { posix_spawnattr_destroy(&attributes); }
    Attributes(Attributes const&) = delete;
    Attributes& operator=(Attributes const&) = delete;
    posix_spawnattr_t attributes{};
};

pid_t spawn(Command const& command, fs::path const& output, fs::path const& errors) {
    constexpr int write_new = O_WRONLY | O_CREAT | O_TRUNC;
    constexpr int passed_on_as = 3;
    Actions files;
    posix_spawn_file_actions_addopen(&files.actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files.actions, STDOUT_FILENO, output.c_str(), write_new,
                                     0600);
    posix_spawn_file_actions_addopen(&files.actions, STDERR_FILENO, errors.c_str(), write_new,
                                     0600);
    if (command.passed_on) {
        posix_spawn_file_actions_adddup2(&files.actions, *command.passed_on, passed_on_as);
    }
    Attributes const attributes;
    auto words = command.words;
    auto environment = environment_with(command.environment);
    pid_t id = 0;
    int const problem =
        posix_spawnp(&id, words.front().c_str(), &files.actions, &attributes.attributes,
                     pointers_to(words).data(), pointers_to(environment).data());
    if (problem != 0) {
        throw std::runtime_error{"cannot start " + words.front()};
    }
    return id;
}

fs::path new_folder() {
    auto pattern = (fs::temp_directory_path() / "sunhall-process-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error{"cannot make " + pattern};
    }
    return pattern;
}

}  // namespace

std::string content_of(fs::path const& file) {
    std::ifstream stream{file, std::ios::binary};
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

Process::Process(Command const& command) : folder_{new_folder()} {
    id_ = spawn(command, folder_ / "output", folder_ / "errors");
}

Process::~Process() { kill_and_wait(); }

Process::Process(Process&& other) noexcept
    : id_{std::exchange(other.id_, 0)},
      status_{std::exchange(other.status_, {})},
      folder_{std::move(other.folder_)} {}

Process& Process::operator=(Process&& other) noexcept {
    if (this != &other) {
        kill_and_wait();
        id_ = std::exchange(other.id_, 0);
        status_ = std::exchange(other.status_, {});
        folder_ = std::move(other.folder_);
    }
    return *this;
}

bool Process::running() {
    if (!status_) {
        int status = 0;
        if (waitpid(id_, &status, WNOHANG) == id_) {
            status_ = status;
        }
    }
    return !status_;
}

void Process::send(int signal) {
    if (running()) {
        kill(id_, signal);
    }
}

std::optional<Ending> Process::ended(std::chrono::milliseconds most) {
    if (!eventually(most, [&] { return !running(); })) {
        return {};
    }
    Ending ending;
    ending.code = WIFEXITED(*status_) ? WEXITSTATUS(*status_) : 0;
    ending.signal = WIFSIGNALED(*status_) ? WTERMSIG(*status_) : 0;
    ending.output = content_of(folder_ / "output");
    ending.errors = content_of(folder_ / "errors");
    return ending;
}

std::string Process::errors() const { return content_of(folder_ / "errors"); }

void Process::kill_and_wait() noexcept {
    if (id_ == 0) {
        return;
    }
    kill(-id_, SIGKILL);
    if (!status_) {
        int status = 0;
        waitpid(id_, &status, 0);
    }
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

Ending run(Command const& command, std::chrono::milliseconds most) {
    Process process{command};
    if (auto ending = process.ended(most)) {
        return *ending;
    }
    throw std::runtime_error{command.words.front() + " does not end; it said: " + process.errors()};
}

std::string succeed(Command const& command, std::chrono::milliseconds most) {
    auto const ending = run(command, most);
    if (ending.code != 0 || ending.signal != 0) {
        std::string line;
        for (auto const& word : command.words) {
            line += word + " ";
        }
        throw std::runtime_error{line + "ended with " + std::to_string(ending.code) + ": " +
                                 ending.errors + ending.output};
    }
    return ending.output;
}

}  // namespace sunhall::journey
