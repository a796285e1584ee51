/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The words that are most frequent in texts of any subject: articles,
 * prepositions, conjunctions, pronouns, forms of "be" and "have".  A word may
 * stand with several languages; two that are close need some apart.
 */
#include "text/language_words.h"

#include <stddef.h>
#include <string.h>

static const dgm_language_words languages[] = {
    {"af", "Afrikaans",
     "die en van het is in 'n nie dat op te vir hy met wat as ook sy was aan "
     "om hulle sal deur word ons kan maar by hierdie daar na of nog oor"},
    {"ca", "Catalan",
     "de la el i que els les en un una per amb del al és no ha es dels pel "
     "a més va com han ser aquest aquesta seva seu però són també entre"},
    {"cs", "Czech",
     "a se v na je že s z do o i to ve za by pro jsou ale po jako si jeho k "
     "které který od bude nebo podle také byl tak už před ze který jen"},
    {"da", "Danish",
     "og i at er en af til på det for den med de har som et der var om han "
     "ikke ved fra vil kan efter blev men sig også mod være eller af hvor"},
    {"de", "German",
     "der die das und in zu den von mit ist des im für auf ein eine nicht dem "
     "als auch sich es an er hat werden bei nach aus am sind noch wie einem "
     "über einen so zum war haben nur oder aber vor zur bis"},
    {"es", "Spanish",
     "de la el que y en los del se las por un con una para su no al es lo "
     "como más ha pero sus le o este sobre fue también entre desde cuando sin "
     "han está ser son dos muy hasta"},
    {"et", "Estonian",
     "ja on ei et oli ka kui see mis ta aga oma seda ning või nii tema selle "
     "siis kes pärast enne juba ole kuid üle välja kus mida nende"},
    {"eu", "Basque",
     "eta da du ez bat izan ere dute zuen dira baina egin hori duen bere zen "
     "beste gabe zuten baino dela den edo arte"},
    {"fi", "Finnish",
     "ja on ei se että oli hän mutta myös ovat joka kun ole sen tai mukaan "
     "kuin jo hänen jotka vain sekä ollut nyt mitä tämä niin jälkeen ennen"},
    {"fr", "French",
     "de la le les et des en un une du est que dans pour qui par au sur il a "
     "pas plus ne se ce son avec sont aux ont été cette mais comme ou sa ses "
     "leur elle être deux entre après selon"},
    {"ga", "Irish",
     "an na agus ar ag is le do go sé bhí tá sa den leis ach mar siad sin "
     "nach "
     "gur seo chun faoi"},
    {"ha", "Hausa",
     "da a na ya ta wannan cewa ba su sun ne ce ga domin kuma wani amma shi "
     "cikin yi an wadanda bayan suka mai don sai kan"},
    {"hr", "Croatian, Serbian or Bosnian",
     "je i u na se da su za od s koji o a što iz će bi ne nije kako kao ali "
     "to do koja koje bio sam samo biti još ili prema nakon te"},
    {"ht", "Haitian Creole",
     "nan la yo ki pou te li ak yon sa an pa se gen ap ka nou mwen kote men "
     "tou "
     "anpil"},
    {"hu", "Hungarian",
     "a az és hogy nem is egy ez de volt van meg csak már el mint ki még azt "
     "után lehet kell szerint ha több majd vagy ezt lesz minden amely"},
    {"id", "Indonesian or Malay",
     "yang dan di ini dengan untuk dari tidak dalam pada akan itu juga oleh "
     "telah ke karena mereka ada sebagai bahwa adalah atau saat lebih para "
     "kepada tersebut bisa seorang setelah tahun"},
    {"is", "Icelandic",
     "og að í á sem er það um við með til var ekki en af hann fyrir því hafa "
     "eru frá þeir verið hefur eftir sé"},
    {"it", "Italian",
     "di e il la che in per un una non con del è della i le si da al lo gli "
     "sono dei ha nel più alla come delle anche ma dal su stato degli hanno "
     "nella o questo"},
    {"ku", "Kurdish",
     "û di de li ku ji bo bi ya yên jî ev wê ew ne dike hatin ser dibe kir "
     "hat "
     "xwe yê ên her di"},
    {"lt", "Lithuanian",
     "ir kad į iš su yra buvo apie ne tai bet dėl ar po per pagal nuo taip "
     "jis "
     "kaip savo metų prie bus už jau tik"},
    {"lv", "Latvian",
     "un ir ka ar no par uz tas ne arī bija lai kas pēc kā bet tika pie vai "
     "to "
     "gada jau tiek viņš līdz būs"},
    {"mg", "Malagasy",
     "ny dia ary amin' fa izay tamin' sy no tsy izy ho ireo any koa taona efa "
     "noho ao mba ka"},
    {"nl", "Dutch",
     "de het een en van in is dat op te zijn met voor niet die aan er om ook "
     "als bij door naar maar heeft uit nog werd worden over hij was wordt dan "
     "of tot hebben meer kan zich"},
    {"no", "Norwegian",
     "og i at er en av til på det for den med de har som et var om han ikke "
     "ved fra vil kan etter ble men seg også mot være eller hvor sier"},
    {"om", "Oromo",
     "kan fi akka irra hin jedhan keessa waan ture isaa kana kun irraa hundi "
     "jechuun immoo garuu"},
    {"pl", "Polish",
     "w i na z się do nie że jest o to jak po za od dla przez są co ale ma "
     "który oraz tym przed także już było tego jego być tylko które będzie "
     "został"},
    {"pt", "Portuguese",
     "de a o que e do da em um para os no com uma não na se por as dos mais "
     "foi ao ele das é à ou pelo pela são também sua seu quando já entre "
     "depois sobre até"},
    {"ro", "Romanian",
     "de și în a la cu din pe că o un nu este pentru care au mai prin după "
     "sunt fost lui ca al să sau ale fi va această dar între unei unui"},
    {"sk", "Slovak",
     "a sa v na je že s z do o aj to vo za by pre sú ale po ako si jeho k "
     "ktoré ktorý od bude alebo podľa tiež bol tak už pred zo len"},
    {"sl", "Slovene",
     "je in v na se da so za ki pa z bi po tudi ne ni kot od bo iz pri ali "
     "kar še bil pred lahko sem zaradi bila"},
    {"so", "Somali",
     "ka iyo oo ah ku in ay uu la ee ayaa waxaa waa soo si lagu kale sida "
     "wuxuu inuu isaga ugu kala laga qaar waxay"},
    {"sq", "Albanian",
     "të e në dhe për i me një që nga ka së është do nuk u se si kanë më por "
     "pas janë ishte duke kjo ky"},
    {"sv", "Swedish",
     "och i att det en som på är av för med till den har de inte om ett han "
     "var från men så vid kan efter sig när också ska hade eller under man"},
    {"sw", "Swahili",
     "ya na wa kwa ni katika la za kuwa cha hiyo huo vya baada hiyo huyo "
     "lakini kama yake wake hilo huku kutoka pia watu baina ili yao alisema"},
    {"tl", "Tagalog",
     "ang ng sa na mga ay ni si at para ito hindi kay may isang kung siya "
     "nang "
     "sila din rin ngunit mula dahil kanilang noong"},
    {"tr", "Turkish",
     "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise en "
     "ancak ne o her var değil göre ama olduğu tarafından eden üzerine"},
    {"uz", "Uzbek",
     "va bu bilan uchun bir ham bo'lgan edi deb esa lekin kerak emas haqida "
     "keyin yil o'z har"},
    {"vi", "Vietnamese",
     "và của là có cho các được trong một những với đã không này người khi "
     "đến từ ở để về tại cũng sẽ vào năm ra bị nhiều theo"},
    {"yo", "Yoruba",
     "ní ti àwọn sí pé tí fún kan náà wọn ó bí láti jẹ́ kò lórí sì"},
    {"zu", "Zulu or Xhosa",
     "ukuthi futhi kodwa uma ngoba kanye emva yokuthi lapho ngo kuka"},
};

