#include "tests/support/paper.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sunhall {

namespace {

constexpr char esc = 0x1B;
constexpr char gs = 0x1D;
constexpr char fs = 0x1C;
constexpr std::uint8_t dle = 0x10;
constexpr char eot = 0x04;
constexpr char enq = 0x05;
constexpr char dc4 = 0x14;
/// DLE DC4 8: Epson's ESC/POS reference, "clear buffer(s)".
constexpr std::string_view clear_buffer{"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10};
constexpr int line_rows = 30;  // of a line of the printer's own text

std::size_t at(std::string_view bytes, std::size_t index) {
    return static_cast<unsigned char>(bytes[index]);
}

/// Sizes of commands with a fixed number of parameters, by ESC and GS.
std::map<char, std::size_t> const after_esc{
    {'@', 2}, {'J', 3}, {'3', 3}, {'2', 2}, {'d', 3}, {'a', 3}, {'E', 3}, {'!', 3},  {'-', 3},
    {'M', 3}, {'G', 3}, {'t', 3}, {'R', 3}, {'{', 3}, {' ', 3}, {'$', 4}, {'\\', 4}, {'V', 3},
    {'p', 5}, {'r', 3}, {'c', 4}, {'S', 2}, {'L', 2}, {'T', 3}, {'W', 10}};
std::map<char, std::size_t> const after_gs{{'P', 4}, {'r', 3}, {'!', 3},  {'B', 3}, {'L', 4},
                                           {'W', 4}, {'h', 3}, {'w', 3},  {'H', 3}, {'f', 3},
                                           {'b', 3}, {'$', 4}, {'\\', 4}, {'a', 3}};
std::map<char, std::size_t> const after_fs{{'&', 2}, {'.', 2}, {'C', 3}, {'!', 3},
                                           {'-', 3}, {'S', 4}, {'W', 3}};

std::size_t fixed_size(std::map<char, std::size_t> const& sizes, char name) {
    auto const found = sizes.find(name);
    return found == sizes.end() ? 2 : found->second;
}

}  // namespace

std::string PaperPrinter::take_answers() { return std::exchange(answers_, {}); }

std::size_t PaperPrinter::size_after_gs() const {
    std::string_view const bytes{waiting_};
    auto const need = [&](std::size_t size) { return bytes.size() < size; };
    switch (bytes[1]) {
        case 'v':  // GS v 0 m xL xH yL yH
            return need(8) ? 0
                           : 8 + (at(bytes, 4) + 256 * at(bytes, 5)) *
                                     (at(bytes, 6) + 256 * at(bytes, 7));
        case '(': return need(5) ? 0 : 5 + at(bytes, 3) + 256 * at(bytes, 4);
        case '8': return need(7) ? 0 : 7 + at(bytes, 3) + 256 * at(bytes, 4) + 65536 * at(bytes, 5);
        case 'V': return need(3) ? 0 : (at(bytes, 2) >= 'A' ? 4 : 3);
        case 'k': return need(4) ? 0 : 4 + at(bytes, 3);
        default: return fixed_size(after_gs, bytes[1]);
    }
}

std::size_t PaperPrinter::command_size() const {
    std::string_view const bytes{waiting_};
    auto const first = bytes.front();
    if (first == static_cast<char>(dle)) {
        return waiting_.size() > 1 && waiting_[1] == dc4 ? 10 : 3;
    }
    if (first == '\0') {
        return 1;
    }
    if (first != esc && first != gs && first != fs) {
        return 1;
    }
    if (bytes.size() < 2) {
        return 0;
    }
    if (first == gs) {
        return size_after_gs();
    }
    if (first == esc && bytes[1] == 'D') {  // tab stops, up to a zero
        auto const end = bytes.find('\0', 2);
        return end == std::string_view::npos ? 0 : end + 1;
    }
    if (first == fs && bytes[1] == '(') {  // FS ( A pL pH fn m and its like
        return bytes.size() < 5 ? 0 : 5 + at(bytes, 3) + 256 * at(bytes, 4);
    }
    return fixed_size(first == esc ? after_esc : after_fs, bytes[1]);
}

void PaperPrinter::answer_status(std::uint8_t question) {
    unsigned answer = 0x12;
    switch (question) {
        case 1: answer |= can_print() && !cutter_stuck ? 0U : 0x08U; break;
        case 2: answer |= (cover_open ? 0x04U : 0U) | (paper_out ? 0x20U : 0U); break;
        case 3: answer |= cutter_stuck ? 0x08U : 0U; break;
        case 4: answer |= (paper_low ? 0x0CU : 0U) | (paper_out ? 0x60U : 0U); break;
        default: return;
    }
    answers_ += static_cast<char>(answer);
}

/// Sees every byte as it comes in, whatever it is part of.
void PaperPrinter::watch_real_time(std::uint8_t byte) {
    recent_ += static_cast<char>(byte);
    if (recent_.size() > clear_buffer.size()) {
        recent_.erase(0, 1);
    }
    std::string_view const recent{recent_};
    auto const ends_with = [&](char second) {
        return recent.size() > 2 && recent[recent.size() - 3] == static_cast<char>(dle) &&
               recent[recent.size() - 2] == second;
    };
    if (ends_with(eot)) {
        answer_status(byte);
    }
    drawer_kicks_ += ends_with(dc4) && byte == 1 ? 1 : 0;
    if (picture_bytes_left_ > 0 && recent.size() > 1 &&
        recent[recent.size() - 2] == static_cast<char>(dle) &&
        (byte == eot || byte == enq || byte == dc4)) {
        ++real_time_in_pictures_;
    }
    if ((ends_with(enq) && byte == 2 && cutter_stuck) || recent == clear_buffer) {
        waiting_.clear();
        picture_bytes_left_ = 0;
    }
}

void PaperPrinter::add_blank(int rows) {
    rows_.resize(rows_.size() + static_cast<std::size_t>(rows));
}

void PaperPrinter::add_picture(std::string_view command) {
    auto const row_bytes = at(command, 4) + 256 * at(command, 5);
    auto const rows = at(command, 6) + 256 * at(command, 7);
    for (std::size_t row = 0; row < rows; ++row) {
        auto const data = command.substr(8 + row * row_bytes, row_bytes);
        rows_.emplace_back(data.begin(), data.end());
        if (rows_left > 0 && --rows_left == 0) {
            paper_out = true;
        }
    }
}

void PaperPrinter::cut() {
    Paper paper{{dots_, std::max(1, static_cast<int>(rows_.size()))}, std::move(text_)};
    for (std::size_t y = 0; y < rows_.size(); ++y) {
        auto const to = paper.bitmap.row(static_cast<int>(y));
        std::copy_n(rows_[y].begin(), std::min(rows_[y].size(), to.size()), to.begin());
    }
    papers_.push_back(std::move(paper));
    rows_.clear();
    text_.clear();
    paper_out = paper_out || ends_with_cut;
}

void PaperPrinter::act_on_gs(std::string_view command) {
    switch (command[1]) {
        case 'v': add_picture(command); break;
        case 'V': cut(); break;
        case 'r': answers_ += static_cast<char>(paper_out ? 0x0C : paper_low ? 0x03 : 0); break;
        case '(':
        case '8':
        case 'k': break;
        default: unknown_ += after_gs.contains(command[1]) ? 0 : 1;
    }
}

void PaperPrinter::act(std::string_view command) {
    switch (command.front()) {
        case gs: act_on_gs(command); break;
        case esc:
            if (command[1] == 'J') {
                add_blank(static_cast<int>(at(command, 2)));
            } else if (command[1] == 'd') {
                add_blank(static_cast<int>(at(command, 2)) * line_rows);
            }
            unknown_ += after_esc.contains(command[1]) || command[1] == 'D' ? 0 : 1;
            break;
        case fs: unknown_ += after_fs.contains(command[1]) || command[1] == '(' ? 0 : 1; break;
        case static_cast<char>(dle): break;  // Done when it came in.
        case '\0': break;
        case '\n': add_blank(line_rows); [[fallthrough]];
        default: text_ += command;
    }
}

void PaperPrinter::feed(std::string_view bytes) {
    for (auto const byte : bytes) {
        waiting_ += byte;
        watch_real_time(static_cast<std::uint8_t>(byte));
        picture_bytes_left_ -= picture_bytes_left_ > 0 ? 1 : 0;
        // How long a picture is, is known with its header.
        if (waiting_.size() == 8 && waiting_[0] == gs && waiting_[1] == 'v') {
            picture_bytes_left_ = command_size() - 8;
        }
        while (!waiting_.empty() && can_print()) {
            auto const size = command_size();
            if (size == 0 || waiting_.size() < size) {
                break;
            }
            act(std::string_view{waiting_}.substr(0, size));
            waiting_.erase(0, size);
        }
    }
}

}  // namespace sunhall
