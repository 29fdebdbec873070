// A small hall whose items speak in scripts that are shaped, stacked or read from the right: to
// look at how they are laid out. The phrases are real, the matters are not.
#pragma once

#include <array>
#include <string>

#include "tests/support/reading_items.hpp"

namespace sunhall::hall {

/// What an office's translation into one language would say.
struct Script {
    std::string name;  ///< Also the id of its items.
    std::string hall, service, identity, register_book, form, free, hours;
};

inline std::array const scripts{
    Script{"uyghur", "مەمۇرىي مۇلازىمەت زالى", "ئولتۇراق نوپۇسنى يۆتكەش", "كىملىك", "نوپۇس دەپتىرى",
           "ئىلتىماس جەدۋىلى", "ھەق ئېلىنمايدۇ", "خىزمەت ۋاقتى"},
    Script{"tibetan", "སྲིད་འཛིན་ཞབས་ཞུའི་ཁང་", "ཁྱིམ་ཐོ་གནས་སྤོར་", "ཐོབ་ཐང་ལག་འཁྱེར།", "ཁྱིམ་ཐོའི་དེབ།",
           "རེ་ཞུའི་རེའུ་མིག", "རིན་མི་དགོས།", "ལས་ཀའི་དུས་ཚོད།"},
    Script{"mongolian", "ᠵᠠᠰᠠᠭ ᠵᠠᠬᠢᠷᠭᠠᠨ ᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡᠨ", "ᠡᠷᠦᠬᠡ ᠨᠢᠭᠦᠯᠭᠡᠬᠦ", "ᠪᠡᠶ᠎ᠡ ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ",
           "ᠡᠷᠦᠬᠡ ᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ", "ᠥᠷᠭᠥᠳᠡᠯ ᠦᠨ ᠬᠦᠰᠦᠨᠦᠭᠲᠦ", "ᠬᠥᠯᠥᠰᠦ ᠦᠭᠡᠢ", "ᠠᠵᠢᠯ ᠤᠨ ᠴᠠᠭ"},
};

/// A paragraph with digits, times and Latin letters between the words.
inline std::string paragraph_of(Script const& script) {
    auto const sentence = script.hall + " 8:30—12:00, " + script.hours + " 13:30—17:00. " +
                          script.identity + " (A4, PDF) 2 " + script.free + " 8800-0012. ";
    return sentence + script.form + " " + sentence + script.register_book + ".\n" + sentence;
}

inline Item guide_in(Script const& script) {
    auto body = service();
    body.name = script.service;
    body.legal_basis = {{script.form, "2026-18", "", ""}};
    body.conditions = {script.identity, script.register_book};
    body.materials = {material(script.form, MaterialForm::FilledForm),
                      material(script.identity, MaterialForm::Inspection, script.free),
                      material(script.register_book + " (A4 × 2)")};
    body.results = {{script.register_book, ResultKind::Certificate, "", script.hall, ""}};
    body.limit_note = script.hours;
    auto made = guide(script.name, "renshe", script.service + " · " + script.hall, body);
    made.summary = script.free;
    return made;
}

inline Item fee_in(Script const& script) {
    Fee body;
    body.item = script.register_book;
    body.standard = paragraph_of(script);
    body.amount = TieredAmount{"",
                               "",
                               {{script.hours, "A"}, {"PDF", script.form}},
                               {{script.identity, {"0", "12.50"}},
                                {script.register_book + " 2", {"5", "8800"}},
                                {script.service, {"", "40"}}},
                               script.free};
    body.unit = "元";
    return item(script.name + "-fee", "renshe", script.register_book + " — " + script.hall, body);
}

inline Item article_in(Script const& script) {
    auto made = article(script.name + "-article", script.hall, ArticleRole::Interpretation);
    auto& body = std::get<Article>(made.body);
    body.body = "# " + script.service + "\n\n" + paragraph_of(script) + "\n\n- " + script.identity +
                " 1\n- " + script.register_book + "\n\n| " + script.form +
                " | PDF |\n|---|---|\n| " + script.identity + " | 2 |\n";
    return made;
}

/// A title longer than any row, to be cut where its script ends.
inline Item long_guide_in(Script const& script) {
    auto made = guide_in(script);
    made.id += "-long";
    made.title += " " + script.hall + " " + script.form + " " + script.register_book + " " +
                  script.hall + " 2026";
    return made;
}

inline std::shared_ptr<FakeCatalogue> content_in_scripts() {
    auto catalogue = content();
    for (auto const& script : scripts) {
        catalogue->put(guide_in(script));
        catalogue->put(long_guide_in(script));
        catalogue->put(fee_in(script));
        catalogue->put(article_in(script));
    }
    return catalogue;
}

}  // namespace sunhall::hall
