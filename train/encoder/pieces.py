# SPDX-License-Identifier: Apache-2.0
"""Words into pieces of the encoder's vocabulary, and the shape of words.

The encoder is uncased: words are lower-cased and lose their accents (Unicode
NFD without marks).  A word is cut at punctuation as BERT does (Devlin et al.
2019), each part greedily into the longest pieces that the vocabulary has (Wu
et al. 2016, WordPiece).  A part that cannot be cut so is [UNK], and so is a
word of which nothing is left.  After MOST pieces a word is over.
"""
import unicodedata

MOST = 12   # pieces of a word
SHAPES = 5  # numbers of a word's shape


def is_cut(character):
    """Stands alone, as punctuation and ideographs do."""
    code = ord(character)
    if code < 128:
        return not character.isalnum()
    return (unicodedata.category(character)[0] == "P"
            or 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF
            or 0x20000 <= code <= 0x2CEAF or 0xF900 <= code <= 0xFAFF
            or 0x2F800 <= code <= 0x2FA1F)


def parts(word):
    """What stands between spaces and punctuation, and the punctuation."""
    out, now = [], ""
    for c in unicodedata.normalize("NFD", word.lower()):
        kind = unicodedata.category(c)
        space = c.isspace() or kind == "Zs"
        if not space and kind in ("Mn", "Cc", "Cf"):
            continue
        if space or is_cut(c):
            out += [now] * bool(now) + [c] * (not space)
            now = ""
        else:
            now += c
    return out + [now] * bool(now)


class Pieces:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.text = [line.rstrip("\n") for line in file]
        self.number = {text: i for i, text in enumerate(self.text)}
        self.cls, self.sep, self.unknown = (
            self.number[x] for x in ("[CLS]", "[SEP]", "[UNK]"))
        self.known = {}

    def __call__(self, word):
        got = self.known.get(word)
        if got is None:
            got = self.known[word] = self.cut(word)
        return got

    def cut(self, word):
        out = []
        for part in parts(word):
            out += self.cut_part(part, MOST - len(out))
            if len(out) == MOST:
                break
        return out or [self.unknown]

    def cut_part(self, part, room):
        at, got = 0, []
        while at < len(part) and len(got) < room:
            for end in range(len(part), at, -1):
                number = self.number.get("##" * bool(at) + part[at:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            got.append(number)
            at = end
        return got


def shape(word, first):
    """Begins with a capital; capitals only, two letters or more; has a digit;
    begins with neither letter nor digit; is the first of its sentence."""
    return [word[0].isupper(), len(word) > 1 and word.isupper(),
            any(c.isdigit() for c in word), not word[0].isalnum(), first]
