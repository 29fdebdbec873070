#include "kiosk/models/idle.hpp"

#include <gtest/gtest.h>

namespace sunhall {
namespace {

using namespace std::chrono_literals;

Moment const touched{1h};
IdleRule const rule{};

TEST(Idle, AsksAfterAMinuteAndGivesUpTwentySecondsLater) {
    EXPECT_EQ(presence(rule, touched, touched + 59s), Presence::Here);
    EXPECT_EQ(presence(rule, touched, touched + 60s), Presence::Asked);
    EXPECT_EQ(presence(rule, touched, touched + 79s), Presence::Asked);
    EXPECT_EQ(presence(rule, touched, touched + 80s), Presence::Gone);
}

TEST(Idle, AsksLaterWhereTheHallWantsItSo) {
    IdleRule const patient{.warn_after = 300s};

    EXPECT_EQ(presence(patient, touched, touched + 299s), Presence::Here);
    EXPECT_EQ(presence(patient, touched, touched + 319s), Presence::Asked);
}

TEST(Idle, CountsDownFromTwentyToOne) {
    EXPECT_EQ(time_to_answer(rule, touched, touched + 60s), 20s);
    EXPECT_EQ(time_to_answer(rule, touched, touched + 61s), 19s);
    EXPECT_EQ(time_to_answer(rule, touched, touched + 61500ms), 19s);
    EXPECT_EQ(time_to_answer(rule, touched, touched + 79900ms), 1s);
}

TEST(Idle, WakesForTheQuestionEachSecondOfItAndTheEnd) {
    EXPECT_EQ(next_change(rule, touched, touched + 10s), touched + 60s);
    EXPECT_EQ(next_change(rule, touched, touched + 60s), touched + 61s);
    EXPECT_EQ(next_change(rule, touched, touched + 60300ms), touched + 61s);
    EXPECT_EQ(next_change(rule, touched, touched + 79500ms), touched + 80s);
    EXPECT_EQ(next_change(rule, touched, touched + 80s), std::nullopt);
}

}  // namespace
}  // namespace sunhall
