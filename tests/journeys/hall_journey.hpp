// A whole Sunhall for one journey: an office that has published, a web server, a terminal on a
// screen of its own, and a visitor before it.
#pragma once

#include <string>

#include <gtest/gtest.h>

#include "tests/support/nginx.hpp"
#include "tests/support/office.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/terminal.hpp"
#include "tests/support/visitor.hpp"
#include "tests/support/xvfb.hpp"

namespace sunhall::journey {

class HallJourney : public testing::Test {
protected:
    /// The terminal shows what the office has published when a journey begins.
    void SetUp() override {
        office.publish();
        terminal.start(screen);
        if (!terminal.shows_content()) {
            throw std::runtime_error{"the terminal shows no content: " +
                                     terminal.process().errors()};
        }
    }

    /// Walks from the home page to a fee and returns its path.
    std::string open_a_fee() {
        visitor.touch("收费标准");
        return visitor.touch_first("/fee/");
    }

    [[nodiscard]] std::string standard_of(std::string const& fee) const {
        return text_at(office.item(fee), "body.standard");
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Xvfb screen;
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    Visitor visitor{screen, terminal.client()};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

}  // namespace sunhall::journey
