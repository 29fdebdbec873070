#include "tests/support/speech_service.hpp"

#include <csignal>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "tests/support/eventually.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

/// Writes down what it is to say, and only then that it talks, since from there on it may be cut
/// off at any moment; then waits until "end" is there, which it takes away. What has no volume is
/// only a question whether anything can be heard. With the test's folder it is gone too.
constexpr char const* teller = R"(#!/bin/sh
cd "$1" || exit 1
case "$4" in -100*) exit 0;; esac
printf '%s\t%.0f\t%.0f\t%s\n' "$2" "$3" "$4" "$5" >> told
echo $$ > talking
until [ -e all-end ] || rm end 2>/dev/null || [ ! -e teller ]; do sleep 0.02; done
rm talking
)";

bool answers(fs::path const& socket) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    auto const name = socket.string();
    name.copy(address.sun_path, sizeof address.sun_path - 1);
    auto const descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the socket API's own
    auto const* const generic = reinterpret_cast<sockaddr const*>(&address);
    bool const connected = ::connect(descriptor, generic, sizeof address) == 0;
    ::close(descriptor);
    return connected;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::istringstream stream{text};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

SpeechService::SpeechService(fs::path folder, Loudspeaker loudspeaker)
    : folder_{std::move(folder)} {
    write_configuration(loudspeaker);
    process_.emplace(
        Command{{"speech-dispatcher", "--run-single", "--timeout", "0", "--communication-method",
                 "unix_socket", "--socket-path", socket(), "--pid-file", folder_ / "pid",
                 "--config-dir", folder_ / "conf", "--log-dir", folder_ / "log"},
                {{"ALSA_CONFIG_PATH", folder_ / "alsa.conf"}},
                {}});
    if (!eventually(longest_start, [this] { return answers(socket()); })) {
        throw std::runtime_error{"speech-dispatcher does not start: " + process_->errors()};
    }
}

void SpeechService::write_configuration(Loudspeaker loudspeaker) const {
    fs::create_directories(folder_ / "conf/modules");
    fs::create_directories(folder_ / "log");
    std::ofstream{folder_ / "conf/speechd.conf"}
        << "LogLevel 1\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"default\"\n"
           "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n"
           "AddModule \"told\" \"sd_generic\" \"told.conf\"\nDefaultModule espeak-ng\n";
    fs::copy_file("/etc/speech-dispatcher/modules/espeak-ng.conf",
                  folder_ / "conf/modules/espeak-ng.conf");
    std::ofstream{folder_ / "conf/modules/told.conf"}
        << "GenericExecuteSynth \"sh " << (folder_ / "teller").string() << " " << folder_.string()
        << " '$LANGUAGE' '$RATE' '$VOLUME' '$DATA'\"\n"
        << "GenericLanguage \"cmn-latn-pinyin\" \"cmn-latn-pinyin\" \"utf-8\"\n"
           "GenericLanguage \"en-us\" \"en-us\" \"utf-8\"\n"
           "GenericMaxChunkLength 100000\nGenericDelimiters \"|\"\n"
           "AddVoice \"cmn-latn-pinyin\" \"MALE1\" \"teller\"\n"
           "AddVoice \"en-us\" \"MALE1\" \"teller-en\"\n";
    std::ofstream{folder_ / "teller"} << teller;
    // A loudspeaker that is never full: its sound goes into a file.
    std::ofstream{folder_ / "alsa.conf"}
        << (loudspeaker == Loudspeaker::Missing
                ? ""
                : "pcm.!default { type file file \"" + (folder_ / "sound").string() +
                      "\" format raw slave.pcm \"null\" }\npcm.null { type null }\n");
}

std::vector<std::string> SpeechService::told_how() const {
    auto lines = lines_of(content_of(folder_ / "told"));
    for (auto& line : lines) {
        for (auto& letter : line) {
            letter = letter == '\t' ? ' ' : letter;
        }
    }
    return lines;
}

std::vector<std::string> SpeechService::told() const {
    auto lines = lines_of(content_of(folder_ / "told"));
    for (auto& line : lines) {
        line.erase(0, line.rfind('\t') + 1);
    }
    return lines;
}

bool SpeechService::talking() const {
    std::istringstream stream{content_of(folder_ / "talking")};
    pid_t id = 0;
    return stream >> id && ::kill(id, 0) == 0;
}

void SpeechService::let_end() const { std::ofstream{folder_ / "end"}; }
void SpeechService::let_all_end() const { std::ofstream{folder_ / "all-end"}; }

std::uintmax_t SpeechService::sound() const {
    std::error_code missing;
    auto const bytes = fs::file_size(folder_ / "sound", missing);
    return missing ? 0 : bytes;
}

}  // namespace sunhall::journey
