#include "kiosk/print/strips.hpp"

#include <algorithm>
#include <cmath>

#include "kiosk/print/prose.hpp"
#include "kiosk/typeset/qr.hpp"

namespace sunhall {

namespace {

using Weight = PaperText::Weight;
using Align = PaperText::Align;

// In ems of usual text.
constexpr double title_size = 1.5;
constexpr double subject_size = 1.15;
constexpr double heading_size = 1.08;
constexpr double small_size = 0.85;
constexpr double gap = 0.2;
constexpr double box_room = 1.4;  // of a check's box and the gap after it
constexpr double box_side = 0.85;
constexpr double fact_room = 4.6;    // four Han characters and a gap
constexpr double mark_width = 0.25;  // of the bar before a heading
constexpr double mark_room = 0.55;
constexpr double cell_gap = 0.4;
constexpr double names_share = 0.66;  // of a stacked row's width

// Eight steps, as a byte has bits, each high enough to be seen.
constexpr int stairs = 8;
constexpr int stair_height = 6;  // dots

}  // namespace

double StripMaker::snapped(double length) const {
    return format_.whole_dots ? std::round(length) : length;
}

std::shared_ptr<PaperText const> StripMaker::made(std::string const& text, Look const& look,
                                                  Box box) const {
    return std::make_shared<PaperText const>(PaperText{.text = text,
                                                       .size = snapped(look.size),
                                                       .width = box.width,
                                                       .weight = look.weight,
                                                       .align = look.align,
                                                       .language = language_});
}

void StripMaker::add_text(std::string const& text, Look const& look, Box box) {
    if (text.empty()) {
        return;
    }
    auto const set = made(text, look, box);
    auto const lines = setter_.measure(set);
    missing_glyphs_ += lines.missing_glyphs;
    for (int number = 0; double const height : lines.heights) {
        strips_.push_back({height, false, {ink::Line{set, number, format_.margin + box.x, 0}}});
        ++number;
    }
}

double StripMaker::set_beside(Strip& strip, std::string const& text, Look const& look, Box box) {
    auto const set = made(text, look, box);
    auto const lines = setter_.measure(set);
    missing_glyphs_ += lines.missing_glyphs;
    double y = 0;
    for (int number = 0; double const height : lines.heights) {
        strip.ink.emplace_back(ink::Line{set, number, format_.margin + box.x, y});
        y += height;
        ++number;
    }
    return y;
}

void StripMaker::add_gap(double ems) { strips_.push_back({snapped(ems * em()), false, {}}); }

Result<void> StripMaker::add(slip::Title const& block) {
    add_text(block.text, {title_size * em(), Weight::Bold, Align::Centre}, whole());
    return {};
}

Result<void> StripMaker::add(slip::Subject const& block) {
    add_text(block.text, {subject_size * em(), Weight::Bold, Align::Centre}, whole());
    add_gap(gap);
    return {};
}

Result<void> StripMaker::add(slip::Heading const& block) {
    add_gap(gap);
    auto const first = strips_.size();
    auto const room = snapped(mark_room * em());
    add_text(block.text, {heading_size * em(), Weight::Bold}, {room, whole().width - room});
    for (auto i = first; i < strips_.size(); ++i) {
        auto& strip = strips_[i];
        strip.with_next = true;
        auto const inset = i == first ? snapped(gap * em()) : 0;
        strip.ink.emplace_back(
            ink::Bar{format_.margin, inset, snapped(mark_width * em()), strip.height - inset});
    }
    add_gap(gap / 2);
    return {};
}

Result<void> StripMaker::add(slip::Paragraph const& block) {
    using slip::Paragraph;
    auto const small = block.look != Paragraph::Look::Usual;
    add_text(block.text,
             {(small ? small_size : 1) * em(), Weight::Regular,
              block.look == Paragraph::Look::SmallCentred ? Align::Centre : Align::Start},
             whole());
    if (!small) {
        add_gap(gap / 2);
    }
    return {};
}

Result<void> StripMaker::add(slip::Prose const& block) {
    for (auto const& part : blocks_of_prose(block.text)) {
        TRY(std::visit([this](auto const& each) { return add(each); }, part));
    }
    return {};
}

Result<void> StripMaker::add(slip::Check const& block) {
    auto const room = snapped(box_room * em());
    Box const beside{room, whole().width - room};
    auto const first = strips_.size();
    add_text(block.text, {em()}, beside);
    if (first < strips_.size()) {
        auto& strip = strips_[first];
        auto const side = snapped(box_side * em());
        auto const y = snapped((strip.height - side) / 2);
        auto const x = format_.margin;
        auto const line = format_.thin;
        strip.ink.emplace_back(ink::Bar{x, y, side, line});
        strip.ink.emplace_back(ink::Bar{x, y + side - line, side, line});
        strip.ink.emplace_back(ink::Bar{x, y, line, side});
        strip.ink.emplace_back(ink::Bar{x + side - line, y, line, side});
    }
    add_text(block.note, {small_size * em()}, beside);
    add_gap(gap);
    return {};
}

Result<void> StripMaker::add(slip::Fact const& block) {
    auto const room = snapped(fact_room * em());
    auto const label = made(block.label, {em(), Weight::Bold}, {0, room});
    // A label longer than its room stands on a line of its own.
    if (block.label.empty() || setter_.measure(label).heights.size() > 1) {
        add_text(block.label, {em(), Weight::Bold}, whole());
        add_text(block.text, {em()}, whole());
    } else {
        auto const first = strips_.size();
        add_text(block.text.empty() ? " " : block.text, {em()}, {room, whole().width - room});
        strips_[first].ink.emplace_back(ink::Line{label, 0, format_.margin, 0});
    }
    add_gap(gap / 2);
    return {};
}

Result<void> StripMaker::add(slip::Table const& block) {
    if (block.columns.size() <= format_.columns_beside) {
        add_beside(block);
    } else {
        add_stacked(block);
    }
    add_gap(gap);
    return {};
}

void StripMaker::add_row(std::vector<std::string> const& cells, Weight weight) {
    if (cells.empty()) {
        return;
    }
    // The first column names the row and is as wide as two others.
    auto const shares = static_cast<double>(cells.size()) + 1;
    auto const share = std::floor(whole().width / shares);
    auto const air = snapped(cell_gap * em());
    Strip strip;
    double x = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const width = i == 0 ? 2 * share : share;
        auto const align = i == 0 ? Align::Start : Align::End;
        auto const used = set_beside(strip, cells[i], {em(), weight, align}, {x, width - air});
        strip.height = std::max(strip.height, used);
        x += width;
    }
    auto const line = weight == Weight::Bold ? format_.thick : format_.thin;
    strip.with_next = weight == Weight::Bold;
    strip.ink.emplace_back(ink::Bar{format_.margin, strip.height, whole().width, line});
    strip.height += line + snapped(gap * em());
    strips_.push_back(std::move(strip));
}

