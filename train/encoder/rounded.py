# SPDX-License-Identifier: Apache-2.0
"""The network as the program computes it (src/encoder/product.h): weights have
one step a row, what comes in one step and one base a token, sums are exact."""
import copy

import torch
import torch.nn as nn

WEIGHT = 64   # the most that a weight may be, either way (src/base/panel.h)
TABLE = 127   # the same of a table's numbers, which are not multiplied
X = 127       # the most that an activation may be, from 0


def rows(weight, most=WEIGHT):
    """-> bytes [rows, columns] and a step a row"""
    weight = weight.detach()
    scale = (weight.abs().amax(-1) / most).clamp(min=1e-12)
    number = (weight / scale[:, None]).round().clamp(-most, most)
    return number.to(torch.int8), scale


def product(x, number, scale):
    """x [..., columns] times bytes [rows, columns]"""
    low = x.amin(-1, keepdim=True)
    step = (x.amax(-1, keepdim=True) - low) * (1 / X)
    one = torch.where(step > 1e-20, 1 / step, torch.zeros_like(step))
    q = ((x - low) * one).round().double()
    wide = number.double()
    sums = (q @ wide.T).float() * step + wide.sum(1).float() * low
    return sums * scale


class Linear(nn.Module):
    def __init__(self, linear):
        super().__init__()
        self.number, self.scale = rows(linear.weight)
        self.bias = linear.bias

    def forward(self, x):
        y = product(x, self.number, self.scale)
        return y if self.bias is None else y + self.bias


def whole(model):
    """Every product but those of tiny tables is in bytes."""
    out = copy.deepcopy(model).eval()
    number, scale = rows(out.encoder.word.weight, TABLE)
    out.encoder.word.weight.data = number.float() * scale[:, None]
    for name, part in list(out.named_modules()):
        if isinstance(part, nn.Linear) and name != "shape":
            above, _, last = name.rpartition(".")
            setattr(out.get_submodule(above), last, Linear(part))
    return out
