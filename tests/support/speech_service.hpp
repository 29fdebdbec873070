// A real speech-dispatcher with a configuration and a socket of its own, on a machine without a
// loudspeaker.
//
// Two modules: espeak-ng, whose sound goes into a file as fast as it is made, and "told", which
// writes down what it is given to say and goes on saying it until the test lets it end.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/process.hpp"

namespace sunhall::journey {

class SpeechService {
public:
    enum class Loudspeaker { There, Missing };

    /// Returns once it answers; throws when it never does.
    explicit SpeechService(std::filesystem::path folder,
                           Loudspeaker loudspeaker = Loudspeaker::There);

    [[nodiscard]] std::filesystem::path socket() const { return folder_ / "speech.sock"; }

    /// What "told" has been given, oldest first; without what is said without volume.
    [[nodiscard]] std::vector<std::string> told() const;
    /// The same with the voice before it: "cmn-latn-pinyin 25 60 ban4shi4".
    [[nodiscard]] std::vector<std::string> told_how() const;
    /// "told" is in the middle of something.
    [[nodiscard]] bool talking() const;
    /// What "told" is saying is at its end, now or as soon as it begins.
    void let_end() const;
    /// "told" has nothing to wait for from now on.
    void let_all_end() const;
    /// Bytes of sound that espeak-ng has made.
    [[nodiscard]] std::uintmax_t sound() const;

    void end() { process_.reset(); }

private:
    void write_configuration(Loudspeaker loudspeaker) const;

    std::filesystem::path folder_;
    std::optional<Process> process_;
};

}  // namespace sunhall::journey
