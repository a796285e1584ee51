# SPDX-License-Identifier: Apache-2.0
report <- c(a = paste(
  "Kenya's president met the foreign minister of Uganda in Nairobi on Monday.",
  "The army denied that it had attacked rebels near Goma."
), b = "São Tomé attacked Uganda, \"they\" said.")

have_program <- function() {
  skip_if_not(nzchar(Sys.getenv("DRAGOMAN")), "DRAGOMAN names no program")
}

test_that("texts become events with the right types", {
  have_program()
  events <- dgm_code(text = report, tier = "fast", date = as.Date("2026-05-08"))
  expect_s3_class(events[["Event Date"]], "Date")
  expect_type(events[["Score"]], "double")
  expect_type(events[["Reported"]], "logical")
  expect_type(events[["GeoNames ID"]], "integer")
  met <- events[events[["Event Type"]] == "CONSULT", ]
  expect_equal(met[["Actor Country"]], "KEN")
  expect_equal(met[["Event Date"]], as.Date("2026-05-04"))
  expect_true(any(grepl("São Tomé", events[["Sentence"]], fixed = TRUE)))
  expect_true(all(names(events) %in% dgm_codebook()$column))
})

test_that("files of every kind are read back", {
  have_program()
  folder <- tempfile()
  dir.create(folder)
  input <- file.path(folder, "report.txt")
  writeLines(enc2utf8(report), input, useBytes = TRUE)
  read <- function(name, ...) {
    path <- file.path(folder, name)
    dgm_code(input, output = path, tier = "fast", date = "2026-05-08")
    dgm_read(path, ...)
  }
  table <- read("events.csv")
  expect_equal(read("events.tsv"), table)
  skip_if_not_installed("RSQLite")
  base <- read("events.db")
  expect_equal(base$type, table[["Event Type"]])
  claims <- dgm_read(file.path(folder, "events.db"), "claims")
  expect_true("deny" %in% claims$cue_class)
  expect_error(dgm_read(file.path(folder, "events.db"), "nothing"), "no table")
  skip_if_not_installed("jsonlite")
  json <- read("coded.jsonl")
  expect_equal(json$type, table[["Event Type"]])
  expect_equal(json$actors[[1]], table[["Actor Name"]][[1]])
})

test_that("failures say why", {
  have_program()
  expect_error(dgm_code("nowhere.txt"), "nowhere.txt")
  expect_error(dgm_code(), "name files")
  expect_error(dgm_code(text = "x", date = "2026-02-30"), "2026-02-30")
  expect_error(dgm_read("nowhere.csv"))
  old <- options(dragoman.program = "/nowhere/dragoman")
  on.exit(options(old))
  expect_error(dgm_doctor(), "not found")
})

test_that("days of partial dates", {
  expect_equal(
    dragoman:::as_day(c("2024", "2024-02", "2024-02-03", "2024-02/2024-03", NA, "soon")),
    as.Date(c("2024-01-01", "2024-02-01", "2024-02-03", "2024-02-01", NA, NA))
  )
})

test_that("the doctor knows the program", {
  have_program()
  found <- dgm_doctor()
  expect_match(found$version, "^[0-9.]+$")
  expect_true(found$tier %in% c("full", "fast"))
})
