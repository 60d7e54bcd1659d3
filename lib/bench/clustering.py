"""scikit-learn's k-means for lib/bench/clustering.ts: a request a line, an answer a line, both JSON.

Rows, starts and labels travel in binary files; only fit() is timed. Says at the start what does the arithmetic.
"""

import json
import sys
import time
import warnings

import numpy
import sklearn
from sklearn.cluster import KMeans
from threadpoolctl import threadpool_info

WIDTH = 64

# A fit that runs out of iterations is a result here, not a mistake.
warnings.filterwarnings("ignore")


def rows(path):
    return numpy.fromfile(path, dtype=numpy.float32).reshape(-1, WIDTH)


def answer(values):
    print(json.dumps(values), flush=True)


pools = [f"{pool.get('internal_api')} ({pool.get('num_threads')} threads)" for pool in threadpool_info()]
answer({"version": sklearn.__version__, "pools": pools})

held = {}
for line in sys.stdin:
    asked = json.loads(line)
    if asked["rows"] not in held:
        held = {asked["rows"]: rows(asked["rows"])}
    start = rows(asked["start"]) if asked.get("start") else "k-means++"
    model = KMeans(
        asked["clusters"],
        init=start,
        n_init=asked["starts"],
        tol=asked["tolerance"],
        max_iter=asked["iterations"],
        algorithm="lloyd",
        random_state=asked["seed"],
    )
    began = time.perf_counter()
    processor = time.process_time()
    model.fit(held[asked["rows"]])
    processor = time.process_time() - processor
    seconds = time.perf_counter() - began
    model.labels_.astype(numpy.int32).tofile(asked["labels"])
    fit = {"inertia": float(model.inertia_), "iterations": int(model.n_iter_)}
    answer({"ms": seconds * 1000, "processorMs": processor * 1000, **fit})
