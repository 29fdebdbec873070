#include "kiosk/print/shorten.hpp"

#include <utility>

namespace sunhall {

namespace {

/// Longer than the longest wording of a standard an office has published (some 1,200 bytes); a
/// metre of 80 mm paper holds about as much.
constexpr std::size_t longest_text = 6000;  // bytes
/// What stands beside something else is never longer than a few lines.
constexpr std::size_t longest_cell = 300;  // bytes

/// Ends before a byte that continues a character.
std::string shortened(std::string text, std::size_t most = longest_text) {
    if (text.size() <= most) {
        return text;
    }
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

struct Shorten {
    void operator()(slip::Check& block) const {
        block.text = shortened(std::move(block.text));
        block.note = shortened(std::move(block.note));
    }
    void operator()(slip::Fact& block) const {
        block.label = shortened(std::move(block.label));
        block.text = shortened(std::move(block.text));
    }
    void operator()(slip::Table& block) const {
        for (auto& title : block.columns) {
            title = shortened(std::move(title), longest_cell);
        }
        for (auto& row : block.rows) {
            for (auto& cell : row) {
                cell = shortened(std::move(cell), longest_cell);
            }
        }
    }
    void operator()(slip::Code& block) const {
        block.caption = shortened(std::move(block.caption), longest_cell);
        block.host = shortened(std::move(block.host), longest_cell);
    }
    void operator()(slip::Rule& /*has no text*/) const {}
    void operator()(slip::EveryDot& /*has no text*/) const {}
    void operator()(auto& block) const { block.text = shortened(std::move(block.text)); }
};

}  // namespace

void shorten(slip::Block& block) { std::visit(Shorten{}, block); }

}  // namespace sunhall
