/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_pair.h"

#include "story/incident_weights.h"

#include <math.h>

/* Kilometres: nearer places are near, farther ones are others. */
#define NEAR 60.0
#define FAR  150.0

const char *dgm_incident_evidence_words(uint32_t evidence)
{
    static const char *const words[] = {
#define WORDS(name, before, said) said,
        DGM_INCIDENT_EVIDENCE(WORDS)
#undef WORDS
    };
    return evidence < DGM_INCIDENT_EVIDENCES ? words[evidence] : "";
}

/* ----------------------------------------------------------------- parties
 */

static bool is_part(const dgm_incident_party *a, const dgm_incident_party *b)
{
    for (uint32_t i = 0; b->key && i < DGM_INCIDENT_BODIES; i++) {
        if (a->part_of[i] == b->key) {
            return true;
        }
    }
    return false;
}

/* From -1, certainly others, to 1, certainly the same; 0: not known. */
static float compare_parties(const dgm_incident_party *a,
                             const dgm_incident_party *b)
{
    if ((a->key && a->key == b->key) || (a->name && a->name == b->name)) {
        return 1;
    }
    if (is_part(a, b) || is_part(b, a)) {
        return 0.7F;
    }
    if (a->country && b->country && a->country != b->country) {
        return -1;
    }
    if (a->head && a->head == b->head) {
        return 0.6F;
    }
    if (a->country && a->country == b->country) {
        return a->sector && a->sector == b->sector ? 0.5F : 0.2F;
    }
    return 0;
}

/* The best over all pairs of parties of two sides. */
static float compare_sides(const dgm_incident_event *a, bool a_recipient,
                           const dgm_incident_event *b, bool b_recipient)
{
    float best = -1;
    bool any = false;
    for (uint32_t i = 0; i < a->party_count; i++) {
        for (uint32_t k = 0; k < b->party_count; k++) {
            if (a->party[i].recipient == a_recipient &&
                b->party[k].recipient == b_recipient) {
                best =
                    fmaxf(best, compare_parties(&a->party[i], &b->party[k]));
                any = true;
            }
        }
    }
    return any ? best : 0;
}

static void weigh_parties(const dgm_incident_event *a,
                          const dgm_incident_event *b, float *out)
{
    float actor = compare_sides(a, false, b, false);
    float recipient = compare_sides(a, true, b, true);
    float crossed = fmaxf(compare_sides(a, false, b, true),
                          compare_sides(a, true, b, false));
    out[DGM_INCIDENT_ACTOR_SAME] = fmaxf(actor, 0);
    out[DGM_INCIDENT_ACTOR_OTHER] = fmaxf(-actor, 0);
    out[DGM_INCIDENT_RECIPIENT_SAME] = fmaxf(recipient, 0);
    out[DGM_INCIDENT_RECIPIENT_OTHER] = fmaxf(-recipient, 0);
    out[DGM_INCIDENT_CROSSED] =
        actor <= 0 && recipient <= 0 ? fmaxf(crossed, 0) : 0;
}

/* ------------------------------------------------------------------ places
 */

/* On a sphere, in kilometres. */
static double distance(const dgm_incident_place *a,
                       const dgm_incident_place *b)
{
    const double radian = 0.017453292519943295;
    double x =
        (b->lon - a->lon) * radian * cos((a->lat + b->lat) / 2 * radian);
    double y = (b->lat - a->lat) * radian;
    return 6371.0 * sqrt(x * x + y * y);
}

typedef enum nearness { UNKNOWN, OTHER, COUNTRY, NEARBY, SAME } nearness;

static nearness compare_places(const dgm_incident_place *a,
                               const dgm_incident_place *b)
{
    bool same_country = a->country && a->country == b->country;
    bool same_name = (a->geonames && a->geonames == b->geonames) ||
                     (a->name && a->name == b->name);
    if (same_name) {
        return a->wide ? COUNTRY : SAME;
    }
    if (a->wide || b->wide) {
        return same_country               ? COUNTRY
               : a->country && b->country ? OTHER
                                          : UNKNOWN;
    }
    if (same_country && a->admin1 && a->admin1 == b->name) {
        return NEARBY;
    }
    if (same_country && b->admin1 && b->admin1 == a->name) {
        return NEARBY;
    }
    if (a->located && b->located) {
        double apart = distance(a, b);
        return apart < NEAR ? NEARBY : apart < FAR ? COUNTRY : OTHER;
    }
    return same_country ? COUNTRY : UNKNOWN;
}

static void weigh_places(const dgm_incident_event *a,
                         const dgm_incident_event *b, float *out)
{
    nearness best = UNKNOWN;
    for (uint32_t i = 0; i < a->place_count; i++) {
        for (uint32_t k = 0; k < b->place_count; k++) {
            nearness one = compare_places(&a->place[i], &b->place[k]);
            best = one > best ? one : best;
        }
    }
    bool own = a->own_place && b->own_place;
    nearness first =
        own ? compare_places(&a->place[0], &b->place[0]) : UNKNOWN;
    out[DGM_INCIDENT_PLACE_SAME] = best == SAME && first != OTHER;
    out[DGM_INCIDENT_PLACE_NEAR] = best == NEARBY && first != OTHER;
    out[DGM_INCIDENT_PLACE_COUNTRY] = best == COUNTRY;
    out[DGM_INCIDENT_PLACE_OTHER] = first == OTHER  ? 1
                                    : best == OTHER ? 0.5F
                                                    : 0;
}

/* -------------------------------------------------------------------- days
 */