const dgm_language_words *dgm_languages(uint32_t *count)
{
    *count = sizeof languages / sizeof *languages;
    return languages;
}

static const struct script {
    uint32_t first;
    uint32_t last;
    char code[4];
} scripts[] = {
    {0x370, 0x3FF, "el"},    {0x400, 0x52F, "ru"},   {0x531, 0x587, "hy"},
    {0x5D0, 0x5EA, "he"},    {0x620, 0x6FF, "ar"},   {0x780, 0x7BF, "dv"},
    {0x904, 0x97F, "hi"},    {0x985, 0x9FF, "bn"},   {0xA05, 0xA7F, "pa"},
    {0xA85, 0xAFF, "gu"},    {0xB05, 0xB7F, "or"},   {0xB85, 0xBFF, "ta"},
    {0xC05, 0xC7F, "te"},    {0xC85, 0xCFF, "kn"},   {0xD05, 0xD7F, "ml"},
    {0xD85, 0xDFF, "si"},    {0xE01, 0xE5B, "th"},   {0xE81, 0xEDF, "lo"},
    {0xF00, 0xFFF, "bo"},    {0x1000, 0x109F, "my"}, {0x10A0, 0x10FF, "ka"},
    {0x1100, 0x11FF, "ko"},  {0x1200, 0x137F, "am"}, {0x1780, 0x17FF, "km"},
    {0x1820, 0x18AA, "mn"},  {0x3041, 0x30FF, "ja"}, {0x3400, 0x9FFF, "zh"},
    {0xAC00, 0xD7A3, "ko"},  {0xFB50, 0xFDFF, "ar"}, {0xFE70, 0xFEFC, "ar"},
    {0x20000, 0x3134F, "zh"}};

