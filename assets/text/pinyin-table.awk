# Makes the table of pinyin readings, one line a character or word: "行<tab>xing2",
# "银行<tab>yin2 hang2". A word whose characters read as they do alone has no reading of its own: it
# is there so that the longest word wins. Sorted bytewise by the caller.
#
#   bzcat Unihan_Readings.txt.bz2 | LC_ALL=C awk -f pinyin-table.awk pinyin-overrides.tsv \
#       pinyin_simp.dict.yaml simplified_table.cpp terra_pinyin.dict.yaml - | LC_ALL=C sort
#
# 1. Syllables are pinyin_simp's; corrections come before it, Unihan after it. It has no tones.
# 2. A syllable's tone is what the word has in terra_pinyin, as far as mainland sources of Unihan
#    (kHanyuPinlu, kXHC1983, kMandarin) know it for this character, since terra_pinyin reads some as
#    in Taipei (研究 yan2 jiu4); else the most frequent one of these sources. 5 is the neutral tone.
#
# simplified_table.cpp says what the traditional characters of terra_pinyin are here.
# Runs in mawk and gawk, on bytes.

function hexadecimal(text,    value, at) {
    value = 0
    for (at = 1; at <= length(text); at++)
        value = value * 16 + index("0123456789ABCDEF", substr(text, at, 1)) - 1
    return value
}

function utf8(point) {
    if (point < 2048)
        return sprintf("%c%c", 192 + int(point / 64), 128 + point % 64)
    if (point < 65536)
        return sprintf("%c%c%c", 224 + int(point / 4096), 128 + int(point / 64) % 64,
                       128 + point % 64)
    return sprintf("%c%c%c%c", 240 + int(point / 262144), 128 + int(point / 4096) % 64,
                   128 + int(point / 64) % 64, 128 + point % 64)
}

# "xíng" becomes "xing", "lǜ" becomes "lv".
function plain(syllable) {
    gsub(/ā|á|ǎ|à/, "a", syllable)
    gsub(/ē|é|ě|è|ê|ế|ề/, "e", syllable)
    gsub(/ī|í|ǐ|ì/, "i", syllable)
    gsub(/ō|ó|ǒ|ò/, "o", syllable)
    gsub(/ū|ú|ǔ|ù/, "u", syllable)
    gsub(/ü|ǖ|ǘ|ǚ|ǜ/, "v", syllable)
    gsub(/ń|ň|ǹ/, "n", syllable)
    gsub(/ḿ/, "m", syllable)
    gsub(/\314[\200-\277]/, "", syllable)
    return syllable
}

# "xíng" becomes "xing2", "de" "de5".
function numbered(syllable,    tone) {
    tone = 5
    if (syllable ~ /ā|ē|ī|ō|ū|ǖ/)
        tone = 1
    else if (syllable ~ /á|é|í|ó|ú|ǘ|ế|ń|ḿ/)
        tone = 2
    else if (syllable ~ /ǎ|ě|ǐ|ǒ|ǔ|ǚ|ň/)
        tone = 3
    else if (syllable ~ /à|è|ì|ò|ù|ǜ|ề|ǹ/)
        tone = 4
    return plain(syllable) tone
}

function characters(text) {
    gsub(/[\200-\277]/, "", text)
    return length(text)
}

# Splits a word into its characters; answers how many.
function split_word(word, parts,    count, at, byte, width) {
    count = 0
    for (at = 1; at <= length(word); at += width) {
        byte = substr(word, at, 1)
        width = byte < "\200" ? 1 : byte < "\340" ? 2 : byte < "\360" ? 3 : 4
        parts[++count] = substr(word, at, width)
    }
    return count
}

function simplified_word(word,    parts, count, at, out) {
    count = split_word(word, parts)
    out = ""
    for (at = 1; at <= count; at++)
        out = out (parts[at] in simplified ? simplified[parts[at]] : parts[at])
    return out
}

function without_tones(syllables) {
    gsub(/[1-5]/, "", syllables)
    return syllables
}

# A tone that a mainland source knows for the character; the first one of each syllable is usual. A
# syllable is neutral within a word (服务), which its character alone is not (务), but for particles.
function know_tone(character, toned,    syllable, tone) {
    syllable = substr(toned, 1, length(toned) - 1)
    tone = substr(toned, length(toned))
    known[character, toned] = 1
    if (!((character, syllable) in usual) && (tone != 5 || character in particle))
        usual[character, syllable] = tone
}

function usual_tone(character, syllable) {
    if ((character, syllable) in usual)
        return usual[character, syllable]
    if ((character, syllable) in elsewhere)
        return elsewhere[character, syllable]
    return 5
}

function joined(parts, from, count, between,    at, out) {
    out = parts[from]
    for (at = from + 1; at < from + count; at++)
        out = out between parts[at]
    return out
}

