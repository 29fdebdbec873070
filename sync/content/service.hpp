// A service guide (办事指南): what a visitor must know to get one matter done.
//
// The law asks for six elements of every matter: basis (legal_basis), responsibility (the item's
// department, level, responsibility), procedure (steps, visits), standard (conditions), time limit
// (statutory_limit, promised_limit) and result (results).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/content/parts.hpp"

namespace sunhall {

/// 行政许可、行政给付、行政确认、行政裁决、行政奖励、其他行政权力、公共服务
enum class ServiceType {
    Licensing,
    Payment,
    Confirmation,
    Adjudication,
    Reward,
    OtherPower,
    PublicService,
};

/// 行使层级
enum class Level { National, Provincial, City, County, Township, Village };

/// 服务对象: 自然人、法人或其他组织
enum class ServedParty { Individual, LegalPerson };

/// 即办件、承诺件
enum class Handling { Immediate, Committed };

/// 原件、复印件、原件和复印件、核验原件（看过即还）、电子件、填写表格
enum class MaterialForm { Original, Copy, OriginalAndCopy, Inspection, Electronic, FilledForm };

/// 必要、容缺后补、特定情形才要（见 condition）
enum class Necessity { Required, Deferrable, Conditional };

/// 申请人自备、政府部门核发、其他机构出具、窗口提供
enum class MaterialSource { Applicant, Government, ThirdParty, Window };

struct Material {
    std::string name;
    MaterialForm form = MaterialForm::Original;
    int copies = 1;
    Necessity necessity = Necessity::Required;
    std::string condition;  ///< When a conditional material is asked for.
    MaterialSource source = MaterialSource::Applicant;
    std::string issuer;  ///< Who issues it, where it does not come from the applicant.
    std::string
        need_not_bring;  ///< Why it need not be brought: 出示电子证照可免带. Empty: bring it.
    std::string basis;
    std::string sample;      ///< Link to a filled-in sample.
    std::string blank_form;  ///< Link to the empty form.
    std::string note;        ///< How to fill it in, what is looked at.

    bool operator==(Material const&) const = default;
};

struct Step {
    std::string name;
    std::optional<TimeLimit> duration;  ///< None: not said.
    bool counted = false;               ///< Counts towards the promised limit.
    std::string note;

    bool operator==(Step const&) const = default;
};

/// 证照、批文、证明、资金、其他
enum class ResultKind { Certificate, Approval, Proof, Payment, Other };

struct ServiceResult {
    std::string name;
    ResultKind kind = ResultKind::Other;
    std::string sample;    ///< Link to a picture of it.
    std::string delivery;  ///< 窗口领取或邮寄
    std::string validity;  ///< 长期有效

    bool operator==(ServiceResult const&) const = default;
};

struct Service {
    std::string name;  ///< The full official name; the item's title may be shorter.
    std::string base_code;
    std::string implementation_code;
    ServiceType type = ServiceType::PublicService;
    std::optional<Level> level;
    std::vector<ServedParty> audience;
    std::string responsibility;  ///< 职责 in one sentence: who accepts, who decides.
    std::vector<LegalBasis> legal_basis;
    std::vector<std::string> conditions;
    std::vector<Material> materials;
    std::vector<Step> steps;
    std::optional<int> visits;  ///< 到窗口次数; 0: all of it online.
    Handling handling = Handling::Committed;
    std::optional<TimeLimit> statutory_limit;
    std::optional<TimeLimit> promised_limit;
    std::string limit_note;         ///< 自受理次日起计
    std::optional<bool> charged;    ///< None: not said.
    std::vector<std::string> fees;  ///< Item paths of the fees: "zhujian/fee/parking.json".
    std::vector<ServiceResult> results;
    std::vector<Contact> contacts;
    std::vector<Place> places;
    std::vector<OpeningHours> opening_hours;
    std::vector<OpeningException> exceptions;
    std::vector<Link> links;
    std::vector<std::string> convenience;  ///< 便民措施
    std::vector<std::string> notes;        ///< 注意事项

    bool operator==(Service const&) const = default;
};

}  // namespace sunhall
