/* SPDX-License-Identifier: Apache-2.0 */
/* PETRARCH's dictionaries of any bytes, parted by lines "%% KIND"; what is
 * read codes a sentence. */
#include "fuzz/target.h"
#include "petrarch/readers.h"
#include "syntax/conllu.h"

#include <string.h>

const char *const fuzz_way[] = {"an actor", "an agent",  "a pattern",
                                "a value",  "a discard", "an event",
                                NULL};

static const char trees[] =
    "1\tKenya\tKenya\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
    "2\tattacked\tattack\tVERB\tVBD\tVerbForm=Fin\t0\troot\t_\t_\n"
    "3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_\n"
    "4\ttroops\ttroop\tNOUN\tNNS\t_\t2\tobj\t_\t_\n"
    "5\tof\tof\tADP\tIN\t_\t6\tcase\t_\t_\n"
    "6\tChad\tChad\tPROPN\tNNP\t_\t4\tnmod\t_\t_\n"
    "7\twith\twith\tADP\tIN\t_\t8\tcase\t_\t_\n"
    "8\twords\tword\tNOUN\tNNS\t_\t2\tobl\t_\t_\n\n";

static dgm_err read_part(dgm_petrarch *self, dgm_str part)
{
    static const struct {
        const char *name;
        dgm_petr_reader *read;
    } kinds[] = {{"actors", dgm_petr_read_actors},
                 {"agents", dgm_petr_read_agents},
                 {"verbs", dgm_petr_read_verbs},
                 {"ontology", dgm_petr_read_ontology},
                 {"discards", dgm_petr_read_discards}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dgm_str_starts(part, kinds[i].name)) {
            uint32_t len = (uint32_t)strlen(kinds[i].name);
            return kinds[i].read(self, "fuzz",
                                 (dgm_str){part.ptr + len, part.len - len});
        }
    }
    return DGM_ERR_OK;
}

/* Each part goes to its reader; verbs are read once, as in a folder. */
static dgm_err read_all(dgm_petrarch *self, dgm_str text)
{
    uint32_t at = 0;
    while (at < text.len) {
        uint32_t end = at;
        while (end < text.len && !(end + 3 <= text.len &&
                                   memcmp(text.ptr + end, "%% ", 3) == 0)) {
            end++;
        }
        dgm_str part = {text.ptr + at, end - at};
        if (!(dgm_str_starts(part, "verbs") && self->block.count > 0)) {
            DGM_TRY(read_part(self, part));
        }
        at = end + 3;
    }
    dgm_phrases_sort(&self->actors);
    dgm_phrases_sort(&self->agents);
    dgm_phrases_sort(&self->discards);
    return DGM_ERR_OK;
}

static uint32_t code(const dgm_petrarch *self)
{
    dgm_doc *doc = dgm_doc_new();
    dgm_arena scratch;
    size_t used = 0;
    uint32_t ways = 0;
    dgm_arena_init(&scratch, 0);
    if (doc &&
        dgm_conllu_read(doc, DGM_STR(trees), "fuzz", 1, &used, NULL) ==
            DGM_ERR_OK &&
        dgm_petrarch_annotate(self, doc, &scratch) == DGM_ERR_OK) {
        ways |= doc->dyad.count > 0 ? FUZZ_WAY(5) : 0;
        ways |= doc->warning.count > 0 ? FUZZ_WAY(4) : 0;
    }
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    return ways;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_petrarch self = {0};
    dgm_str text = {(const char *)data, (uint32_t)size};
    uint32_t ways = 0;
    dgm_arena_init(&self.arena, (size_t)64 << 20);
    if (size <= 1 << 18 && read_all(&self, text) == DGM_ERR_OK) {
        ways = code(&self);
        ways |= self.code.count > 0 ? FUZZ_WAY(0) : 0;
        ways |= self.agent.count > 0 ? FUZZ_WAY(1) : 0;
        ways |= self.pattern.count > 0 ? FUZZ_WAY(2) : 0;
        ways |= self.meaning.count > 0 ? FUZZ_WAY(3) : 0;
    }
    dgm_arena_release(&self.arena);
    return ways;
}
