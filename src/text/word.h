/* SPDX-License-Identifier: Apache-2.0 */
/*
 * English words of the closed classes, each with a code that the token
 * carries (dgm_token.word), so that a rule asks `token->word == DGM_WORD_BY`.
 *
 * What belongs here: words of classes that take no new members and that rules
 * name one by one - prepositions, conjunctions, pronouns, determiners,
 * wh-words, auxiliaries and modals, negations, particles, adverbs of degree,
 * order and discourse - and the marks that rules ask for.  What does not:
 * nouns, verbs, adjectives, numbers, names.  They stand in lists that a user
 * may correct (data/english, lexicon/lists.h).
 *
 * A code is given by the form alone, in any case of letters: "US" has the
 * code of "us", and "May" that of "may".  Where it matters, the rule asks for
 * the part of speech, or for DGM_TOKEN_UPPER.  Forms of be, have, do and get
 * have one code each; "'s" and "'d" are ambiguous and have their own.
 *
 * A word is added by one line.  Both lists are in the order of their bytes;
 * a test fails where they are not.
 */
#ifndef DGM_TEXT_WORD_H
#define DGM_TEXT_WORD_H

#include "base/str.h"

/* clang-format off */
#define DGM_WORDS(X)                                                           \
    X(EXCLAMATION, "!") X(APOSTROPHE, "'") X(APOSTROPHE_D, "'d")               \
    X(APOSTROPHE_S, "'s") X(OPEN_BRACKET, "(") X(CLOSE_BRACKET, ")")           \
    X(COMMA, ",") X(HYPHEN, "-") X(DASH, "--") X(STOP, ".")                    \
    X(ELLIPSIS, "...") X(SLASH, "/") X(COLON, ":") X(SEMICOLON, ";")           \
    X(QUESTION, "?") X(A, "a") X(ABOUT, "about") X(ABOVE, "above")             \
    X(ACCORDING, "according") X(ACROSS, "across") X(AFTER, "after")            \
    X(AFTERWARDS, "afterwards") X(AGAIN, "again") X(AGAINST, "against")        \
    X(AGO, "ago") X(AHEAD, "ahead") X(ALBEIT, "albeit") X(ALL, "all")          \
    X(ALMOST, "almost") X(ALONE, "alone") X(ALONG, "along")                    \
    X(ALONGSIDE, "alongside") X(ALREADY, "already") X(ALSO, "also")            \
    X(ALTHOUGH, "although") X(ALWAYS, "always") X(AMID, "amid")                \
    X(AMONG, "among") X(AND, "and") X(ANOTHER, "another") X(ANY, "any")        \
    X(ANYBODY, "anybody") X(ANYONE, "anyone") X(ANYTHING, "anything")          \
    X(ANYWHERE, "anywhere") X(AROUND, "around") X(AS, "as") X(ASIDE, "aside")  \
    X(AT, "at") X(AWAY, "away") X(BACK, "back") X(BARELY, "barely")            \
    X(BE, "be") X(BECAUSE, "because") X(BEFORE, "before")                      \
    X(BEFOREHAND, "beforehand") X(BEHIND, "behind") X(BELOW, "below")          \
    X(BENEATH, "beneath") X(BESIDE, "beside") X(BESIDES, "besides")            \
    X(BETWEEN, "between") X(BEYOND, "beyond") X(BOTH, "both") X(BUT, "but")    \
    X(BY, "by") X(CAN, "can") X(CONCERNING, "concerning") X(COULD, "could")    \
    X(CURRENTLY, "currently") X(DARE, "dare") X(DESPITE, "despite")            \
    X(DO, "do") X(DOWN, "down") X(DUE, "due") X(DURING, "during")              \
    X(EACH, "each") X(EITHER, "either") X(ELSE, "else")                        \
    X(ELSEWHERE, "elsewhere") X(ENOUGH, "enough") X(EVEN, "even")              \
    X(EVER, "ever") X(EVERY, "every") X(EVERYBODY, "everybody")                \
    X(EVERYONE, "everyone") X(EVERYTHING, "everything")                        \
    X(EVERYWHERE, "everywhere") X(EXCEPT, "except") X(FAR, "far")              \
    X(FEW, "few") X(FEWER, "fewer") X(FOLLOWING, "following") X(FOR, "for")    \
    X(FORMER, "former") X(FORMERLY, "formerly") X(FORTH, "forth")              \
    X(FORWARD, "forward") X(FROM, "from") X(FURTHER, "further") X(GET, "get")  \
    X(HARDLY, "hardly") X(HAVE, "have") X(HE, "he") X(HENCE, "hence")          \
    X(HER, "her") X(HERE, "here") X(HERS, "hers") X(HERSELF, "herself")        \
    X(HIM, "him") X(HIMSELF, "himself") X(HIS, "his") X(HOW, "how")            \
    X(HOWEVER, "however") X(I, "i") X(IF, "if") X(IN, "in")                    \
    X(INCLUDING, "including") X(INDEED, "indeed") X(INSIDE, "inside")          \
    X(INSTEAD, "instead") X(INTO, "into") X(IT, "it") X(ITS, "its")            \
    X(ITSELF, "itself") X(JUST, "just") X(LAST, "last") X(LATER, "later")      \
    X(LATTER, "latter")                                                        \
    X(LEAST, "least") X(LESS, "less") X(LEST, "lest") X(LET, "let")            \
    X(LIKE, "like") X(LIKEWISE, "likewise")                                    \
    X(LONGER, "longer")                                                        \
    X(MANY, "many") X(MAY, "may")                                              \
    X(MAYBE, "maybe") X(ME, "me") X(MEANWHILE, "meanwhile")                    \
    X(MERELY, "merely") X(MIGHT, "might") X(MINE, "mine") X(MORE, "more")      \
    X(MOREOVER, "moreover") X(MOST, "most") X(MUCH, "much") X(MUST, "must")    \
    X(MY, "my") X(MYSELF, "myself") X(NEAR, "near") X(NEARLY, "nearly")        \
    X(NEED, "need") X(NEITHER, "neither") X(NEVER, "never")                    \
    X(NEVERTHELESS, "nevertheless") X(NEXT, "next") X(NO, "no")                \
    X(NOBODY, "nobody") X(NOT_ANY, "none") X(NONETHELESS, "nonetheless")          \
    X(NOR, "nor") X(NOT, "not") X(NOTHING, "nothing")                          \
    X(NOTWITHSTANDING, "notwithstanding") X(NOW, "now") X(NOWHERE, "nowhere")  \
    X(OF, "of") X(OFF, "off") X(OFTEN, "often") X(ON, "on") X(ONCE, "once")    \
    X(ONE, "one") X(ONESELF, "oneself") X(ONLY, "only") X(ONTO, "onto")        \
    X(OR, "or") X(OTHER, "other") X(OTHERS, "others")                          \
    X(OTHERWISE, "otherwise") X(OUGHT, "ought") X(OUR, "our") X(OURS, "ours")  \
    X(OURSELVES, "ourselves") X(OUT, "out") X(OUTSIDE, "outside")              \
    X(OVER, "over") X(OWING, "owing") X(OWN, "own") X(PAST, "past")            \
    X(PENDING, "pending") X(PER, "per") X(PERHAPS, "perhaps")                  \
    X(QUITE, "quite")                                                          \
    X(RARELY, "rarely")                                                        \
    X(RATHER, "rather") X(REGARDING, "regarding")                              \
    X(SAME, "same") X(SCARCELY, "scarcely")                                    \
    X(SELDOM, "seldom")                                                        \
    X(SEVERAL, "several")                                                      \
    X(SHALL, "shall") X(SHE, "she") X(SHOULD, "should") X(SIMPLY, "simply")    \
    X(SINCE, "since") X(SO, "so")                                              \
    X(SOLELY, "solely")                                                        \
    X(SOME, "some") X(SOMEBODY, "somebody")                                    \
    X(SOMEONE, "someone") X(SOMETHING, "something") X(SOMETIMES, "sometimes")  \
    X(SOMEWHERE, "somewhere") X(SOON, "soon") X(STILL, "still")                \
    X(SUCH, "such") X(THAN, "than") X(THAT, "that") X(THE, "the")              \
    X(THEIR, "their") X(THEIRS, "theirs") X(THEM, "them")                      \
    X(THEMSELVES, "themselves") X(THEN, "then") X(THERE, "there")              \
    X(THEREFORE, "therefore") X(THESE, "these") X(THEY, "they")                \
    X(THIS, "this") X(THOSE, "those") X(THOUGH, "though")                      \
    X(THROUGH, "through") X(THROUGHOUT, "throughout") X(THUS, "thus")          \
    X(TILL, "till") X(TO, "to") X(TOGETHER, "together") X(TOO, "too")          \
    X(TOWARD, "toward") X(TWICE, "twice") X(UNDER, "under")                    \
    X(UNDERNEATH, "underneath") X(UNLESS, "unless") X(UNLIKE, "unlike")        \
    X(UNTIL, "until") X(UP, "up") X(UPON, "upon") X(US, "us") X(USED, "used")  \
    X(VERSUS, "versus") X(VERY, "very") X(VIA, "via") X(WE, "we")              \
    X(WELL, "well") X(WHAT, "what") X(WHATEVER, "whatever") X(WHEN, "when")    \
    X(WHENEVER, "whenever") X(WHERE, "where") X(WHEREAS, "whereas")            \
    X(WHEREBY, "whereby") X(WHEREVER, "wherever") X(WHETHER, "whether")        \
    X(WHICH, "which") X(WHICHEVER, "whichever") X(WHILE, "while")              \
    X(WHO, "who") X(WHOEVER, "whoever") X(WHOLE, "whole") X(WHOM, "whom")      \
    X(WHOSE, "whose") X(WHY, "why") X(WILL, "will") X(WITH, "with")            \
    X(WITHIN, "within") X(WITHOUT, "without") X(WOULD, "would") X(YET, "yet")  \
    X(YOU, "you") X(YOUR, "your") X(YOURS, "yours") X(YOURSELF, "yourself")    \
    X(YOURSELVES, "yourselves")

