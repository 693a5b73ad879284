# The laboratory of bench/laboratory-turnaround.ts in SimPy: samples come, are registered, analysed and validated.
# python3 three_stages.py SAMPLES SEED: prints the mean turnaround in minutes, its batches' standard error and samples per second.
import json
import random
import sys
import time

import simpy

RATE = 1.0  # samples a minute
STAGES = [(2, 1.5), (3, 2.25), (2, 1.4)]  # servers, mean minutes


def sample(env, stages, rng, times, index):
    came = env.now
    for resource, mean in stages:
        with resource.request() as request:
            yield request
            yield env.timeout(rng.expovariate(1 / mean))
    times[index] = env.now - came


def arrivals(env, stages, rng, times):
    for index in range(len(times)):
        yield env.timeout(rng.expovariate(RATE))
        env.process(sample(env, stages, rng, times, index))


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    rng = random.Random(seed)
    env = simpy.Environment()
    stages = [(simpy.Resource(env, capacity=servers), mean) for servers, mean in STAGES]
    times = [0.0] * count
    env.process(arrivals(env, stages, rng, times))
    began, work = time.perf_counter(), time.process_time()
    env.run()
    seconds, work = time.perf_counter() - began, time.process_time() - work
    # Samples near each other wait alike: the error is that of the means of batches.
    size = count // 20
    means = [sum(times[i * size : (i + 1) * size]) / size for i in range(20)]
    mean = sum(means) / 20
    error = (sum((m - mean) ** 2 for m in means) / 19 / 20) ** 0.5
    print(json.dumps({"mean": mean, "error": error, "seconds": seconds, "processor": work}))


main()
