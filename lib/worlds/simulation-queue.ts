/** Two cores: while one run works, another may. The rest waits in the order it came. */
const AT_ONCE = 2;

interface Waiting {
  start(): void;
}

interface Queue {
  running: number;
  waiting: Waiting[];
}

/** On globalThis, because pages and routes each get a copy of this module. */
const holder = globalThis as { glassfeedSimulationQueue?: Queue };

function queue(): Queue {
  holder.glassfeedSimulationQueue ??= { running: 0, waiting: [] };
  return holder.glassfeedSimulationQueue;
}

export function simulationsWaiting(): number {
  return queue().waiting.length;
}

/** Does the work when its turn comes. Aborted while it waits, it gives up its place and rejects with the reason. */
export async function inTurn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  await turn(signal);
  try {
    return await work();
  } finally {
    const { waiting } = queue();
    queue().running -= 1;
    waiting.shift()?.start();
  }
}

function turn(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { running, waiting } = queue();
  if (running < AT_ONCE) {
    queue().running += 1;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      waiting.splice(waiting.indexOf(entry), 1);
      reject(signal.reason);
    };
    const entry: Waiting = {
      start: () => {
        signal.removeEventListener("abort", onAbort);
        queue().running += 1;
        resolve();
      },
    };
    signal.addEventListener("abort", onAbort, { once: true });
    waiting.push(entry);
  });
}