/* Other spellings and forms of the same words. */
#define DGM_WORD_VARIANTS(X)                                                   \
    X(BECAUSE, "'cause") X(WILL, "'ll") X(BE, "'m") X(BE, "'re")               \
    X(TILL, "'til") X(HAVE, "'ve") X(OPEN_BRACKET, "[") X(CLOSE_BRACKET, "]")  \
    X(AFTERWARDS, "afterward") X(BE, "am") X(AMID, "amidst")                   \
    X(AMONG, "amongst") X(A, "an") X(BE, "are") X(BE, "been") X(BE, "being")   \
    X(BECAUSE, "cos") X(DO, "did") X(DO, "does") X(DO, "doing") X(DO, "done")  \
    X(GET, "gets") X(GET, "getting") X(GET, "got") X(GET, "gotten")            \
    X(HAVE, "had") X(HAVE, "has") X(HAVE, "having") X(BE, "is") X(NOT, "n't")  \
    X(NOT, "nt") X(NOT, "n\xE2\x80\x99" "t") X(THOUGH, "tho")                  \
    X(THROUGH, "thru") X(TILL, "til") X(TOWARD, "towards") X(VERSUS, "v.")     \
    X(VERSUS, "vs") X(VERSUS, "vs.") X(BE, "was") X(BE, "were")                \
    X(WHILE, "whilst") X(YOU, "ye") X(DASH, "\xE2\x80\x93")                    \
    X(DASH, "\xE2\x80\x94") X(APOSTROPHE, "\xE2\x80\x99")                      \
    X(APOSTROPHE_D, "\xE2\x80\x99" "d") X(WILL, "\xE2\x80\x99" "ll")           \
    X(BE, "\xE2\x80\x99" "m") X(BE, "\xE2\x80\x99" "re")                       \
    X(APOSTROPHE_S, "\xE2\x80\x99" "s") X(HAVE, "\xE2\x80\x99" "ve")           \
    X(ELLIPSIS, "\xE2\x80\xA6")
/* clang-format on */

/* No spelling is longer. */
#define DGM_WORD_MAX 15

/* DGM_WORD_NONE is any other word. */
enum dgm_word {
    DGM_WORD_NONE,
#define DGM_WORD_CODE(name, spelling) DGM_WORD_##name,
    DGM_WORDS(DGM_WORD_CODE)
#undef DGM_WORD_CODE
        DGM_WORD_COUNT
};

/* The code of a word in lower case; of a token it is in dgm_token.word. */
uint16_t dgm_word_of(dgm_str lower);
/* The same for the first part of a contraction, where "wo", "ca", "sha" and
 * "ai" are auxiliaries too. */
uint16_t dgm_word_of_first(dgm_str lower);

/* The main spelling of a code, "" for DGM_WORD_NONE. */
const char *dgm_word_spelling(uint16_t code);

#endif
