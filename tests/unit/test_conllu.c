/* SPDX-License-Identifier: Apache-2.0 */
/* CoNLL-U: reading, writing, refusing. */
#include "syntax/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char sample[] =
    "# newdoc id = d1\n"
    "1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_\n"
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\tTense=Past|VerbForm=Fin\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_\n"
    "4\tagree\tagree\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n";

static void reads_words_and_trees(void **state)
{
    (void)state;
    dgm_doc *doc = dgm_doc_new();
    size_t used = 0;
    assert_int_equal(
        dgm_conllu_read(doc, DGM_STR(sample), "t", 1, &used, NULL), 0);
    assert_int_equal(used, sizeof sample - 1);
    assert_true(dgm_str_is(doc->text, "Iran didn't agree."));
    assert_int_equal(doc->token.count, 5);
    assert_int_equal(doc->sentence.at[0].root, 3);
    assert_int_equal(dgm_child(doc, 3), 0);
    assert_true(dgm_str_is(dgm_token_form(doc, 2), "n't"));
    assert_true(doc->token.at[1].flags & DGM_TOKEN_MULTI_FIRST);
    assert_true(doc->token.at[2].flags & DGM_TOKEN_MULTI_REST);
    assert_true(doc->token.at[2].morph & DGM_MORPH_NEG);
    assert_true(doc->token.at[3].lemma_key == dgm_key("agree"));
    dgm_doc_free(doc);
}

static void what_is_written_is_read_again(void **state)
{
    (void)state;
    dgm_doc *doc = dgm_doc_new();
    dgm_doc *again = dgm_doc_new();
    size_t used = 0;
    dgm_buf first;
    dgm_buf second;
    dgm_buf_init(&first, 1 << 20);
    dgm_buf_init(&second, 1 << 20);
    assert_int_equal(
        dgm_conllu_read(doc, DGM_STR(sample), "t", 1, &used, NULL), 0);
    dgm_conllu_write(doc, &first);
    dgm_str bytes = {first.ptr, (uint32_t)first.len};
    assert_int_equal(dgm_conllu_read(again, bytes, "t", 1, &used, NULL), 0);
    dgm_conllu_write(again, &second);
    assert_int_equal(first.len, second.len);
    assert_memory_equal(first.ptr, second.ptr, first.len);
    dgm_buf_release(&first);
    dgm_buf_release(&second);
    dgm_doc_free(doc);
    dgm_doc_free(again);
}

static void an_id_stays_on_its_line(void **state)
{
    (void)state;
    dgm_doc *doc = dgm_doc_new();
    dgm_buf out;
    dgm_buf_init(&out, 1 << 20);
    doc->meta.id = DGM_STR("a\nb\tc");
    dgm_conllu_write(doc, &out);
    assert_int_equal(out.len, sizeof "# newdoc id = a b c\n" - 1);
    assert_memory_equal(out.ptr, "# newdoc id = a b c\n", out.len);
    dgm_buf_release(&out);
    dgm_doc_free(doc);
}

static void refuses_what_is_malformed(void **state)
{
    (void)state;
    const char *bad[] = {
        "1\tonly\tthree\n",
        "2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n",
        "1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n\n",
        "1\ta\ta\tX\t_\t_\t1\troot\t_\t_\n\n",
        "1\ta\ta\tX\t_\t_\t9\troot\t_\t_\n\n",
        "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t0\troot\t_\t_\n\n",
        "1\t\xFF\ta\tX\t_\t_\t0\troot\t_\t_\n\n"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        dgm_doc *doc = dgm_doc_new();
        size_t used = 0;
        dgm_error err = {0};
        assert_int_equal(
            dgm_conllu_read(doc, dgm_str_from(bad[i]), "bad", 10, &used, &err),
            DGM_ERR_SYNTAX);
        assert_true(err.line >= 10);
        dgm_doc_free(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_words_and_trees),
        cmocka_unit_test(what_is_written_is_read_again),
        cmocka_unit_test(an_id_stays_on_its_line),
        cmocka_unit_test(refuses_what_is_malformed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
