/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman query: one question to a database, in SQL. */
#include "rows.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "usage: dragoman query [OPTION]... DATABASE [SQL]\n"
    "       dragoman query --list DATABASE\n"
    "       dragoman query --upgrade DATABASE\n"
    "\n"
    "Asks a database that `dragoman code -o events.db` made one question in "
    "SQL (as\n"
    "SQLite has it) and prints the rows.  The database is only read.  Without "
    "SQL\n"
    "it is read from standard input.  docs/database.md has twenty questions "
    "with\n"
    "their SQL.\n"
    "\n"
    "  --list            tables, views and columns, and what they mean\n"
    "  --sql FILE        the question stands in a file\n"
    "  --format FORMAT   table (default on a terminal), jsonl (otherwise), "
    "csv, tsv\n"
    "  --timeout SECONDS give up then\n"
    "  --upgrade         bring a database of an older version up to date; a "
    "copy is\n"
    "                    kept beside it\n"
    "\n"
    "In CSV a text that a spreadsheet would take for a formula has a ' before "
    "it.\n"
    "\n"
    "examples:\n"
    "  dragoman query events.db \"SELECT day_first, actors, type, recipients "
    "FROM v_events\"\n"
    "  dragoman query --list events.db\n"
    "  dragoman query --format csv events.db < question.sql > rows.csv\n"
    "  dragoman query events.db \"SELECT * FROM v_dyads ORDER BY events DESC "
    "LIMIT 9\"\n"
    "\n"
    "exit codes: 0 answered, 2 wrong usage or wrong SQL, 3 nothing could be "
    "read,\n"
    "130 interrupted\n";

/* A question may be so long. */
#define SQL_MAX ((size_t)1 << 20)

typedef struct query_request {
    const char *path;
    const char *sql;
    const char *file;
    const char *format;
    dgm_query_options options;
    bool list;
    bool upgrade;
} query_request;

/* ----------------------------------------------------------------- the SQL
 */

/* The whole of a file, terminated, which the caller frees; NULL with errno. */
static char *read_all(FILE *file)
{
    char *text = malloc(SQL_MAX + 1);
    size_t len = text ? fread(text, 1, SQL_MAX + 1, file) : 0;
    if (text && (ferror(file) || len > SQL_MAX || memchr(text, 0, len))) {
        free(text);
        errno = EFBIG;
        return NULL;
    }
    if (text) {
        text[len] = 0;
    }
    return text;
}

static char *read_sql(const char *path)
{
    bool standard = path == NULL || strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rbe");
    char *text = file ? read_all(file) : NULL;
    if (text == NULL) {
        int why = errno;
        (void)fprintf(stderr, "dragoman query: %s: no question in it: %s\n",
                      standard ? "standard input" : path,
                      why == EFBIG ? "not text, or more than 1 MiB"
                                   : strerror(why)); /* NOLINT: one thread */
    }
    if (file && !standard) {
        (void)fclose(file);
    }
    return text;
}

/* The line of the question that is wrong, and a mark below the place. */
static void show_place(const char *sql, int64_t byte)
{
    if (byte < 0 || (size_t)byte > strlen(sql)) {
        return;
    }
    const char *at = sql + byte;
    const char *begin = at;
    while (begin > sql && begin[-1] != '\n') {
        begin--;
    }
    int len = (int)strcspn(begin, "\n");
    if (len > 200) {
        return;
    }
    (void)fprintf(stderr, "  %.*s\n  ", len, begin);
    for (; begin < at; begin++) {
        /* One column a code point. */
        if (((unsigned char)*begin & 0xC0) != 0x80) {
            (void)fputc(*begin == '\t' ? '\t' : ' ', stderr);
        }
    }
    (void)fputs("^\n", stderr);
}

/* ---------------------------------------------------------------- answering
 */

static int complain(const char *sql, dgm_err code, dgm_error *err)
{
    if (code == DGM_ERR_INTERRUPTED) {
        return EXIT_STOPPED;
    }
    int64_t byte = err->byte;
    bool wrong = code == DGM_ERR_SYNTAX || code == DGM_ERR_ARGUMENT;
    if (wrong) {
        err->byte = -1;
    }
    cli_complain(err);
    if (code == DGM_ERR_SYNTAX && sql) {
        show_place(sql, byte);
    }
    return wrong ? EXIT_USAGE : EXIT_NOTHING;
}

