#include "kiosk/typeset/markdown.hpp"

#include <utility>

#include <md4c.h>

namespace sunhall {
namespace {

std::string text_of(MD_ATTRIBUTE const& attribute) { return {attribute.text, attribute.size}; }

/// Collects what md4c reports, block by block. Its callbacks are plain functions; `user` is this.
class Collector {
public:
    [[nodiscard]] std::vector<TextBlock> take() { return std::move(blocks_); }

    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_H:
                begin(TextBlock::Kind::Heading);
                block_.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
                break;
            case MD_BLOCK_UL: lists_.push_back(0); break;
            case MD_BLOCK_OL:
                lists_.push_back(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
                break;
            case MD_BLOCK_LI: begin_item(); break;
            case MD_BLOCK_QUOTE: quoted_ = true; break;
            case MD_BLOCK_P: begin_paragraph(); break;
            case MD_BLOCK_HR:
                begin(TextBlock::Kind::Rule);
                blocks_.push_back(std::exchange(block_, {}));
                break;
            case MD_BLOCK_TABLE: begin(TextBlock::Kind::Table); break;
            case MD_BLOCK_TR: block_.rows.emplace_back(); break;
            default: break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        switch (type) {
            case MD_BLOCK_H:
            case MD_BLOCK_P:
            case MD_BLOCK_LI:
            case MD_BLOCK_CODE:
            case MD_BLOCK_HTML: finish(); break;
            case MD_BLOCK_TABLE: blocks_.push_back(std::exchange(block_, {})); break;
            case MD_BLOCK_TH:
            case MD_BLOCK_TD:
                if (!block_.rows.empty()) {
                    block_.rows.back().push_back(std::exchange(block_.runs, {}));
                }
                break;
            case MD_BLOCK_UL:
            case MD_BLOCK_OL: lists_.pop_back(); break;
            case MD_BLOCK_QUOTE: quoted_ = false; break;
            default: break;
        }
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_STRONG || type == MD_SPAN_EM) {
            ++strong_;
        } else if (type == MD_SPAN_IMG) {
            shows_ = std::exchange(block_.runs, {});
            name_ = text_of(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
        }
    }

    void leave_span(MD_SPANTYPE type) {
        if (type == MD_SPAN_STRONG || type == MD_SPAN_EM) {
            --strong_;
        } else if (type == MD_SPAN_IMG) {
            add_picture();
        }
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        if (type == MD_TEXT_BR) {
            text = "\n";
        } else if (type == MD_TEXT_SOFTBR) {
            text = "";  // Lines of Chinese are joined without a space.
        }
        bool const strong = strong_ > 0;
        if (!block_.runs.empty() && block_.runs.back().strong == strong) {
            block_.runs.back().text += text;
        } else if (!text.empty()) {
            block_.runs.push_back({std::string{text}, strong});
        }
    }

private:
    void begin(TextBlock::Kind kind) {
        finish();
        block_ = {};
        block_.kind = kind;
    }

    void begin_item() {
        begin(TextBlock::Kind::Item);
        block_.level = static_cast<int>(lists_.size()) - 1;
        auto& next = lists_.back();
        block_.mark = next == 0 ? "•" : std::to_string(next++) + ".";
    }

    /// The first paragraph of an item is the item.
    void begin_paragraph() {
        bool const goes_on =
            block_.kind == TextBlock::Kind::Item && block_.runs.empty() && !block_.mark.empty();
        if (!goes_on) {
            begin(quoted_ ? TextBlock::Kind::Quotation : TextBlock::Kind::Paragraph);
        }
    }

    void finish() {
        if (!block_.runs.empty() && block_.kind != TextBlock::Kind::Table) {
            blocks_.push_back(std::move(block_));
        }
        block_ = {};
    }

    /// A picture stands on lines of its own: what was before it in the paragraph comes before it.
    void add_picture() {
        TextBlock picture{.kind = TextBlock::Kind::Picture,
                          .runs = std::exchange(block_.runs, std::exchange(shows_, {})),
                          .name = std::exchange(name_, {})};
        if (block_.kind == TextBlock::Kind::Table) {
            return;
        }
        auto const kind = block_.kind;
        finish();
        block_.kind = kind;
        blocks_.push_back(std::move(picture));
    }

    std::vector<TextBlock> blocks_;
    TextBlock block_;
    std::vector<unsigned> lists_;  ///< The next number of each open list; 0: not numbered.
    TextRuns shows_;               ///< Words before a picture, while what it shows is read.
    std::string name_;
    int strong_ = 0;
    bool quoted_ = false;
};

Collector& collector(void* user) { return *static_cast<Collector*>(user); }

}  // namespace

std::vector<TextBlock> markdown_blocks(std::string_view text) {
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_COLLAPSEWHITESPACE;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* user) {
        collector(user).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
        collector(user).leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* user) {
        collector(user).enter_span(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
        collector(user).leave_span(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, MD_CHAR const* words, MD_SIZE size, void* user) {
        collector(user).add(type, {words, size});
        return 0;
    };
    Collector collected;
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &collected);
    return collected.take();
}

std::string plain_text(TextRuns const& runs) {
    std::string text;
    for (auto const& run : runs) {
        text += run.text;
    }
    return text;
}

}  // namespace sunhall
