# SPDX-License-Identifier: Apache-2.0
library(testthat)
library(dragoman)
test_check("dragoman")