static void weigh_days(const dgm_incident_event *a,
                       const dgm_incident_event *b, float *out)
{
    bool known = a->day_first != 0 && b->day_first != 0;
    int64_t gap = 0;
    if (known && a->day_first > b->day_last) {
        gap = a->day_first - b->day_last;
    } else if (known && b->day_first > a->day_last) {
        gap = b->day_first - a->day_last;
    }
    bool both = known && a->dated && b->dated;
    out[DGM_INCIDENT_DAY_SAME] = both && gap == 0;
    out[DGM_INCIDENT_DAY_OTHER] = both && gap > 0;
    out[DGM_INCIDENT_DAY_GAP] = log1pf((float)gap) / 4;
    int64_t reports = a->published > b->published
                          ? a->published - b->published
                          : b->published - a->published;
    bool both_reports = a->published != 0 && b->published != 0;
    out[DGM_INCIDENT_REPORT_GAP] =
        both_reports ? log1pf((float)reports) / 4 : 0;
}

/* Whether they have a day in common. */
static bool meet(const dgm_incident_event *a, const dgm_incident_event *b)
{
    for (uint32_t i = 0; i < a->told_count; i++) {
        for (uint32_t k = 0; k < b->told_count; k++) {
            if (a->told_first[i] <= b->told_last[k] &&
                b->told_first[k] <= a->told_last[i]) {
                return true;
            }
        }
    }
    return false;
}

static void weigh_told(const dgm_incident_event *a,
                       const dgm_incident_event *b, float *out)
{
    bool both = a->told_count > 0 && b->told_count > 0;
    bool same = both && meet(a, b);
    out[DGM_INCIDENT_TOLD_SAME] = same;
    out[DGM_INCIDENT_TOLD_OTHER] = both && !same;
}

static void weigh_tolls(const dgm_incident_event *a,
                        const dgm_incident_event *b, float *out)
{
    float same = 0;
    float other = 0;
    for (uint32_t i = 0; i < DGM_INCIDENT_TOLLS; i++) {
        const dgm_incident_toll *x = &a->toll[i];
        const dgm_incident_toll *y = &b->toll[i];
        if (x->known && y->known) {
            bool apart = x->low > y->high || y->low > x->high;
            double low = fmin(x->high, y->high);
            double high = fmax(x->low, y->low);
            /* A toll that grows by half is an update. */
            other = apart && high > 1.5 * low ? 1 : apart ? 0.5F : other;
            same = apart ? same : 1;
        }
    }
    out[DGM_INCIDENT_TOLL_SAME] = same;
    out[DGM_INCIDENT_TOLL_OTHER] = other;
}

/* ------------------------------------------------------------------- pairs
 */

static float part(float shared, float apart)
{
    return shared > 0 ? shared / (shared + apart) : 0;
}

static void weigh_words(const dgm_incident_event *a,
                        const dgm_incident_event *b, float *out)
{
    dgm_incident_shares words =
        dgm_incident_words_share(&a->sentence, &b->sentence);
    /* Sentences of one document stand beside each other whatever they say. */
    dgm_incident_shares around =
        a->document == b->document
            ? words
            : dgm_incident_words_share(&a->around, &b->around);
    out[DGM_INCIDENT_SENTENCE] = words.like;
    out[DGM_INCIDENT_AROUND] = around.like;
    out[DGM_INCIDENT_CONTAINED] =
        part(words.shared, fminf(words.apart_a, words.apart_b));
    out[DGM_INCIDENT_NEAR] = part(words.near_shared, words.near_apart / 2);
    out[DGM_INCIDENT_NAMES] = part(words.names_shared, words.names_apart / 2);
    out[DGM_INCIDENT_NAMES_SHARED] = fminf(words.names_shared / 4, 1);
    out[DGM_INCIDENT_NAMES_NONE] = words.names_shared <= 0;
    out[DGM_INCIDENT_NAMES_AROUND] = around.known;
}

void dgm_incident_pair_weigh(const dgm_incident_event *a,
                             const dgm_incident_event *b,
                             float out[DGM_INCIDENT_EVIDENCES])
{
    out[DGM_INCIDENT_BIAS] = 1;
    out[DGM_INCIDENT_TYPE_OTHER] = a->type != b->type;
    out[DGM_INCIDENT_MODE_SAME] = a->mode && a->mode == b->mode;
    out[DGM_INCIDENT_MODE_OTHER] =
        a->mode && b->mode && a->type == b->type && a->mode != b->mode;
    out[DGM_INCIDENT_TRIGGER_SAME] = a->trigger == b->trigger;
    out[DGM_INCIDENT_STANCE_OTHER] =
        a->future != b->future || a->planned != b->planned;
    out[DGM_INCIDENT_STORY_SAME] =
        a->story && a->story == b->story && a->document != b->document;
    weigh_words(a, b, out);
    weigh_parties(a, b, out);
    weigh_places(a, b, out);
    weigh_days(a, b, out);
    weigh_told(a, b, out);
    weigh_tolls(a, b, out);
}

float dgm_incident_pair_score(const dgm_incident_event *a,
                              const dgm_incident_event *b)
{
    float evidence[DGM_INCIDENT_EVIDENCES];
    float sum = 0;
    dgm_incident_pair_weigh(a, b, evidence);
    for (uint32_t i = 0; i < DGM_INCIDENT_EVIDENCES; i++) {
        sum += evidence[i] * dgm_incident_weights[i];
    }
    return sum;
}

float dgm_incident_probability(float score)
{
    return 1 / (1 + expf(-score));
}
