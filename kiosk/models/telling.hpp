// Collects what a page says, line by line, and cuts it into sentences for the voices.
//
// Internal to spoken_page. UI thread.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/models/shown.hpp"
#include "kiosk/models/speech_order.hpp"

namespace sunhall {

class Telling {
public:
    explicit Telling(Language language) : language_{language} {}

    /// One line of several parts, of which empty ones are left out.
    void say(std::initializer_list<std::string_view> parts);
    void say(std::string_view line) { say({line}); }
    void say_each(std::vector<std::string> const& lines);
    void say_facts(std::vector<Fact> const& facts);
    void say_links(std::vector<LinkView> const& links);
    /// What a code is for; not where it leads.
    void say_code(QrView const& code);
    /// Limited Markdown, without its marks.
    void say_markdown(std::string_view text);

    [[nodiscard]] std::vector<Sentence> sentences() && { return std::move(sentences_); }

private:
    void add(std::string_view sentence);

    Language language_;
    std::vector<Sentence> sentences_;
};

}  // namespace sunhall
