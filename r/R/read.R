# SPDX-License-Identifier: Apache-2.0

dgm_read <- function(path, what = "events") {
  stopifnot(length(path) == 1, file.exists(path))
  if (starts_with_bytes(path, "SQLite format 3")) {
    return(read_database(path, what))
  }
  if (starts_with_bytes(path, "{")) {
    return(read_json(path, what))
  }
  if (what != "events") {
    stop("a table holds events alone; read a database or JSON lines for ", what)
  }
  read_table(path)
}

starts_with_bytes <- function(path, text) {
  identical(readBin(path, "raw", nchar(text)), charToRaw(text))
}

# The columns of POLECAT, then the program's own; "None" is NA.
read_table <- function(path) {
  first <- readLines(path, n = 1, warn = FALSE)
  tab <- grepl("\t", first, fixed = TRUE)
  frame <- if (tab) {
    read.delim(path,
      check.names = FALSE, colClasses = "character", na.strings = "None",
      quote = "", encoding = "UTF-8", comment.char = ""
    )
  } else {
    read.csv(path,
      check.names = FALSE, colClasses = "character", na.strings = "None",
      encoding = "UTF-8"
    )
  }
  typed(frame)
}

typed <- function(frame) {
  book <- dgm_codebook()
  for (name in intersect(names(frame), book$column)) {
    kind <- book$type[match(name, book$column)]
    frame[[name]] <- switch(kind,
      number = as.numeric(frame[[name]]),
      integer = as.integer(frame[[name]]),
      logical = as.logical(toupper(frame[[name]])),
      date = as_day(frame[[name]]),
      frame[[name]]
    )
  }
  frame
}

# The first day of an ISO date, month, year or range.
as_day <- function(text) {
  text <- sub("[/T].*$", "", as.character(text))
  short <- !is.na(text) & nchar(text) == 4
  text[short] <- paste0(text[short], "-01-01")
  month <- !is.na(text) & nchar(text) == 7
  text[month] <- paste0(text[month], "-01")
  as.Date(text, format = "%Y-%m-%d")
}

read_database <- function(path, what) {
  need("RSQLite")
  need("DBI")
  base <- DBI::dbConnect(RSQLite::SQLite(), path, flags = RSQLite::SQLITE_RO)
  on.exit(DBI::dbDisconnect(base))
  known <- DBI::dbListTables(base)
  name <- if (what == "events" && "v_events" %in% known) "v_events" else what
  if (!name %in% known) {
    stop("the database has no table or view ", name, "; it has ",
      paste(sort(known), collapse = ", "))
  }
  frame <- DBI::dbReadTable(base, name)
  for (column in grep("(^|_)(day|published)", names(frame), value = TRUE)) {
    frame[[column]] <- as_day(frame[[column]])
  }
  frame
}

# One row an event (or claim, ...); lists are joined by "; ".
read_json <- function(path, what) {
  need("jsonlite")
  lines <- readLines(path, warn = FALSE, encoding = "UTF-8")
  rows <- list()
  for (line in lines[nzchar(lines)]) {
    record <- jsonlite::fromJSON(line, simplifyVector = FALSE)
    names <- vapply(record$actors, function(a) a$name, "")
    names(names) <- vapply(record$actors, function(a) a$id, "")
    for (row in record[[what]]) {
      flat <- lapply(row, flatten, names = names)
      rows[[length(rows) + 1]] <- c(list(document = record$id), flat)
    }
  }
  bind(rows)
}

flatten <- function(value, names) {
  if (is.null(value)) {
    return(NA)
  }
  if (!is.list(value)) {
    return(value)
  }
  if (!is.null(names(value))) { # an object: an actor by its name
    actor <- value$actor
    return(if (is.null(actor)) toString(unlist(value)) else names[[actor]])
  }
  paste(vapply(value, function(v) as.character(flatten(v, names))[1], ""),
    collapse = "; "
  )
}

bind <- function(rows) {
  columns <- unique(unlist(lapply(rows, names)))
  out <- lapply(columns, function(column) {
    cells <- lapply(rows, function(row) if (is.null(row[[column]])) NA else row[[column]])
    unlist(cells)
  })
  names(out) <- columns
  as.data.frame(out, stringsAsFactors = FALSE, check.names = FALSE)
}

need <- function(package) {
  if (!requireNamespace(package, quietly = TRUE)) {
    stop("this needs the package ", package, ": install.packages(\"", package, "\")",
      call. = FALSE
    )
  }
}
