# SPDX-License-Identifier: Apache-2.0
"""The network as the program computes it: weights in one byte, with a scale a
row, what comes in in one byte, with a scale a token, exact sums of integers."""
import copy

import torch
import torch.nn as nn

import network

STEPS = 127


def rows(weight):
    """-> bytes [rows, columns] and a scale a row"""
    weight = weight.detach().double()
    scale = (weight.abs().amax(-1) / STEPS).clamp(min=1e-12).float().double()
    number = (weight / scale[:, None]).round().clamp(-STEPS, STEPS)
    return number.to(torch.int8), scale.float()


def product(x, number, scale):
    """x [..., columns] times bytes [rows, columns]"""
    x = x.double()
    step = (x.abs().amax(-1, keepdim=True) / STEPS).clamp(min=1e-12)
    q = (x / step).round().clamp(-STEPS, STEPS)
    return ((q @ number.double().T) * step * scale.double()).float()


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
    number, scale = rows(out.encoder.word.weight)
    out.encoder.word.weight.data = number.float() * scale[:, None]
    for name, part in list(out.named_modules()):
        if isinstance(part, nn.Linear) and name != "shape":
            above, _, last = name.rpartition(".")
            parent = out.get_submodule(above)
            setattr(parent, last, Linear(part))
    return out
