// Limited Markdown → blocks that a page can draw one below the other: headings, paragraphs, lists,
// tables, quotations and pictures, with strong words. md4c reads it; what a page does not know (raw
// HTML, links, code) comes out as the words in it.
//
// Pure functions: any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sunhall {

/// Words of one kind in a paragraph.
struct TextRun {
    std::string text;
    bool strong = false;

    bool operator==(TextRun const&) const = default;
};

using TextRuns = std::vector<TextRun>;

struct TextBlock {
    enum class Kind : std::uint8_t { Heading, Paragraph, Item, Quotation, Table, Picture, Rule };

    Kind kind = Kind::Paragraph;
    int level = 0;     ///< Of a heading 1–6; how deep an item lies, from 0.
    std::string mark;  ///< Before an item: "•", "1."; empty elsewhere.
    TextRuns runs;     ///< Words; of a picture what it shows.
    std::string name;  ///< Of a picture.
    std::vector<std::vector<TextRuns>> rows;  ///< Of a table; the first is its heading.

    bool operator==(TextBlock const&) const = default;
};

[[nodiscard]] std::vector<TextBlock> markdown_blocks(std::string_view text);

/// The words alone.
[[nodiscard]] std::string plain_text(TextRuns const& runs);

}  // namespace sunhall
