#include "tests/support/ipp_eve_printer.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "tests/support/eventually.hpp"
#include "tests/support/ports.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

/// Anybody may own and say anything: nobody but us is on this bus.
constexpr char const* policy =
    "<auth>EXTERNAL</auth><policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>"
    "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/>"
    "<allow send_type=\"method_call\"/></policy>";

fs::path const pid_file{"/run/avahi-daemon/pid"};

void wait_for(std::string const& what, Process const& process, auto const& there) {
    if (!eventually(longest_start, there)) {
        throw std::runtime_error{what + " does not start: " + process.errors()};
    }
}

}  // namespace

IppEvePrinter::IppEvePrinter(fs::path folder) : folder_{std::move(folder)}, port_{free_port()} {
    fs::create_directories(folder_ / "spool");
    start_bus();
    start_announcing();
    processes_.emplace_back(
        Command{{"ippeveprinter", "-p", std::to_string(port_), "-d", folder_ / "spool", "-k", "-f",
                 "application/pdf", "hall"},
                {{"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + (folder_ / "bus").string()}},
                {}});
    wait_for("ippeveprinter", processes_.back(), [this] { return answers(port_); });
}

void IppEvePrinter::start_bus() {
    auto const file = folder_ / "bus.conf";
    std::ofstream{file} << "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus "
                           "Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/"
                           "1.0/busconfig.dtd\">\n<busconfig><type>system</type><listen>unix:path="
                        << (folder_ / "bus").string() << "</listen>" << policy << "</busconfig>\n";
    processes_.emplace_back(
        Command{{"dbus-daemon", "--nofork", "--config-file=" + file.string()}, {}, {}});
    wait_for("dbus-daemon", processes_.back(), [this] { return fs::exists(folder_ / "bus"); });
}

bool IppEvePrinter::another_avahi_runs() {
    std::string pid;
    std::getline(std::ifstream{pid_file}, pid);
    std::string name;
    std::getline(std::ifstream{fs::path{"/proc"} / (pid.empty() ? "none" : pid) / "comm"}, name);
    return name == "avahi-daemon";
}

void IppEvePrinter::start_announcing() {
    // One that was killed leaves its number, which by now may be another program's.
    fs::remove(pid_file);
    auto const file = folder_ / "avahi.conf";
    std::ofstream{file} << "[server]\nhost-name=sunhall-test\nallow-interfaces=lo\nuse-ipv6=no\n"
                           "enable-dbus=yes\n[publish]\npublish-workstation=no\n";
    processes_.emplace_back(
        Command{{"avahi-daemon", "-f", file, "--no-drop-root", "--no-chroot", "--no-rlimits"},
                {{"DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + (folder_ / "bus").string()}},
                {}});
    auto const& process = processes_.back();
    wait_for("avahi-daemon", process,
             [&process] { return process.errors().find("startup complete") != std::string::npos; });
}

std::string IppEvePrinter::uri() const {
    return "ipp://127.0.0.1:" + std::to_string(port_) + "/ipp/print";
}

std::vector<fs::path> IppEvePrinter::documents() const {
    std::vector<fs::path> found;
    for (auto const& entry : fs::directory_iterator{folder_ / "spool"}) {
        found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace sunhall::journey
