"""NumPy in float64: the forward pass of the deep net, in place and on one thread.

Answers one request a line; the protocol is told in PeerLoop.java.
"""

import sys
import time

import numpy as np


def pattern(start, shape):
    """Numbers in [-1, 1) that any language gets the same: see DeepNet.java."""
    k = np.arange(start, start + int(np.prod(shape)), dtype=np.int64)
    return ((k * 7919 % 10007) / 10007.0 * 2.0 - 1.0).reshape(shape)


class Deep:
    """Layers of equal width under tanh."""

    def __init__(self, layers, units, rows):
        scale = np.sqrt(3.0 / units)
        room = units * (units + 1)
        self.weights = []
        self.biases = []
        for layer in range(layers):
            # unit after unit, within one its weights and then its bias
            block = pattern(layer * room, (units, units + 1)) * scale
            self.weights.append(np.ascontiguousarray(block[:, :-1].T))
            self.biases.append(np.ascontiguousarray(block[:, -1]))
        self.input = np.ascontiguousarray(pattern(0, (units, rows)).T)
        self.turns = [np.empty((rows, units)), np.empty((rows, units))]

    def forward(self):
        x = self.input
        for layer, (weights, biases) in enumerate(zip(self.weights, self.biases)):
            y = self.turns[layer % 2]
            np.matmul(x, weights, out=y)
            np.add(y, biases, out=y)
            np.tanh(y, out=y)
            x = y
        return x


def microseconds(task, budget):
    """Microseconds a call: the median over so many milliseconds."""
    end = time.perf_counter() + budget / 1e3
    calls = []
    while not calls or time.perf_counter() < end:
        start = time.perf_counter()
        task()
        calls.append(time.perf_counter() - start)
    return sorted(calls)[len(calls) // 2] * 1e6


def main():
    nets = {}

    def net(words):
        shape = tuple(int(word) for word in words[1:4])
        if shape not in nets:
            nets[shape] = Deep(*shape)
        return nets[shape]

    for line in sys.stdin:
        verb, *words = line.split()
        if verb == "version":
            reply = "NumPy %s, Python %s, float64" % (np.__version__, sys.version.split()[0])
        elif verb == "time":
            reply = repr(microseconds(net(words[1:]).forward, float(words[0])))
        else:
            reply = repr(float(net(words).forward().sum()))
        print(reply, flush=True)


main()
