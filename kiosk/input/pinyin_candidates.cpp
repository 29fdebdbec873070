#include "kiosk/input/pinyin_candidates.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

#include <dlfcn.h>
#include <rime_api.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/text/characters.hpp"

namespace sunhall {

namespace {

/// Its stable name; a library of another major version has another.
constexpr char const* library = "librime.so.1";

/// Longer spellings take rime tens of milliseconds; a visitor chooses long before.
constexpr std::size_t longest_spelling = 32;

// glog's levels: nothing but what ends the program, since its messages may quote what is typed.
constexpr int only_fatal = 3;

// The whole of it: rime's own, of which this would be a patch, is another package.
constexpr std::string_view settings = R"(config_version: '1'
schema_list:
  - schema: sunhall
menu:
  page_size: 36
)";

constexpr std::string_view schema = R"(schema:
  schema_id: sunhall
  name: pinyin
  version: '1'
engine:
  processors: [speller, express_editor]
  segmentors: [abc_segmentor, fallback_segmentor]
  translators: [script_translator]
speller:
  alphabet: zyxwvutsrqponmlkjihgfedcba
  delimiter: " '"
  algebra:
    - abbrev/^([a-z]).+$/$1/
    - abbrev/^([zcs]h).+$/$1/
    - derive/^([nl])ue$/$1ve/
    - derive/^([jqxy])u/$1v/
translator:
  dictionary: pinyin_simp
  enable_user_dict: false
)";

/// The letters of the first syllables of "shen fen zheng", as rime parts a spelling.
std::size_t letters_of(std::string_view parted, std::size_t syllables) {
    std::size_t letters = 0;
    for (auto const letter : parted) {
        if (letter != ' ') {
            ++letters;
        } else if (--syllables == 0) {
            break;
        }
    }
    return letters;
}

/// The library stays for the rest of the process's life, as glog, which it uses, wants.
Result<RimeApi*> load_rime() {
    auto* const loaded = ::dlopen(library, RTLD_NOW | RTLD_LOCAL);
    auto* const symbol = loaded == nullptr ? nullptr : ::dlsym(loaded, "rime_get_api");
    if (symbol == nullptr) {
        return fail(Failure::Missing, format("{} cannot be loaded; install librime1", library));
    }
    // What dlsym answers is that function; POSIX says it in no other way.
    return reinterpret_cast<decltype(&rime_get_api)>(symbol)();
}

class PinyinCandidates final : public Candidates {
public:
    explicit PinyinCandidates(RimeApi& rime) : rime_{rime}, session_{rime.create_session()} {}
    ~PinyinCandidates() override {
        rime_.destroy_session(session_);
        rime_.finalize();
    }
    PinyinCandidates(PinyinCandidates const&) = delete;
    PinyinCandidates& operator=(PinyinCandidates const&) = delete;

    [[nodiscard]] bool ready() const { return rime_.select_schema(session_, "sunhall") != False; }

    [[nodiscard]] std::vector<Candidate> of(std::string_view spelling) override {
        rime_.clear_composition(session_);
        for (auto const letter : spelling.substr(0, longest_spelling)) {
            rime_.process_key(session_, letter, 0);
        }
        RIME_STRUCT(RimeContext, context);
        if (rime_.get_context(session_, &context) == False) {
            return {};
        }
        auto candidates = read(context, std::min(spelling.size(), longest_spelling));
        rime_.free_context(&context);
        rime_.clear_composition(session_);
        return candidates;
    }

private:
    static std::vector<Candidate> read(RimeContext const& context, std::size_t all) {
        auto const* const preedit = context.composition.preedit;
        std::string_view const parted = preedit == nullptr ? "" : preedit;
        std::vector<Candidate> candidates;
        for (int i = 0; i < context.menu.num_candidates; ++i) {
            std::string text = context.menu.candidates[i].text;
            auto const letters = letters_of(parted, character_count(text));
            // What rime could not spell comes back as the letters it was.
            if (letters > 0 && static_cast<unsigned char>(text.front()) >= 0x80U) {
                candidates.push_back({std::move(text), std::min(letters, all)});
            }
        }
        return candidates;
    }

    RimeApi& rime_;
    RimeSessionId session_;
};

}  // namespace

Result<std::unique_ptr<Candidates>> open_pinyin_candidates(
    std::filesystem::path const& runtime_folder, std::filesystem::path const& data) {
    if (!std::filesystem::exists(data / "pinyin_simp.dict.yaml")) {
        return fail(Failure::Missing,
                    data.string() + " has no pinyin_simp; install rime-data-pinyin-simp");
    }
    auto& rime = *TRY(load_rime());
    auto const folder = runtime_folder / "rime";
    TRY(make_folder(folder));
    TRY(replace_file(folder / "default.yaml", std::string{settings}));
    TRY(replace_file(folder / "sunhall.schema.yaml", std::string{schema}));
    auto const shared = data.string();
    auto const own = folder.string();
    RIME_STRUCT(RimeTraits, traits);
    traits.shared_data_dir = shared.c_str();
    traits.user_data_dir = own.c_str();
    traits.distribution_name = "Sunhall";
    traits.distribution_code_name = "sunhall";
    traits.distribution_version = SUNHALL_VERSION;
    traits.app_name = "rime.sunhall";
    traits.min_log_level = only_fatal;
    traits.log_dir = "";
    // Logging may be set up once in a process's life; all else is read by initialize().
    static std::once_flag set_up;
    std::call_once(set_up, [&] { rime.setup(&traits); });
    rime.initialize(&traits);
    if (rime.start_maintenance(False) != False) {
        rime.join_maintenance_thread();
    }
    auto candidates = std::make_unique<PinyinCandidates>(rime);
    if (!candidates->ready()) {
        return fail(Failure::Storage, own + ": librime could not prepare its dictionary");
    }
    return std::unique_ptr<Candidates>{std::move(candidates)};
}

}  // namespace sunhall
