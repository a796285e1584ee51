# SPDX-License-Identifier: Apache-2.0

# Where the program is: the option `dragoman.program`, the environment variable
# DRAGOMAN, or the search path.
find_program <- function() {
  named <- getOption("dragoman.program", Sys.getenv("DRAGOMAN"))
  path <- if (nzchar(named)) named else Sys.which("dragoman")[[1]]
  if (!nzchar(path) || !file.exists(path)) {
    stop("the program dragoman was not found; build it (make install) or name it: ",
      "options(dragoman.program = \"/path/to/dragoman\")",
      call. = FALSE
    )
  }
  path
}

# Runs the program; what it says goes to messages, and a failure is an error
# with its words.  Rejected inputs (exit code 1) are a warning.
run_program <- function(arguments) {
  said <- tempfile("dragoman")
  on.exit(unlink(said))
  code <- system2(find_program(), shQuote(arguments),
    stdout = if (identical(arguments[[1]], "version")) said else FALSE,
    stderr = said
  )
  lines <- readLines(said, warn = FALSE, encoding = "UTF-8")
  if (code == 1) {
    warning(paste(lines, collapse = "\n"), call. = FALSE)
  } else if (code != 0) {
    stop(paste(c(lines, sprintf("dragoman ended with %d", code)), collapse = "\n"),
      call. = FALSE
    )
  }
  invisible(lines)
}
