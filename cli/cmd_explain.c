/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman explain: why a row is there. */
#include "source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dragoman explain [OPTION]... FILE [EVENT]\n"
    "\n"
    "Says why the coder made an event: its sentence with the parties marked, "
    "its\n"
    "type and mode with the alternatives, what the model weighed, who the "
    "parties\n"
    "are and how that is known, how the text stands to it, who says so, "
    "date,\n"
    "place, and what raised or lowered its score.\n"
    "\n"
    "FILE is any input of `dragoman code` (- is standard input); EVENT is e1, "
    "e2,\n"
    "... as `dragoman code` numbers them, and without it all events of the\n"
    "document are explained.  Of a database (.db) EVENT is an event_id, and "
    "its\n"
    "document is coded again from the text that is stored there.\n"
    "\n"
    "  --id ID        the document of that id (default: the first of FILE)\n"
    "  --input KIND   as for `dragoman code` (default: by the first "
    "bytes)\n"
    "  --lexicon PATH sources of your own, as in `dragoman code` "
    "(repeatable)\n"
    "  --min-score X  number events as `dragoman code --min-score X` does;\n"
    "                 0: the unlikely ones too\n"
    "  --date DATE    publication date of documents that have none\n"
    "  --tier TIER    full or fast, as in `dragoman code`\n"
    "  --data FOLDER  models and data (default: beside the program)\n"
    "\n"
    "examples:\n"
    "  dragoman explain report.txt          every event of the report\n"
    "  dragoman explain news.jsonl --id a7 e3\n"
    "  dragoman explain events.db 1042      v_events.event_id\n"
    "\n"
    "Exit code: 0 explained, 1 no such document or event, 2 wrong usage,\n"
    "3 nothing could be read.\n";

typedef struct explain_request {
    cli_source source;
    dgm_explain_options look;
    const char *id;
    const char *file;
    uint32_t event; /* from 0; DGM_NOTHING: all */
    uint64_t event_id;
    dgm_worker *worker;
    dgm_error err;
    dgm_err code;  /* how the explanation went */
    uint32_t seen; /* documents */
} explain_request;

static int explain(explain_request *self, const dgm_document *document)
{
    char *text = NULL;
    size_t len = 0;
    self->code = dgm_worker_explain(self->worker, document, self->event,
                                    &self->look, &text, &len, &self->err);
    if (self->code == DGM_ERR_OK) {
        (void)fwrite(text, 1, len, stdout);
        dgm_free(text);
    }
    if (self->code == DGM_ERR_OK && len == 0) {
        (void)puts("no events; --min-score 0 shows the unlikely ones");
    }
    return 1;
}

/* Takes the document that was asked for; others pass by. */
static int take(void *context, const dgm_document *document, const char *bytes,
                size_t len)
{
    explain_request *self = context;
    dgm_text id = dgm_document_about(document)->id;
    (void)bytes;
    (void)len;
    if (self->id && (strlen(self->id) != id.len ||
                     memcmp(self->id, id.ptr, id.len) != 0)) {
        return 0;
    }
    self->seen++;
    return explain(self, document);
}

static void tell_rejected(void *context, const dgm_error *err)
{
    (void)context;
    cli_complain(err);
}

static int explain_file(explain_request *self, const dgm_model *model)
{
    dgm_run_options run = {.size = sizeof run,
                           .path = &self->file,
                           .path_count = 1,
                           .input = self->source.input,
                           .map = self->source.map,
                           .language = self->source.language,
                           .least_score = self->source.least_score,
                           .date = self->source.date,
                           .threads = 1,
                           .context = self,
                           .rejected = tell_rejected,
                           .sink = take};
    dgm_error err = {.byte = -1};
    dgm_err code = dgm_run(model, &run, NULL, &err);
    if (self->seen == 0 && code == DGM_ERR_OK) {
        (void)fprintf(stderr, "dragoman: %s: no document%s%s\n", self->file,
                      self->id ? " has the id " : "",
                      self->id ? self->id : "");
        return EXIT_REJECTS;
    }
    if (self->seen == 0 && code != DGM_ERR_REJECTED) {
        cli_complain(&err);
    }
    return self->seen > 0 ? EXIT_DONE : EXIT_NOTHING;
}

