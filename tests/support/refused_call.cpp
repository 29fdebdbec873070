#include "tests/support/refused_call.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sunhall {

namespace {

enum Ending { Held = 0, Failed = 1, Unfiltered = 2 };

bool refuse(long call, int code) {
    std::array<sock_filter, 4> rules{{
        {BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
        {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, static_cast<std::uint32_t>(call)},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(code)},
        {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
    }};
    sock_fprog program{.len = rules.size(), .filter = rules.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

}  // namespace

std::optional<bool> while_refused(long call, int code, std::function<bool()> const& action) {
    auto const child = ::fork();
    if (child == 0) {
        if (!refuse(call, code)) {
            ::_exit(Unfiltered);
        }
        ::_exit(action() ? Held : Failed);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) == Unfiltered) {
        return std::nullopt;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == Held;
}

}  // namespace sunhall
