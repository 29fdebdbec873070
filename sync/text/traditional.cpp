#include "sync/text/traditional.hpp"

#include <filesystem>
#include <list>
#include <map>
#include <utility>

#include <opencc/Conversion.hpp>
#include <opencc/ConversionChain.hpp>
#include <opencc/Converter.hpp>
#include <opencc/DictGroup.hpp>
#include <opencc/Exception.hpp>
#include <opencc/Lexicon.hpp>
#include <opencc/MarisaDict.hpp>
#include <opencc/MaxMatchSegmentation.hpp>
#include <opencc/TextDict.hpp>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// Where Debian's libopencc-data puts them.
constexpr std::string_view dictionaries = "/usr/share/opencc/";

opencc::DictPtr dictionary(std::string_view name) {
    return opencc::SerializableDict::NewFromFile<opencc::MarisaDict>(std::string{dictionaries} +
                                                                     std::string{name});
}

opencc::DictPtr dictionary_of(std::vector<WrittenAs> const& list) {
    std::map<std::string, std::string> first;
    for (auto const& written : list) {
        first.emplace(written.from, written.to);
    }
    auto lexicon = std::make_shared<opencc::Lexicon>();
    for (auto const& [from, to] : first) {
        lexicon->Add(std::make_unique<opencc::StrSingleValueDictEntry>(from, to));
    }
    // As a trie: OpenCC's list is searched once for each length a word may have.
    return opencc::MarisaDict::NewFromDict(opencc::TextDict{lexicon});
}

opencc::ConversionPtr conversion(opencc::DictPtr dictionary) {
    return std::make_shared<opencc::Conversion>(std::move(dictionary));
}

/// As OpenCC's own s2t.json and s2hk.json are made, with the names before the phrases.
std::shared_ptr<opencc::Converter> make_converter(TraditionalForms forms,
                                                  TraditionalNames const& names) {
    std::list<opencc::DictPtr> words;
    if (!names.words.empty()) {
        words.push_back(dictionary_of(names.words));
    }
    words.push_back(dictionary("STPhrases.ocd2"));
    auto const segmentation =
        std::make_shared<opencc::MaxMatchSegmentation>(std::make_shared<opencc::DictGroup>(words));
    words.push_back(dictionary("STCharacters.ocd2"));
    std::list<opencc::ConversionPtr> steps{conversion(std::make_shared<opencc::DictGroup>(words))};
    if (forms == TraditionalForms::HongKong) {
        steps.push_back(conversion(dictionary("HKVariants.ocd2")));
    } else if (!names.forms.empty()) {
        steps.push_back(conversion(dictionary_of(names.forms)));
    }
    return std::make_shared<opencc::Converter>("sunhall", segmentation,
                                               std::make_shared<opencc::ConversionChain>(steps));
}

std::vector<std::string_view> fields_of(std::string_view line) {
    std::vector<std::string_view> fields;
    while (true) {
        auto const tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) {
            return fields;
        }
        line.remove_prefix(tab + 1);
    }
}

/// What a file of names holds, by kind.
struct NameLines {
    std::vector<WrittenAs> words, surnames, titles, forms;

    [[nodiscard]] std::vector<WrittenAs>* of(std::string_view kind) {
        if (kind == "word") {
            return &words;
        }
        if (kind == "surname") {
            return &surnames;
        }
        if (kind == "form") {
            return &forms;
        }
        return kind == "title" ? &titles : nullptr;
    }
};

Result<void> read_line(std::string_view line, int number, NameLines& lines) {
    if (line.empty() || line.front() == '#') {
        return {};
    }
    auto const fields = fields_of(line);
    auto* const kind = lines.of(fields.front());
    if (kind == nullptr || fields.size() != 3 || fields[1].empty() || fields[2].empty()) {
        return fail(Failure::Malformed,
                    format("line {}: takes word, surname, title or form, a tab, what is written, a "
                           "tab, how it is to be written",
                           number));
    }
    kind->push_back({std::string{fields[1]}, std::string{fields[2]}});
    return {};
}

}  // namespace

class TraditionalConverter::State {
public:
    explicit State(std::shared_ptr<opencc::Converter const> held) : converter_{std::move(held)} {}
    [[nodiscard]] opencc::Converter const& converter() const { return *converter_; }

private:
    std::shared_ptr<opencc::Converter const> converter_;
};

TraditionalConverter::TraditionalConverter(std::unique_ptr<State const> state)
    : state_{std::move(state)} {}
TraditionalConverter::TraditionalConverter(TraditionalConverter&&) noexcept = default;
TraditionalConverter& TraditionalConverter::operator=(TraditionalConverter&&) noexcept = default;
TraditionalConverter::~TraditionalConverter() = default;

Result<TraditionalConverter> TraditionalConverter::open(TraditionalForms forms,
                                                        TraditionalNames const& names) {
    try {
        return TraditionalConverter{std::make_unique<State const>(make_converter(forms, names))};
    } catch (opencc::Exception const& problem) {
        return fail(Failure::Missing, std::string{"opening OpenCC's dictionaries: "} +
                                          problem.what() + "; install libopencc-data");
    }
}

std::string TraditionalConverter::convert(std::string_view simplified) const {
    try {
        return state_->converter().Convert(std::string{simplified});
    } catch (opencc::Exception const&) {
        return std::string{simplified};
    }
}

Result<TraditionalNames> parse_traditional_names(std::string_view tsv) {
    NameLines lines;
    for (int number = 1; !tsv.empty(); ++number) {
        auto const end = std::min(tsv.find('\n'), tsv.size());
        TRY(read_line(tsv.substr(0, end), number, lines));
        tsv.remove_prefix(std::min(end + 1, tsv.size()));
    }
    TraditionalNames names{std::move(lines.words), std::move(lines.forms)};
    for (auto const& surname : lines.surnames) {
        for (auto const& title : lines.titles) {
            names.words.push_back({surname.from + title.from, surname.to + title.to});
        }
    }
    return names;
}

}  // namespace sunhall
