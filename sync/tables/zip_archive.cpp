#include "sync/tables/zip_archive.hpp"

#include <array>

#include <zip.h>

#include "sync/base/format.hpp"
#include "sync/tables/limits.hpp"

namespace sunhall {

namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenFile = std::unique_ptr<zip_file_t, CloseFile>;

/// What Office puts around a workbook of the old format, or one with a password.
constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0";

}  // namespace

void ZipArchive::Discard::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipArchive> ZipArchive::open(std::string_view bytes) {
    if (bytes.starts_with(compound_file)) {
        return fail(Failure::Malformed,
                    "是旧格式（.xls）或加了密码的工作簿；请另存为不加密的 .xlsx");
    }
    constexpr int keep_the_bytes = 0;
    auto* const source =
        zip_source_buffer_create(bytes.data(), bytes.size(), keep_the_bytes, nullptr);
    auto* const archive =
        source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (archive == nullptr) {
        zip_source_free(source);
        return fail(Failure::Malformed, "不是 .xlsx 工作簿，或已损坏");
    }
    ZipArchive opened{archive};
    if (zip_get_num_entries(archive, 0) > most_workbook_parts) {
        return fail(Failure::Malformed, format("内含的文件超过 {} 个", most_workbook_parts));
    }
    return opened;
}

bool ZipArchive::has(std::string const& part) const {
    return zip_name_locate(archive_.get(), part.c_str(), 0) >= 0;
}

Result<std::string> ZipArchive::read(std::string const& part) const {
    if (!has(part)) {
        return fail(Failure::Missing, format("工作簿里没有 {}", part));
    }
    OpenFile const file{zip_fopen(archive_.get(), part.c_str(), 0)};
    if (!file) {
        return fail(Failure::Malformed, format("工作簿里的 {} 打不开（加密或已损坏）", part));
    }
    std::string bytes;
    std::array<char, 65536> buffer{};
    for (;;) {
        auto const count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0) {
            return fail(Failure::Malformed, format("工作簿里的 {} 已损坏", part));
        }
        if (count == 0) {
            return bytes;
        }
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
        if (bytes.size() > most_part_bytes) {
            return fail(Failure::Malformed,
                        format("工作簿里的 {} 解开后超过 {} MB", part, most_part_bytes >> 20U));
        }
    }
}

}  // namespace sunhall
