# SPDX-License-Identifier: Apache-2.0

dgm_code <- function(files = NULL, text = NULL, output = NULL,
                     tier = c("full", "fast"), date = NULL, min_score = NULL,
                     lexicon = NULL, threads = NULL) {
  tier <- match.arg(tier)
  if (is.null(files) == is.null(text)) {
    stop("name files, or give text")
  }
  if (!is.null(text)) {
    files <- write_texts(text)
    on.exit(unlink(files), add = TRUE)
  }
  target <- if (is.null(output)) tempfile("dragoman", fileext = ".csv") else output
  if (is.null(output)) {
    on.exit(unlink(target), add = TRUE)
  }
  run_program(c(
    "code", "--tier", tier, "--output", path.expand(target),
    option("date", date), option("min-score", min_score),
    unlist(lapply(lexicon, function(path) option("lexicon", path))),
    option("threads", threads), "--", path.expand(files)
  ))
  if (is.null(output)) dgm_read(target) else invisible(output)
}

option <- function(name, value) {
  if (is.null(value)) character() else c(paste0("--", name), format_value(value))
}

# Dates as ISO 8601, numbers with a point.
format_value <- function(value) {
  if (inherits(value, "Date")) {
    return(format(value, "%Y-%m-%d"))
  }
  if (is.numeric(value)) format(value, scientific = FALSE) else as.character(value)
}

# Texts as CSV, which the program and base R both know: a character vector
# (its names are the ids), or a data frame with the program's column names.
write_texts <- function(text) {
  frame <- if (is.data.frame(text)) {
    text
  } else {
    ids <- names(text)
    data.frame(
      id = if (is.null(ids)) paste0("t", seq_along(text)) else ids,
      text = enc2utf8(as.character(text))
    )
  }
  path <- tempfile("dragoman", fileext = ".csv")
  for (name in names(frame)) {
    if (inherits(frame[[name]], "Date")) {
      frame[[name]] <- format(frame[[name]], "%Y-%m-%d")
    }
  }
  file <- file(path, "w", encoding = "UTF-8")
  on.exit(close(file))
  utils::write.csv(frame, file, row.names = FALSE, na = "")
  path
}