void StripMaker::add_beside(slip::Table const& table) {
    add_row(table.columns, Weight::Bold);
    for (auto const& row : table.rows) {
        add_row(row, Weight::Regular);
    }
}

void StripMaker::add_stacked(slip::Table const& table) {
    auto const room = snapped(mark_room * em());
    for (auto const& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == 0) {
                add_text(row[i], {em(), Weight::Bold}, whole());
                continue;
            }
            auto const name = i < table.columns.size() ? table.columns[i] : std::string{};
            Strip strip;
            auto const names = std::floor((whole().width - room) * names_share);
            Box const figures{room + names, whole().width - room - names};
            strip.height =
                std::max(set_beside(strip, name, {em()}, {room, names}),
                         set_beside(strip, row[i], {em(), Weight::Regular, Align::End}, figures));
            strips_.push_back(std::move(strip));
        }
        strips_.push_back({format_.thin + snapped(gap * em()),
                           false,
                           {ink::Bar{format_.margin, 0, whole().width, format_.thin}}});
    }
}

Result<void> StripMaker::add(slip::Code const& block) {
    auto const code = TRY(qr_modules(block.url));
    auto const modules = code.side + 2 * qr_quiet_modules;
    auto const fitting = std::min(format_.module_wished, format_.width / modules);
    module_ = format_.whole_dots ? std::floor(fitting) : fitting;
    if (module_ < format_.module_least) {
        // Better no code than one that no phone reads.
        module_ = 0;
        add_text(block.url, {small_size * em()}, whole());
        return {};
    }
    auto const side = modules * module_;
    Strip strip{side, false, {}};
    double y = 0;
    if (!block.caption.empty()) {
        y = set_beside(strip, block.caption, {em(), Weight::Bold, Align::Centre}, whole());
    }
    strip.ink.emplace_back(ink::Code{block.url, snapped((format_.width - side) / 2), y, module_});
    strip.height = y + side;
    Strip host;
    host.height = set_beside(host, block.host, {em(), Weight::Bold, Align::Centre}, whole());
    strip.with_next = true;
    strips_.push_back(std::move(strip));
    strips_.push_back(std::move(host));
    return {};
}

Result<void> StripMaker::add(slip::Rule const& /*block*/) {
    add_gap(gap);
    strips_.push_back(
        {format_.thick, false, {ink::Bar{format_.margin, 0, whole().width, format_.thick}}});
    add_gap(gap);
    return {};
}

Result<void> StripMaker::add(slip::EveryDot const& /*block*/) {
    auto const step = format_.whole_dots ? 1.0 : format_.thin;
    auto const full = snapped(em() / 2);
    Strip strip{stairs * stair_height * step + full, false, {}};
    for (int dot = 0; dot * step < format_.width; ++dot) {
        strip.ink.emplace_back(
            ink::Bar{dot * step, (dot % stairs) * stair_height * step, step, stair_height * step});
    }
    strip.ink.emplace_back(ink::Bar{0, strip.height - full, format_.width, full});
    strips_.push_back(std::move(strip));
    add_gap(gap);
    return {};
}

Result<std::vector<Strip>> StripMaker::strips(std::vector<slip::Block> const& blocks) {
    strips_.clear();
    for (auto const& block : blocks) {
        TRY(std::visit([this](auto const& kind) { return add(kind); }, block));
    }
    return std::move(strips_);
}

}  // namespace sunhall
