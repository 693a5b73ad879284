"""The kernel's work in numpy: a naive version, and one with cache-sized blocks, buffers used again and survival computed once.

Prints one JSON object of cells per second on one core. Usage: cohort.py UNITS YEARS DRAWS REPEATS
"""

import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # noqa: E402  (threads are limited before numpy is loaded)

SEXES, AGES, GROUPS = 2, 55, 2
ROWS = SEXES * AGES
UNITS, YEARS, DRAWS, REPEATS = (int(argument) for argument in sys.argv[1:5])
CELLS = UNITS * ROWS * YEARS * DRAWS

AGE = np.tile(np.arange(AGES), SEXES)
HAZARDS = np.stack([np.where(AGE < 37, 0, 0.02 * (AGE - 36)), 0.0002 * AGE, 0.0001 * AGE, np.full(ROWS, 0.02)])
FTE, ABSENT, MOVE = np.full((UNITS, ROWS), 0.9), np.full((UNITS, ROWS), 0.05), np.full((UNITS, ROWS), 0.01)
PROFILE = np.full((GROUPS, ROWS), 1 / ROWS)


def factors(lanes):
    return 0.9 + np.arange(4 * lanes).reshape(4, lanes) * 7 % 20 / 100


def exits(lanes):
    """Survival and exit weights of every unit: four processes, clamped, the rest shared in proportion."""
    h = np.clip(HAZARDS[:, None, :, None] * factors(lanes)[:, None, None, :], 0, 1)
    h = np.broadcast_to(h, (4, UNITS, ROWS, lanes))
    stay = np.prod(1 - h, axis=0)
    total = h.sum(0)
    weights = h * np.divide(1 - stay, total, out=np.zeros_like(stay), where=total > 0)
    return stay, np.ascontiguousarray(weights)


def naive():
    """Whole arrays for all draws at once, survival computed anew each year, a new array for every step."""
    lanes = DRAWS
    stock = np.full((UNITS, SEXES, AGES, lanes), 10.0)
    for _ in range(YEARS):
        survival, weights = exits(lanes)
        survival = survival.reshape(stock.shape)
        stay = stock * survival
        totals = [stock.sum((1, 2)), (stock * FTE.reshape(UNITS, SEXES, AGES, 1)).sum((1, 2)), (stock * ABSENT.reshape(UNITS, SEXES, AGES, 1)).sum((1, 2))]
        totals += [(stock * weights[p].reshape(stock.shape)).sum((1, 2)) for p in range(4)]
        totals.append(((stock - stay) * FTE.reshape(UNITS, SEXES, AGES, 1)).sum((1, 2)))
        totals[3] += stay[:, :, -1].sum(1)
        movers = stay * MOVE.reshape(UNITS, SEXES, AGES, 1)
        movers[:, :, -1] = 0
        totals.append(movers.sum((1, 2)))
        assert stock.min() >= 0
        stock = np.zeros_like(stock)
        stock[:, :, 1:] = (stay - movers)[:, :, :-1]
        stock[:, :, 1:] += movers.sum(0)[:, :-1] / UNITS
        stock += 5 * PROFILE.sum(0).reshape(1, SEXES, AGES, 1)
    return stock


def blocked(lanes):
    """Blocks of draws that fit the cache, buffers used again, products summed without a temporary where numpy can."""
    shape = (UNITS, ROWS, lanes)
    buffer, movers, stock = np.empty(shape), np.empty(shape), np.empty(shape)
    curves = np.stack([np.ones((UNITS, ROWS)), FTE, ABSENT], axis=1)
    move = MOVE.copy()
    move[:, AGES - 1 :: AGES] = 0
    move = move[:, :, None]
    entrants = (5 * PROFILE.sum(0))[None, :, None]
    for start in range(0, DRAWS, lanes):
        survival, weights = exits(lanes)
        stock.fill(10.0)
        for _ in range(YEARS):
            assert stock.min() >= 0
            np.matmul(curves, stock)  # persons, FTE, long-absent FTE
            totals = [np.einsum("url,url->ul", stock, weights[p]) for p in range(4)]
            np.multiply(stock, survival, out=buffer)
            totals[0] += buffer[:, AGES - 1 :: AGES].sum(1)
            np.matmul(curves[:, 1:2], buffer)  # FTE of those who stay
            np.multiply(buffer, move, out=movers)
            movers.sum(1)
            pool = movers.sum(0)
            pool *= 1 / UNITS
            np.subtract(buffer, movers, out=buffer)
            np.add(buffer, pool, out=buffer)
            stock[:, 1:] = buffer[:, :-1]
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
