# SPDX-License-Identifier: Apache-2.0

dgm_codebook <- function() {
  path <- system.file("extdata", "codebook.csv", package = "dragoman", mustWork = TRUE)
  read.csv(path, comment.char = "#", encoding = "UTF-8")
}

dgm_doctor <- function() {
  program <- find_program()
  lines <- run_program(c("version", "--verbose"))
  out <- list(
    program = program,
    version = sub("^dragoman ", "", lines[[1]]),
    tier = sub("^tier ([a-z]+).*$", "\\1", grep("^tier", lines, value = TRUE)),
    kernel = sub("^.*kernel ", "", grep("kernel", lines, value = TRUE)),
    packages = c(
      RSQLite = requireNamespace("RSQLite", quietly = TRUE),
      DBI = requireNamespace("DBI", quietly = TRUE),
      jsonlite = requireNamespace("jsonlite", quietly = TRUE)
    ),
    warnings = grep("^warning", lines, value = TRUE)
  )
  class(out) <- "dgm_doctor"
  out
}