static int explain_stored(explain_request *self)
{
    dgm_document *document = dgm_document_new();
    self->code = document ? dgm_worker_code_stored(self->worker, self->file,
                                                   self->event_id, document,
                                                   &self->event, &self->err)
                          : DGM_ERR_MEMORY;
    if (self->code == DGM_ERR_OK) {
        (void)explain(self, document);
    }
    dgm_document_free(document);
    return EXIT_DONE;
}

static bool is_database(const char *path)
{
    static const char magic[] = "SQLite format 3";
    char bytes[sizeof magic] = "";
    FILE *file = fopen(path, "rbe");
    size_t got = file ? fread(bytes, 1, sizeof bytes, file) : 0;
    if (file) {
        (void)fclose(file);
    }
    return got == sizeof magic && memcmp(bytes, magic, sizeof magic) == 0;
}

static int explain_with(explain_request *self, const dgm_model *model,
                        bool stored)
{
    dgm_worker_options options = {.size = sizeof options};
    self->err = (dgm_error){.byte = -1};
    self->code = dgm_worker_new(&self->worker, model, &options, &self->err);
    int result = self->code != DGM_ERR_OK ? EXIT_NOTHING
                 : stored                 ? explain_stored(self)
                                          : explain_file(self, model);
    dgm_worker_free(self->worker);
    if (self->code != DGM_ERR_OK) {
        cli_complain(&self->err);
        return self->code == DGM_ERR_NOT_FOUND ? EXIT_REJECTS : EXIT_NOTHING;
    }
    return result;
}

/* "e3" or "3" */
static bool read_event(explain_request *self, const char *word)
{
    char *end = NULL;
    const char *digits = word[0] == 'e' ? word + 1 : word;
    unsigned long long value = strtoull(digits, &end, 10);
    if (digits[0] < '0' || digits[0] > '9' || *end || value == 0) {
        return false;
    }
    self->event_id = value;
    self->event =
        value <= DGM_NOTHING ? (uint32_t)(value - 1) : DGM_NOTHING - 1;
    return true;
}

static int read_word(explain_request *self, const char *word, int count)
{
    if (count == 0) {
        self->file = word;
        return word[0]
                   ? 0
                   : cli_usage("explain", "a file without a name:", "\"\"");
    }
    if (count > 1) {
        return cli_usage("explain", "one event is explained, not also", word);
    }
    return read_event(self, word)
               ? 0
               : cli_usage("explain", "not an event (as e1):", word);
}

static int read_arguments(explain_request *self, int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        int code = cli_source_option(&self->source, "explain", argc, argv, &i);
        if (code < 0 && cli_value(argc, argv, &i, "id", 0, &self->id)) {
            code = 0;
        } else if (code < 0 && argv[i][0] == '-' && argv[i][1] != 0) {
            code = cli_usage("explain", "unknown option", argv[i]);
        } else if (code < 0) {
            code = read_word(self, argv[i], count++);
        }
        if (code != 0) {
            return code;
        }
    }
    return count > 0 ? 0 : cli_usage("explain", "which file?", NULL);
}

int cmd_explain(int argc, char **argv)
{
    explain_request self = {.event = DGM_NOTHING,
                            .look.size = sizeof self.look};
    dgm_model *model = NULL;
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&self, argc, argv);
    if (code != 0) {
        return code;
    }
    bool stored = is_database(self.file);
    if (stored && self.event == DGM_NOTHING) {
        return cli_usage("explain", "which event_id of", self.file);
    }
    cli_look(&self.look.width, &self.look.colour);
    code = cli_open_model(&model, &self.source);
    code = code == EXIT_DONE ? explain_with(&self, model, stored) : code;
    dgm_model_close(model);
    return code;
}
