#include "sync/desk/key_care.hpp"

#include <algorithm>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// Digits of a key id in the name of a key set aside.
constexpr std::size_t id_digits = 8;

std::string message_for(Error const& error, std::string const& file) {
    switch (error.failure) {
        case Failure::Missing:
            return format("找不到密钥文件 {}；请核对路径，或插入存放密钥的 U 盘", file);
        case Failure::Untrusted: return format("密钥 {} 的口令不对", file);
        case Failure::Malformed:
            return format("{} 不是本程序写的密钥文件，或已损坏（{}）", file, error.message);
        case Failure::Rejected:
            return format("密钥 {} 有口令保护；请用 --passphrase-file 给出口令", file);
        default: return error.message;
    }
}

/// A byte that begins a character in UTF-8.
bool begins_character(char byte) {
    constexpr unsigned continuation_mask = 0xC0;
    constexpr unsigned continuation = 0x80;
    return (static_cast<unsigned char>(byte) & continuation_mask) != continuation;
}

}  // namespace

KeyCare unprotected_keys() {
    return {
        .open = {},
        .protect = [](std::filesystem::path const& /*file*/) -> Result<std::optional<Passphrase>> {
            return std::nullopt;
        }};
}

Result<SecretKey> open_key(std::filesystem::path const& file, KeyCare const& care) {
    std::optional<Error> refusal;
    AskPassphrase ask;
    if (care.open) {
        ask = [&](std::filesystem::path const& sealed) -> Result<Passphrase> {
            auto answer = care.open(sealed);
            if (!answer) {
                refusal = answer.error();
            }
            return answer;
        };
    }
    auto key = SecretKey::load(file, ask);
    if (!key) {
        return fail(key.error().failure,
                    refusal ? refusal->message : message_for(key.error(), file.string()));
    }
    return key;
}

Result<SecretKey> make_key(std::filesystem::path const& file, KeyCare const& care) {
    auto key = SecretKey::generate();
    TRY(keep_key(key, file, care));
    return key;
}

Result<void> keep_key(SecretKey const& key, std::filesystem::path const& file,
                      KeyCare const& care) {
    if (file.has_parent_path()) {
        TRY(make_folder(file.parent_path()));
    }
    auto const passphrase = TRY(care.protect(file));
    return key.save(file, passphrase ? &*passphrase : nullptr);
}

std::vector<std::string> exposure_warnings(std::filesystem::path const& file) {
    if (is_private(file)) {
        return {};
    }
    return {
        format("{} 存放的地方不能限制谁可以读取（FAT、exFAT 格式的 U 盘都是这样）：拿到它的人就能"
               "复制其中的密钥。请给密钥设口令，并妥善保管",
               file.string())};
}

Result<void> set_aside(std::filesystem::path const& file) {
    auto const facts = TRY(SecretKey::look_at(file));
    auto const id = facts.public_key.id().substr(0, id_digits);
    auto const name = format("{}.{}.old.key", file.stem().string(), id);
    return rename_durably(file, file.parent_path() / name);
}

Result<Passphrase> checked_passphrase(std::string words) {
    auto const characters =
        static_cast<std::size_t>(std::ranges::count_if(words, begins_character));
    Passphrase passphrase{std::move(words)};
    if (characters < least_passphrase_characters) {
        return fail(Failure::Rejected,
                    format("口令太短：至少 {} 个字符", least_passphrase_characters));
    }
    return passphrase;
}

}  // namespace sunhall