/* Letters that the first language of their script lacks. */
static const struct letter {
    uint32_t point;
    char code[4];
} letters[] = {{0x404, "uk"},  {0x406, "uk"},  {0x407, "uk"},  {0x454, "uk"},
               {0x456, "uk"},  {0x457, "uk"},  {0x490, "uk"},  {0x491, "uk"},
               {0x40E, "be"},  {0x45E, "be"},  {0x402, "sr"},  {0x408, "sr"},
               {0x409, "sr"},  {0x40A, "sr"},  {0x40F, "sr"},  {0x452, "sr"},
               {0x458, "sr"},  {0x459, "sr"},  {0x45A, "sr"},  {0x45F, "sr"},
               {0x45B, "sr"},  {0x403, "mk"},  {0x453, "mk"},  {0x45C, "mk"},
               {0x455, "mk"},  {0x4D9, "kk"},  {0x493, "kk"},  {0x49B, "kk"},
               {0x4B1, "kk"},  {0x4AF, "mn"},  {0x4E9, "mn"},  {0x67E, "fa"},
               {0x686, "fa"},  {0x698, "fa"},  {0x6AF, "fa"},  {0x6CC, "fa"},
               {0x6A9, "fa"},  {0x679, "ur"},  {0x688, "ur"},  {0x691, "ur"},
               {0x6D2, "ur"},  {0x6C1, "ur"},  {0x6BE, "ur"},  {0x6BA, "ur"},
               {0x69A, "ps"},  {0x696, "ps"},  {0x681, "ps"},  {0x685, "ps"},
               {0x6D0, "ps"},  {0x695, "ckb"}, {0x6B5, "ckb"}, {0x6CE, "ckb"},
               {0x6D5, "ckb"}, {0x6C6, "ckb"}};

const char *dgm_language_of_letter(uint32_t point, int *sure)
{
    *sure = 0;
    if (point < 0x370) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        if (letters[i].point == point) {
            *sure = 1;
            return letters[i].code;
        }
    }
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        if (point >= scripts[i].first && point <= scripts[i].last) {
            return scripts[i].code;
        }
    }
    return NULL;
}

const char *dgm_language_name(const char *code)
{
    static const struct {
        char code[4];
        const char *name;
    } others[] = {
        {"el", "Greek"},      {"ru", "Russian"},   {"uk", "Ukrainian"},
        {"be", "Belarusian"}, {"bg", "Bulgarian"}, {"sr", "Serbian"},
        {"mk", "Macedonian"}, {"kk", "Kazakh"},    {"mn", "Mongolian"},
        {"hy", "Armenian"},   {"he", "Hebrew"},    {"ar", "Arabic"},
        {"fa", "Persian"},    {"ur", "Urdu"},      {"ps", "Pashto"},
        {"ckb", "Kurdish"},   {"hi", "Hindi"},     {"bn", "Bengali"},
        {"pa", "Punjabi"},    {"gu", "Gujarati"},  {"ta", "Tamil"},
        {"te", "Telugu"},     {"kn", "Kannada"},   {"ml", "Malayalam"},
        {"si", "Sinhala"},    {"th", "Thai"},      {"lo", "Lao"},
        {"bo", "Tibetan"},    {"my", "Burmese"},   {"ka", "Georgian"},
        {"ko", "Korean"},     {"am", "Amharic"},   {"km", "Khmer"},
        {"ja", "Japanese"},   {"zh", "Chinese"}};
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        if (strcmp(languages[i].code, code) == 0) {
            return languages[i].name;
        }
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strcmp(others[i].code, code) == 0) {
            return others[i].name;
        }
    }
    return NULL;
}
