// Another program, as a test runs it: started, watched, killed, and gone when the test is.
//
// Both outputs go to files of its own, so that no pipe fills up and nothing has to be read in time.
// The program leads a process group: whatever it starts ends with it.
#pragma once

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace sunhall::journey {

struct Command {
    std::vector<std::string> words;  ///< The program (searched in PATH) and arguments.
    std::map<std::string, std::string> environment;  ///< Added to ours.
    std::optional<int> passed_on;                    ///< A descriptor it gets as its number 3.
};

struct Ending {
    int code = 0;    ///< Exit code; 0 when a signal ended it.
    int signal = 0;  ///< Signal that ended it; 0 when it exited.
    std::string output;
    std::string errors;
};

/// A file's bytes; empty where there is none.
[[nodiscard]] std::string content_of(std::filesystem::path const& file);

class Process {
public:
    /// Throws when the program cannot be started.
    explicit Process(Command const& command);
    /// Kills what is still running, the whole group, and waits for it.
    ~Process();
    Process(Process&& other) noexcept;
    Process& operator=(Process&& other) noexcept;
    Process(Process const&) = delete;
    Process& operator=(Process const&) = delete;

    [[nodiscard]] pid_t id() const { return id_; }
    [[nodiscard]] bool running();
    void send(int signal);

    /// How it ended; empty when it is still running after `most`.
    std::optional<Ending> ended(std::chrono::milliseconds most);

    /// What it has said on standard error so far.
    [[nodiscard]] std::string errors() const;

private:
    void kill_and_wait() noexcept;

    pid_t id_ = 0;
    std::optional<int> status_;
    std::filesystem::path folder_;
};

/// Runs a program to its end. Throws when that takes longer than `most`.
Ending run(Command const& command, std::chrono::milliseconds most = std::chrono::seconds{60});

/// Like run, and throws with what the program said unless it exits with 0. Its standard output.
std::string succeed(Command const& command,
                    std::chrono::milliseconds most = std::chrono::seconds{60});

}  // namespace sunhall::journey
