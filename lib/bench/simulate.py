"""The population feed loop in numpy: the peer of simulate.ts. See lib/engine/simulation/population-feed.ts.

python3 simulate.py USERS VIDEOS STEPS SEED [THREADS]

The same spec with random numbers of its own: exact top ten of the unseen by direction(interest) . video + prior .
quality, watched = logistic(affinity . preference . video + quality + intercept + N(0, 1)), interest = decay . interest +
sum of (watched - baseline) . video. Users go in chunks through all steps, so that a chunk's scores stay in the cache;
scores by matrix product, the best by argpartition, seen videos by minus infinity. THREADS: 1 leaves threads to BLAS (two
of them); 2 runs two chunks at a time with one BLAS thread each, for argpartition knows no threads. Prints JSON.
"""

import json
import os
import sys
import time

USERS, VIDEOS, STEPS, SEED = (int(word) for word in sys.argv[1:5])
THREADS = int(sys.argv[5]) if len(sys.argv) > 5 else 1
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = str(2 // THREADS)

import resource
from concurrent.futures import ThreadPoolExecutor

import numpy as np

WIDTH = 64
FAMILIES, SIBLINGS = 8, 3
AFFINITY, INTERCEPT, BASELINE, DECAY, PRIOR, PLACES = 3.5, -1.0, 0.5, 0.98, 0.1, 10
CHUNK = int(os.environ.get("CHUNK", "256"))


def unit(rows):
    return rows / np.linalg.norm(rows, axis=-1, keepdims=True)


def planted(random):
    parents = unit(random.standard_normal((FAMILIES, 1, WIDTH)))
    noise = unit(random.standard_normal((FAMILIES, SIBLINGS, WIDTH)))
    centres = unit(parents + 0.6 * noise).reshape(-1, WIDTH).astype(np.float32)

    def around(count, sigma):
        rows = random.standard_normal((count, WIDTH), dtype=np.float32)
        rows *= np.float32(sigma)
        rows += centres[random.integers(len(centres), size=count)]
        return unit(rows)

    return around(USERS, 0.12), around(VIDEOS, 0.1), (0.5 * random.standard_normal(VIDEOS)).astype(np.float32)


def feed(start, truths, videos, qualities, interests):
    """One chunk through all steps; returns the sum of watched fractions by step."""
    random = np.random.Generator(np.random.SFC64([SEED, start]))
    truth = truths[start : start + CHUNK]
    interest = interests[start : start + CHUNK]
    users = len(truth)
    prior = np.float32(PRIOR) * qualities
    columns = np.ascontiguousarray(videos.T)
    direction = np.zeros_like(interest)
    user = np.arange(users)[:, None]
    shown = np.empty((users, STEPS * PLACES), dtype=np.int64)
    scores = np.empty((users, VIDEOS), dtype=np.float32)
    totals = np.zeros(STEPS)
    done = 0
    for step in range(STEPS):
        places = min(PLACES, VIDEOS - done)
        if places <= 0:
            break
        np.matmul(direction, columns, out=scores)
        scores += prior
        scores[user, shown[:, :done]] = -np.inf
        if VIDEOS > places:
            best = np.argpartition(scores, VIDEOS - places, axis=1)[:, VIDEOS - places :]
        else:
            best = np.broadcast_to(np.arange(VIDEOS), (users, VIDEOS))
        shown[:, done : done + places] = best
        done += places
        rows = videos[best]
        logit = np.matmul(rows, truth[:, :, None])[:, :, 0]
        logit *= np.float32(AFFINITY)
        logit += qualities[best]
        logit += np.float32(INTERCEPT)
        logit += random.standard_normal(logit.shape, dtype=np.float32)
        watched = 1 / (1 + np.exp(-logit))
        totals[step] = watched.sum(dtype=np.float64)
        interest *= np.float32(DECAY)
        interest += np.matmul((watched - np.float32(BASELINE))[:, None, :], rows)[:, 0, :]
        length = np.sqrt(np.einsum("ud,ud->u", interest, interest))[:, None]
        np.divide(interest, length, out=direction, where=length > 1e-10)
    return totals


def blas():
    with open("/proc/self/maps", encoding="ascii", errors="replace") as maps:
        files = {line.split()[-1] for line in maps if "blas" in line or "mkl" in line}
    return sorted({os.path.basename(file) for file in files}) or ["unknown"]


def main():
    truths, videos, qualities = planted(np.random.default_rng(SEED))
    interests = np.zeros_like(truths)
    begin = time.perf_counter()
    starts = range(0, USERS, CHUNK)
    with ThreadPoolExecutor(THREADS) as pool:
        parts = list(pool.map(lambda start: feed(start, truths, videos, qualities, interests), starts))
    totals = np.sum(parts, axis=0)
    seconds = time.perf_counter() - begin
    usage = resource.getrusage(resource.RUSAGE_SELF)
    watches = USERS * min(STEPS * PLACES, VIDEOS)
    lengths = np.linalg.norm(interests, axis=1) * np.linalg.norm(truths, axis=1)
    cosines = np.einsum("ud,ud->u", interests, truths) / np.maximum(lengths, 1e-20)
    print(
        json.dumps(
            {
                "numpy": np.__version__,
                "blas": blas(),
                "watches": watches,
                "milliseconds": seconds * 1000,
                "watched": totals.sum() / watches,
                "cosine": float(cosines.mean()),
                "peakMegabytes": usage.ru_maxrss / 1024,
                "processorSeconds": usage.ru_utime + usage.ru_stime,
            }
        )
    )


main()
