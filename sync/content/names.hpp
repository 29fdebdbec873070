// How the enumerators of items are spelt in JSON, in the order of the enumerators.
//
// Internal to sync/content.
#pragma once

#include <array>
#include <string_view>

#include "sync/content/item.hpp"

namespace sunhall {

template <typename Enum>
inline constexpr std::array<std::string_view, 0> names_of{};

template <>
inline constexpr auto names_of<Kind> =
    std::to_array<std::string_view>({"service", "fee", "open_day", "department", "hotline", "hall",
                                     "disclosure", "notice", "article", "reply", "life_event"});
template <>
inline constexpr auto names_of<UpdateCycle> = std::to_array<std::string_view>(
    {"daily", "weekly", "monthly", "quarterly", "yearly", "per_stage", "on_change"});
template <>
inline constexpr auto names_of<Audience> = std::to_array<std::string_view>({"public", "internal"});
template <>
inline constexpr auto names_of<OpenOn> = std::to_array<std::string_view>(
    {"workday", "weekend", "holiday", "everyday", "monday", "tuesday", "wednesday", "thursday",
     "friday", "saturday", "sunday"});
template <>
inline constexpr auto names_of<ContactKind> =
    std::to_array<std::string_view>({"consultation", "complaint", "supervision", "sign_up"});
template <>
inline constexpr auto names_of<LinkRole> =
    std::to_array<std::string_view>({"guide", "form", "booking", "query", "source"});
template <>
inline constexpr auto names_of<TimeUnit> =
    std::to_array<std::string_view>({"minute", "hour", "working_day", "calendar_day", "month"});
template <>
inline constexpr auto names_of<ServiceType> =
    std::to_array<std::string_view>({"licensing", "payment", "confirmation", "adjudication",
                                     "reward", "other_power", "public_service"});
template <>
inline constexpr auto names_of<Level> = std::to_array<std::string_view>({"national", "provincial",
                                                                         "city", "county",
                                                                         "township", "village"});
template <>
inline constexpr auto names_of<ServedParty> = std::to_array<std::string_view>({"individual",
                                                                               "legal_person"});
template <>
inline constexpr auto names_of<Handling> = std::to_array<std::string_view>({"immediate",
                                                                            "committed"});
template <>
inline constexpr auto names_of<MaterialForm> = std::to_array<std::string_view>(
    {"original", "copy", "original_and_copy", "inspection", "electronic", "filled_form"});
template <>
inline constexpr auto names_of<Necessity> =
    std::to_array<std::string_view>({"required", "deferrable", "conditional"});
template <>
inline constexpr auto names_of<MaterialSource> =
    std::to_array<std::string_view>({"applicant", "government", "third_party", "window"});
template <>
inline constexpr auto names_of<ResultKind> =
    std::to_array<std::string_view>({"certificate", "approval", "proof", "payment", "other"});
template <>
inline constexpr auto names_of<FeeCategory> =
    std::to_array<std::string_view>({"parking", "property", "transport", "education", "medical",
                                     "toll", "utilities", "administrative", "other"});
template <>
inline constexpr auto names_of<Pricing> = std::to_array<std::string_view>(
    {"government_priced", "government_guided", "market", "administrative"});
template <>
inline constexpr auto names_of<RateOf> = std::to_array<std::string_view>({"percent", "permille"});
template <>
inline constexpr auto names_of<DisclosureCategory> =
    std::to_array<std::string_view>({"decision", "execution", "management", "service", "result"});
template <>
inline constexpr auto names_of<DisclosureList> =
    std::to_array<std::string_view>({"power", "responsibility", "regulation", "negative"});
template <>
inline constexpr auto names_of<DisclosureMode> = std::to_array<std::string_view>({"proactive",
                                                                                  "on_request"});
template <>
inline constexpr auto names_of<NoticeType> =
    std::to_array<std::string_view>({"announcement", "circular", "notification"});
template <>
inline constexpr auto names_of<Priority> = std::to_array<std::string_view>({"normal", "urgent"});
template <>
inline constexpr auto names_of<ArticleRole> =
    std::to_array<std::string_view>({"interpretation", "convenience", "discipline", "instruction"});
template <>
inline constexpr auto names_of<ReplyTo> = std::to_array<std::string_view>({"topic", "suggestion",
                                                                           "question"});
template <>
inline constexpr auto names_of<LifeTheme> =
    std::to_array<std::string_view>({"birth", "school", "work", "housing", "marriage", "retirement",
                                     "health", "business", "vehicle", "care", "farewell"});
template <>
inline constexpr auto names_of<AreaUse> =
    std::to_array<std::string_view>({"windows", "desk", "self_service", "waiting", "entrance",
                                     "stairs", "lift", "toilet", "nursery", "office", "other"});

template <typename Enum>
[[nodiscard]] constexpr std::string_view spelling(Enum value) {
    return names_of<Enum>.at(static_cast<std::size_t>(value));
}

}  // namespace sunhall
