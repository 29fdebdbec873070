# Makes the table of pinyin readings, one line a character or word: "行<tab>xing", "银行<tab>yin hang".
# A word whose characters read as they do alone has no reading of its own: it is there so that the
# longest word wins. Sorted bytewise by the caller.
#
#   bzcat Unihan_Readings.txt.bz2 | LC_ALL=C awk -f pinyin-table.awk pinyin-overrides.tsv \
#       pinyin_simp.dict.yaml - | LC_ALL=C sort
#
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

function characters(text) {
    gsub(/[\200-\277]/, "", text)
    return length(text)
}

# The readings of the characters of a word, each read as it is alone.
function alone(word,    out, at, byte, width) {
    out = ""
    for (at = 1; at <= length(word); at += width) {
        byte = substr(word, at, 1)
        width = byte < "\340" ? 2 : byte < "\360" ? 3 : 4
        out = out (out == "" ? "" : " ") reading[substr(word, at, width)]
    }
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

FNR == 1 { file++ }

# Corrections weigh more than any frequency.
file == 1 && /^[^#]/ {
    split($0, field, "\t")
    if (characters(field[1]) == 1)
        read_character(field[1], field[2], 1e12)
    else
        read_word(field[1], field[2], 1e12)
}

file == 2 && /^[^#]*\t.*\t/ {
    split($0, field, "\t")
    if (characters(field[1]) == 1)
        read_character(field[1], field[2], field[3] + 0)
    else if (characters(field[1]) == split(field[2], unused, " "))
        read_word(field[1], field[2], field[3] + 0)
}

# Unihan knows the rest; its first reading is the usual one. kHanyuPinlu comes before kMandarin.
file == 3 && /\tkHanyuPinlu\t|\tkMandarin\t/ {
    split($0, field, "\t")
    split(field[3], readings, " ")
    sub(/\(.*/, "", readings[1])
    read_character(utf8(hexadecimal(substr(field[1], 3))), plain(readings[1]), -1)
}

END {
    for (character in reading)
        print character "\t" reading[character]
    for (word in word_reading)
        print word (alone(word) == word_reading[word] ? "" : "\t" word_reading[word])
}
