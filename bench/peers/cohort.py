"""The kernel's work in numpy: a naive version, and one with cache-sized blocks, buffers used again and survival computed once.

Prints one JSON object of cells per second on one core. Usage: cohort.py UNITS YEARS DRAWS REPEATS BANDS
"""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402  (threads are limited before numpy is loaded)

SEXES, AGES, GROUPS = 2, 55, 3
ROWS = SEXES * AGES
UNITS, YEARS, DRAWS, REPEATS = (int(argument) for argument in sys.argv[1:5])
BANDS = [int(width) for width in sys.argv[5].split(",")]
CELLS = UNITS * ROWS * YEARS * DRAWS

WIDTHS = np.array(BANDS * SEXES)
STARTS = np.concatenate([[0], np.cumsum(WIDTHS)[:-1]])
RUNS = len(WIDTHS)
AGE = STARTS % AGES  # of each run of ages with the same rates
HAZARDS = np.stack([np.where(AGE < 37, 0, 0.02 * (AGE - 36)), 0.0002 * AGE, 0.0001 * AGE, np.full(RUNS, 0.02)])
FTE, ABSENT = np.full((UNITS, RUNS), 0.9), np.full((UNITS, RUNS), 0.05)
MOVE = np.where(AGE == AGES - 1, 0, 0.01) * np.ones((UNITS, 1))
PROFILE = np.where(AGE < 35, 1 / 70, 0) * np.ones((GROUPS, 1))


def factors(lanes):
    return 0.9 + np.arange(4 * lanes).reshape(4, lanes) * 7 % 20 / 100


def exits(hazards, lanes):
    """Survival and exit weights of every unit: four processes, clamped, the rest shared in proportion."""
    h = np.clip(hazards[:, None, :, None] * factors(lanes)[:, None, None, :], 0, 1)
    h = np.broadcast_to(h, (4, UNITS, h.shape[2], lanes))
    stay = np.prod(1 - h, axis=0)
    total = h.sum(0)
    weights = h * np.divide(1 - stay, total, out=np.zeros_like(stay), where=total > 0)
    return stay, np.ascontiguousarray(weights)


def by_age(runs):
    """Gives every age the rate of its run."""
    return np.repeat(runs, WIDTHS, axis=1)


def naive():
    """Whole arrays for all draws at once, every age by itself, survival computed anew each year, a new array for every step."""
    lanes = DRAWS
    shape = (UNITS, SEXES, AGES, lanes)
    fte, absent, move = (by_age(curve).reshape(UNITS, SEXES, AGES, 1) for curve in (FTE, ABSENT, MOVE))
    entrants = 5 * by_age(PROFILE).sum(0).reshape(1, SEXES, AGES, 1)
    stock = np.full(shape, 10.0)
    for _ in range(YEARS):
        survival, weights = exits(np.repeat(HAZARDS, WIDTHS, axis=1), lanes)
        stay = stock * survival.reshape(shape)
        totals = [stock.sum((1, 2)), (stock * fte).sum((1, 2)), (stock * absent).sum((1, 2))]
        totals += [(stock * weights[p].reshape(shape)).sum((1, 2)) for p in range(4)]
        totals.append(((stock - stay) * fte).sum((1, 2)))
        totals[3] += stay[:, :, -1].sum(1)
        movers = stay * move
        totals.append(movers.sum((1, 2)))
        assert stock.min() >= 0
        stock = np.zeros_like(stock)
        stock[:, :, 1:] = (stay - movers)[:, :, :-1]
        stock[:, :, 1:] += movers.sum(0)[:, :-1] / UNITS
        stock += entrants
    return stock


def blocked(lanes):
    """Blocks of draws that fit the cache, buffers used again, sums per run of ages, products summed without a temporary where numpy can."""
    shape = (UNITS, ROWS, lanes)
    movers, stock = np.empty(shape), np.empty(shape)
    sums = np.empty((UNITS, RUNS, lanes))
    curves = np.stack([np.ones((UNITS, RUNS)), FTE, ABSENT], axis=1)
    entrants = 5 * by_age(PROFILE).sum(0)[None, :, None]
    for start in range(0, DRAWS, lanes):
        survival, weights = exits(HAZARDS, lanes)
        send = survival * MOVE[:, :, None]
        keep_rows, send_rows = by_age(survival - send), by_age(send)
        stock.fill(10.0)
        for _ in range(YEARS):
            np.add.reduceat(stock, STARTS, axis=1, out=sums)
            assert sums.min() >= 0
            np.matmul(curves, sums)  # persons, FTE, long-absent FTE
            totals = [np.einsum("url,url->ul", sums, weights[p]) for p in range(4)]
            np.einsum("url,url,ur->ul", sums, survival, FTE)
            np.einsum("url,url->ul", sums, send)
            np.multiply(stock, send_rows, out=movers)
            pool = movers.sum(0)
            pool *= 1 / UNITS
            np.multiply(stock, keep_rows, out=movers)
            totals[0] += movers[:, AGES - 1 :: AGES].sum(1)
            np.add(movers, pool, out=movers)
            stock[:, 1:] = movers[:, :-1]
            stock[:, ::AGES] = 0
            np.add(stock, entrants, out=stock)
    return stock


def rate(work):
    best = float("inf")
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return CELLS / best


if __name__ == "__main__":
    results = {str(lanes): rate(lambda: blocked(lanes)) for lanes in (8, 20, 50)}
    best = max(results, key=results.get)
    print(json.dumps({"numpy": np.__version__, "blocked": results[best], "lanes": int(best), "naive": rate(naive)}))
