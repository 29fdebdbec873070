#include "sync/desk/prompt.hpp"

#include <array>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include "sync/base/descriptor.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/text/encoding.hpp"

namespace sunhall {

namespace {

constexpr std::size_t most_passphrase_bytes = 1024;

/// The terminal's echo is off while this lives.
class Unseen {
public:
    explicit Unseen(int terminal) : terminal_{terminal} {
        known_ = ::tcgetattr(terminal_, &before_) == 0;
        auto hidden = before_;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (known_) {
            ::tcsetattr(terminal_, TCSAFLUSH, &hidden);
        }
    }
    ~Unseen() {
        if (known_) {
            ::tcsetattr(terminal_, TCSAFLUSH, &before_);
        }
    }
    Unseen(Unseen const&) = delete;
    Unseen& operator=(Unseen const&) = delete;

private:
    int terminal_;
    bool known_ = false;
    termios before_{};
};

void show(int terminal, std::string_view words) {
    // A terminal that cannot show the question will not take the answer either.
    [[maybe_unused]] auto const shown = ::write(terminal, words.data(), words.size());
}

std::string typed_line(int terminal) {
    std::string line;
    char byte = 0;
    while (line.size() < most_passphrase_bytes && ::read(terminal, &byte, 1) == 1 && byte != '\n') {
        line += byte;
    }
    return line;
}

}  // namespace

Result<std::string> ask_at_terminal(std::string_view words) {
    Descriptor const terminal{::open("/dev/tty", O_RDWR | O_CLOEXEC)};
    if (!terminal.open()) {
        return fail(Failure::Rejected,
                    "需要口令，但这里没有键盘可以输入；请用 --passphrase-file 给出口令文件");
    }
    show(terminal.number(), words);
    Unseen const unseen{terminal.number()};
    auto line = typed_line(terminal.number());
    show(terminal.number(), "\n");
    return line;
}

KeyCare asking(AskAtKeyboard const& ask) {
    auto const open = [ask](std::filesystem::path const& file) -> Result<Passphrase> {
        return Passphrase{TRY(ask(format("{} 的口令：", file.string())))};
    };
    auto const protect =
        [ask](std::filesystem::path const& file) -> Result<std::optional<Passphrase>> {
        auto typed = TRY(ask(format("为 {} 设一个口令：", file.string())));
        auto passphrase = TRY(checked_passphrase(std::move(typed)));
        Passphrase const again{TRY(ask("再输入一次："))};
        if (again.words() != passphrase.words()) {
            return fail(Failure::Rejected, "两次输入的口令不同；请重新运行");
        }
        return std::optional{std::move(passphrase)};
    };
    return {.open = open, .protect = protect};
}

Result<KeyCare> from_file(std::filesystem::path const& file) {
    auto const text = TRY(during("口令文件", read_file(file, most_passphrase_bytes)));
    auto const line = without_mark(text);
    std::string const words{line.substr(0, line.find_first_of("\r\n"))};
    auto const open = [words](std::filesystem::path const& /*file*/) -> Result<Passphrase> {
        return Passphrase{words};
    };
    auto const protect =
        [words](std::filesystem::path const& /*file*/) -> Result<std::optional<Passphrase>> {
        return std::optional{TRY(checked_passphrase(words))};
    };
    return KeyCare{.open = open, .protect = protect};
}

}  // namespace sunhall
