#include "kiosk/print/prose.hpp"

#include <optional>

#include "kiosk/print/shorten.hpp"
#include "kiosk/typeset/markdown.hpp"

namespace sunhall {

namespace {

std::vector<std::string> cells_of(std::vector<TextRuns> const& row) {
    std::vector<std::string> cells;
    for (auto const& cell : row) {
        cells.push_back(plain_text(cell));
    }
    return cells;
}

slip::Table table_of(TextBlock const& block) {
    slip::Table table;
    if (!block.rows.empty()) {
        table.columns = cells_of(block.rows.front());
        for (auto row = block.rows.begin() + 1; row != block.rows.end(); ++row) {
            table.rows.push_back(cells_of(*row));
        }
    }
    return table;
}

std::optional<slip::Block> block_of(TextBlock const& block) {
    auto const words = plain_text(block.runs);
    switch (block.kind) {
        case TextBlock::Kind::Heading: return slip::Heading{words};
        case TextBlock::Kind::Item: return slip::Paragraph{block.mark + " " + words};
        case TextBlock::Kind::Table: return table_of(block);
        case TextBlock::Kind::Rule: return slip::Rule{};
        case TextBlock::Kind::Picture:
            if (words.empty()) {
                return std::nullopt;
            }
            return slip::Paragraph{"［" + words + "］", slip::Paragraph::Look::Small};
        case TextBlock::Kind::Paragraph:
        case TextBlock::Kind::Quotation: break;
    }
    return slip::Paragraph{words};
}

}  // namespace

std::vector<slip::Block> blocks_of_prose(std::string_view markdown) {
    std::vector<slip::Block> blocks;
    for (auto const& block : markdown_blocks(markdown)) {
        if (auto made = block_of(block)) {
            shorten(*made);
            blocks.push_back(*std::move(made));
        }
    }
    return blocks;
}

}  // namespace sunhall
