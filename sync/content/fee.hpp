// One fee (收费项目): what is charged, how much, by which document, and who need not pay.
//
// Money is a decimal string all the way from the spreadsheet to the glass: 0.0617 元 a kilowatt
// hour and 0.05 ‰ of a transaction exist, and binary fractions would not print what was signed.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// Digits with at most one point: "80", "5.00", "0.0617". No sign, no exponent, no separators.
[[nodiscard]] bool is_decimal(std::string_view text);

/// True for "0", "0.00": the page says 免收.
[[nodiscard]] bool is_zero(std::string_view decimal);

/// 停车、物业、交通、教育、医疗、通行、水电气热、行政事业性、其他
enum class FeeCategory {
    Parking,
    Property,
    Transport,
    Education,
    Medical,
    Toll,
    Utilities,
    Administrative,
    Other,
};

/// 政府定价、政府指导价、市场调节价、行政事业性收费
enum class Pricing { GovernmentPriced, GovernmentGuided, Market, Administrative };

struct FixedAmount {
    std::string value;

    bool operator==(FixedAmount const&) const = default;
};

struct RangeAmount {
    std::string least;
    std::string most;

    bool operator==(RangeAmount const&) const = default;
};

enum class RateOf { Percent, Permille };

struct RateAmount {
    std::string rate;
    RateOf of = RateOf::Percent;
    std::string base;   ///< Of what: 成交金额.
    std::string least;  ///< At least so much money; empty: no floor.
    std::string most;   ///< At most so much money; empty: no cap.

    bool operator==(RateAmount const&) const = default;
};

/// A table: a row a tier, a column a class (area, kind of vehicle); one column is a plain list.
struct TieredAmount {
    struct Column {
        std::string title;
        std::string note;  ///< 市中心商业区

        bool operator==(Column const&) const = default;
    };
    struct Row {
        std::string label;
        std::vector<std::string> values;  ///< Decimals, as many as columns; "" says none.

        bool operator==(Row const&) const = default;
    };

    std::string heading;      ///< 小型车分区计费
    std::string row_heading;  ///< 停放时长
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::string note;

    bool operator==(TieredAmount const&) const = default;
};

using Amount = std::variant<FixedAmount, RangeAmount, RateAmount, TieredAmount>;

/// One of the large figures at the top of the page: 一类区域首小时, 5, 元, 超过 30 分钟起计.
struct KeyFact {
    std::string label;
    std::string value;
    std::string unit;
    std::string note;

    bool operator==(KeyFact const&) const = default;
};

struct Fee {
    std::string item;  ///< 收费项目, as the basis names it.
    FeeCategory category = FeeCategory::Other;
    std::optional<Pricing> pricing;
    std::vector<std::string> issuers;  ///< 制定机关
    std::string standard;              ///< The wording of the standard; mandatory.
    Amount amount;
    std::string currency = "CNY";
    std::string unit;  ///< 元 / 辆
    std::vector<KeyFact> key_facts;
    std::string payers;  ///< 收费对象
    std::vector<LegalBasis> basis;
    std::string waiver;  ///< 减免
    std::vector<Contact> contacts;
    std::vector<Link> links;
    std::vector<std::string> notes;

    bool operator==(Fee const&) const = default;
};

}  // namespace sunhall
