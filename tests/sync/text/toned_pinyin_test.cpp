#include "sync/text/toned_pinyin.hpp"

#include <fstream>
#include <set>
#include <sstream>

#include <gtest/gtest.h>

#include "sync/text/pinyin_table.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

struct Read {
    std::string_view text;
    std::string_view pinyin;
};

class TonedPinyin : public testing::TestWithParam<Read> {};

TEST_P(TonedPinyin, ReadsACharacterByTheWordItStandsIn) {
    EXPECT_EQ(toned_pinyin(GetParam().text), GetParam().pinyin);
}

INSTANTIATE_TEST_SUITE_P(
    Words, TonedPinyin,
    testing::Values(Read{"银行", "yin2hang2"}, Read{"行政", "xing2zheng4"},
                    Read{"重庆", "chong2qing4"}, Read{"重要", "zhong4yao4"},
                    Read{"参加", "can1jia1"}, Read{"人参", "ren2shen1"}, Read{"长度", "chang2du4"},
                    Read{"部长", "bu4zhang3"}, Read{"办事处", "ban4shi4chu4"},
                    Read{"处理", "chu3li3"}, Read{"研究", "yan2jiu1"}, Read{"质量", "zhi4liang4"},
                    Read{"企业", "qi3ye4"}, Read{"任务", "ren4wu4"}, Read{"税务", "shui4wu4"},
                    Read{"市政务服务", "shi4zheng4wu4 fu2wu4"}, Read{"假期", "jia4qi1"},
                    Read{"子女", "zi3nv3"}, Read{"孩子", "hai2zi5"}, Read{"教育", "jiao4yu4"},
                    Read{"相片", "xiang4pian4"}, Read{"不动产", "bu2dong4chan3"},
                    Read{"變更登記", "bian4geng1deng1ji4"}, Read{"学校", "xue2xiao4"},
                    Read{"學校", "xue2xiao4"}));

INSTANTIATE_TEST_SUITE_P(ChangingTones, TonedPinyin,
                         testing::Values(Read{"一个", "yi2ge4"}, Read{"第一", "di4yi1"},
                                         Read{"一楼", "yi1lou2"}, Read{"二十一", "er4shi2yi1"},
                                         Read{"一天", "yi4tian1"}, Read{"不是", "bu2shi4"},
                                         Read{"不能", "bu4neng2"}));

INSTANTIATE_TEST_SUITE_P(Signs, TonedPinyin,
                         testing::Values(Read{"你好，办事。再见！", "ni3hao3, ban4shi4. zai4jian4"},
                                         Read{"E T C 办理", "E T C ban4li3"},
                                         Read{"拨打幺二三", "bo1da3 yao1 er4san1"}, Read{"", ""}));

/// All of the table, but for interjections without a vowel (嗯), which no office writes.
std::set<std::string> all_syllables() {
    std::set<std::string> syllables;
    std::istringstream words{std::string{pinyin_table()}};
    for (std::string word; words >> word;) {
        bool const ends_in_tone = word.back() >= '1' && word.back() <= '5';
        if (ends_in_tone && word.find_first_of("aeiouv") != std::string::npos) {
            syllables.insert(word);
        }
    }
    return syllables;
}

/// A line of phonemes for each; in one run, since there are 1,600.
std::vector<std::string> phonemes_of(std::set<std::string> const& syllables) {
    TemporaryFolder const folder;
    {
        std::ofstream text{folder / "text"};
        for (auto const& syllable : syllables) {
            text << syllable << ".\n";
        }
    }
    std::istringstream spoken{journey::succeed(
        {{"espeak-ng", "-v", "cmn-latn-pinyin", "-q", "-x", "-f", folder / "text"}, {}, {}})};
    std::vector<std::string> lines;
    for (std::string line; std::getline(spoken, line);) {
        if (line.find_first_not_of(' ') != std::string::npos) {
            lines.push_back(line);
        }
    }
    return lines;
}

/// The pitch by which espeak-ng writes a tone, by the phonemes' last digits.
std::string tone_in(std::string const& phonemes) {
    std::string digits;
    for (auto const letter : phonemes) {
        digits += letter >= '0' && letter <= '9' ? std::string{letter} : "";
    }
    auto const is = [&](std::string_view pitch) { return digits == pitch; };
    if (is("55")) {
        return "1";
    }
    if (is("35")) {
        return "2";
    }
    if (is("21") || is("214")) {
        return "3";
    }
    return is("51") ? "4" : is("11") || is("22") || is("33") || is("44") ? "5" : digits;
}

TEST(EspeaksVoice, SaysEverySyllableOfTheTableInItsTone) {
    auto const syllables = all_syllables();

    auto const phonemes = phonemes_of(syllables);

    ASSERT_GT(syllables.size(), 1500U);
    ASSERT_EQ(phonemes.size(), syllables.size());
    auto line = phonemes.begin();
    for (auto const& syllable : syllables) {
        EXPECT_EQ(tone_in(*line), syllable.substr(syllable.size() - 1)) << syllable << *line;
        ++line;
    }
}

}  // namespace
}  // namespace sunhall