# What terra_pinyin has for the longest words that a word is made of.
function hear(parts, wanted, count, heard,    from, size, key, found, at) {
    split("", heard)
    for (from = 1; from < count; from += size) {
        for (size = count - from + 1; size > 1; size--) {
            key = joined(parts, from, size, "") SUBSEP joined(wanted, from, size, " ")
            if (key in terra) {
                split(terra[key], found, " ")
                for (at = 1; at <= size; at++)
                    heard[from + at - 1] = found[at]
                break
            }
        }
    }
}

# The syllables of a word with their tones; corrections bring their own.
function toned_word(word, syllables,    parts, count, wanted, heard, at, tone, out) {
    if (syllables ~ /[1-5]/)
        return syllables
    count = split_word(word, parts)
    split(syllables, wanted, " ")
    hear(parts, wanted, count, heard)
    out = ""
    for (at = 1; at <= count; at++) {
        tone = substr(heard[at], length(heard[at]))
        if (tone != 5 && !((parts[at], heard[at]) in known))
            tone = usual_tone(parts[at], wanted[at])
        out = out (at == 1 ? "" : " ") wanted[at] tone
    }
    return out
}

# The readings of the characters of a word, each read as it is alone.
function alone(word,    parts, count, at, out) {
    count = split_word(word, parts)
    out = ""
    for (at = 1; at <= count; at++)
        out = out (at == 1 ? "" : " ") toned_word(parts[at], reading[parts[at]])
    return out
}

function read_character(character, syllable, weight) {
    if (syllable ~ /^[a-z]+$/ && (!(character in reading) || weight > best[character])) {
        reading[character] = syllable
        best[character] = weight
    }
}

function read_word(word, syllables, weight) {
    gsub(/ü/, "v", syllables)
    if (!(word in word_reading) || weight > best[word]) {
        word_reading[word] = syllables
        best[word] = weight
    }
}

BEGIN {
    count = split("的 了 着 们 吗 呢 吧 么 啊 呀 嘛 啦", parts, " ")
    for (at = 1; at <= count; at++)
        particle[parts[at]] = 1
}

FNR == 1 { file++ }

# Corrections weigh more than any frequency.
file == 1 && /^[^#]/ {
    split($0, field, "\t")
    if (characters(field[1]) > 1) {
        if (field[2] ~ /[1-5]$/)
            terra[field[1], without_tones(field[2])] = field[2]
        read_word(field[1], field[2], 1e12)
    } else {
        if (field[2] ~ /[1-5]$/)
            know_tone(field[1], field[2])
        read_character(field[1], without_tones(field[2]), 1e12)
    }
}

file == 2 && /^[^#]*\t.*\t/ {
    split($0, field, "\t")
    if (characters(field[1]) == 1)
        read_character(field[1], field[2], field[3] + 0)
    else if (characters(field[1]) == split(field[2], unused, " "))
        read_word(field[1], field[2], field[3] + 0)
}

file == 3 && /^\{0x/ {
    simplified[utf8(hexadecimal(substr($0, 4, 4)))] = utf8(hexadecimal(substr($0, 12, 4)))
}

# "銀行<tab>yin2 hang2", "行<tab>xing2<tab>90%": the first one of a word and its syllables.
file == 4 && /^[^#]*\t/ {
    split($0, field, "\t")
    gsub(/ü/, "v", field[2])
    field[1] = simplified_word(field[1])
    if (!((field[1], without_tones(field[2])) in terra))
        terra[field[1], without_tones(field[2])] = field[2]
}

# Unihan knows the rest; its first reading is the usual one. kHanyuPinlu comes before kMandarin.
file == 5 && /\tkHanyuPinlu\t|\tkMandarin\t|\tkXHC1983\t|\tkHanyuPinyin\t/ {
    split($0, field, "\t")
    character = utf8(hexadecimal(substr(field[1], 3)))
    count = split(field[3], readings, /[ ,]/)
    for (at = 1; at <= count; at++) {
        sub(/\(.*/, "", readings[at])
        sub(/.*:/, "", readings[at])
        toned = numbered(readings[at])
        if (field[2] != "kHanyuPinyin")
            know_tone(character, toned)
        else if (!((character, plain(readings[at])) in elsewhere))
            elsewhere[character, plain(readings[at])] = substr(toned, length(toned))
    }
    if (field[2] == "kHanyuPinlu" || field[2] == "kMandarin")
        read_character(character, plain(readings[1]), -1)
}

END {
    for (character in reading)
        print character "\t" toned_word(character, reading[character])
    for (word in word_reading) {
        toned = toned_word(word, word_reading[word])
        print word (alone(word) == toned ? "" : "\t" toned)
    }
}