/* SQLite looks at the clock between steps alone, and one function of SQL may
 * take hours. */
static void on_alarm(int number)
{
    static const char text[] = "dragoman query: given up, it took too long\n";
    (void)number;
    if (write(STDERR_FILENO, text, sizeof text - 1) >= 0) {
        _exit(EXIT_NOTHING);
    }
    _exit(EXIT_NOTHING);
}

static void set_alarm(uint32_t seconds)
{
    struct sigaction action = {.sa_handler = on_alarm};
    if (seconds > 0) {
        (void)sigaction(SIGALRM, &action, NULL);
        (void)alarm(seconds + 1);
    }
}

static int answer(query_request *self)
{
    dgm_error err = {.byte = -1};
    uint64_t rows = 0;
    int fault = 0;
    set_alarm(self->options.seconds);
    self->options.context = &fault;
    self->options.stop = cli_stop_on_signals();
    self->options.write = cli_rows_write;
    cli_look(&self->options.width, &self->options.colour);
    dgm_err code =
        dgm_query_run(self->path, self->sql, &self->options, &rows, &err);
    if (fflush(stdout) != 0 && fault == 0) {
        fault = errno;
    }
    if (fault != 0 && fault != EPIPE && code == DGM_ERR_OK) {
        errno = fault;
        perror("dragoman: standard output");
        return EXIT_NOTHING;
    }
    if (code != DGM_ERR_OK) {
        return complain(self->sql, code, &err);
    }
    if (rows == 0 && self->options.format == DGM_FORMAT_TABLE) {
        (void)fputs("no rows\n", stderr);
    }
    return EXIT_DONE;
}

/* ---------------------------------------------------------------- arguments
 */

static bool read_seconds(const char *word, uint32_t *out)
{
    char *end = NULL;
    unsigned long value = strtoul(word, &end, 10);
    bool fine = word[0] >= '0' && word[0] <= '9' && *end == 0 && value > 0 &&
                value <= 1000000;
    *out = (uint32_t)value;
    return fine;
}

static int read_option(query_request *self, int argc, char **argv, int *i)
{
    const char *value = NULL;
    if (cli_flag(argv[*i], "list", 0)) {
        self->list = true;
    } else if (cli_flag(argv[*i], "upgrade", 0)) {
        self->upgrade = true;
    } else if (cli_value(argc, argv, i, "format", 0, &self->format) ||
               cli_value(argc, argv, i, "sql", 0, &self->file)) {
        return 0;
    } else if (cli_value(argc, argv, i, "timeout", 0, &value)) {
        return read_seconds(value, &self->options.seconds)
                   ? 0
                   : cli_usage("query", "not a number of seconds:", value);
    } else if (argv[*i][0] == '-' && argv[*i][1] != 0 &&
               strncmp(argv[*i], "-- ", 3) != 0) {
        return cli_usage("query", "unknown option", argv[*i]);
    } else if (self->path == NULL) {
        self->path = argv[*i];
    } else if (self->sql == NULL) {
        self->sql = argv[*i];
    } else {
        return cli_usage("query",
                         "one question at a time, in quotation marks;"
                         " not also",
                         argv[*i]);
    }
    return 0;
}

static int read_arguments(query_request *self, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        int code = read_option(self, argc, argv, &i);
        if (code != 0) {
            return code;
        }
    }
    if (self->path == NULL) {
        return cli_usage("query", "which database?", NULL);
    }
    if (self->sql && (self->list || self->upgrade || self->file)) {
        return cli_usage("query",
                         "no SQL with --list, --upgrade or --sql:", self->sql);
    }
    return cli_rows_format("query", self->format, &self->options.format);
}

int cmd_query(int argc, char **argv)
{
    query_request self = {.options.size = sizeof self.options};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&self, argc, argv);
    if (code != 0) {
        return code;
    }
    if (self.upgrade) {
        code = cli_upgrade(self.path, false);
        return code == EXIT_DONE && self.list ? answer(&self) : code;
    }
    char *read = NULL;
    if (self.sql == NULL && !self.list) {
        if (self.file == NULL && isatty(STDIN_FILENO) == 1) {
            (void)fputs("the question, and Ctrl-D at its end:\n", stderr);
        }
        read = read_sql(self.file);
        if (read == NULL) {
            return EXIT_NOTHING;
        }
        self.sql = read;
    }
    code = answer(&self);
    free(read);
    return code;
}
