#include "tests/support/print_service.hpp"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/eventually.hpp"
#include "tests/support/ports.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

/// Takes a job as backends do, and says what they say of their paper.
constexpr char const* backend = R"(#!/bin/sh
[ $# -eq 0 ] && exit 0
folder=${DEVICE_URI#folder:}
if [ -e "$folder/no-paper" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "$folder/no-paper" ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
cat "${6:--}" >"$folder/paper-$1.part" && mv "$folder/paper-$1.part" "$folder/paper-$1"
)";

}  // namespace

PrintService::PrintService(fs::path folder) : folder_{std::move(folder)}, port_{free_port()} {
    write_configuration();
    process_.emplace(Command{
        {"cupsd", "-f", "-c", folder_ / "etc/cupsd.conf", "-s", folder_ / "etc/cups-files.conf"},
        {},
        {}});
    if (!eventually(longest_start, [this] { return answers(port_); })) {
        throw std::runtime_error{"cupsd does not start: " + process_->errors()};
    }
}

void PrintService::write_configuration() const {
    for (auto const* const part : {"etc", "spool", "cache", "state", "tmp", "bin/backend", "out"}) {
        fs::create_directories(folder_ / part);
    }
    auto const at = [this](char const* part) { return (folder_ / part).string(); };
    std::ofstream{folder_ / "etc/cupsd.conf"}
        << "Listen 127.0.0.1:" << port_
        << "\nLogLevel warn\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
           "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
           "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
           "<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n";
    std::ofstream{folder_ / "etc/cups-files.conf"}
        << "ServerRoot " << at("etc") << "\nRequestRoot " << at("spool") << "\nCacheDir "
        << at("cache") << "\nStateDir " << at("state") << "\nTempDir " << at("tmp")
        << "\nServerBin " << at("bin") << "\nErrorLog " << at("error") << "\nAccessLog "
        << at("access") << "\nPageLog " << at("page") << "\nPrintcap\n";
    std::ofstream{folder_ / "etc/printers.conf"}
        << "<Printer hall>\nInfo hall\nDeviceURI folder:" << at("out")
        << "\nState Idle\nAccepting Yes\nShared No\nJobSheets none none\nOpPolicy default\n"
           "ErrorPolicy stop-printer\n</Printer>\n";
    std::ofstream{folder_ / "bin/backend/folder"} << backend;
    // cupsd starts everything through a program of its own, which it looks for here.
    fs::create_directory_symlink("/usr/lib/cups/daemon", folder_ / "bin/daemon");
    // Only root's own backends run as root, and only they may write here.
    fs::permissions(folder_ / "bin/backend/folder", fs::perms::owner_all);
}

std::string PrintService::uri() const {
    return "ipp://127.0.0.1:" + std::to_string(port_) + "/printers/hall";
}

std::vector<std::string> PrintService::papers() const {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator{folder_ / "out"}) {
        auto const name = entry.path().filename().string();
        if (name.starts_with("paper-") && entry.path().extension().empty()) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::vector<std::string> papers;
    for (auto const& file : files) {
        std::ostringstream bytes;
        bytes << std::ifstream{file, std::ios::binary}.rdbuf();
        papers.push_back(bytes.str());
    }
    return papers;
}

void PrintService::take_paper_away() const { std::ofstream{folder_ / "out/no-paper"}; }
void PrintService::bring_paper() const { fs::remove(folder_ / "out/no-paper"); }

void PrintService::command(std::string const& name) const {
    succeed({{name, "-h", "127.0.0.1:" + std::to_string(port_), "hall"}, {}, {}});
}

void PrintService::pause() const { command("cupsdisable"); }
void PrintService::resume() const { command("cupsenable"); }
void PrintService::refuse_jobs() const { command("cupsreject"); }

void PrintService::freeze() { process_->send(SIGSTOP); }
void PrintService::thaw() { process_->send(SIGCONT); }
void PrintService::end() { process_.reset(); }

}  // namespace sunhall::journey
