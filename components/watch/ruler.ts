const MS_PER_SECOND = 1_000;
const LONG_EVERY = 5;
const MOST_REPLAYS = 9;

export interface RulerPosition {
  /** 1 while the video runs for the first time. */
  pass: number;
  /** Whole seconds into this pass. */
  second: number;
  /** Of this pass, 0…1. */
  share: number;
}

/** Where the watch ruler stands after the video has been on screen for a time. */
export function rulerPosition(shownMs: number, durationSeconds: number): RulerPosition {
  const lengthMs = durationSeconds * MS_PER_SECOND;
  const pass = Math.max(1, Math.ceil(shownMs / lengthMs));
  const into = shownMs - (pass - 1) * lengthMs;
  return { pass, second: Math.min(durationSeconds, Math.floor(into / MS_PER_SECOND)), share: into / lengthMs };
}

/** One tick a second, both ends included; every fifth and the last are long. x: 0…1. */
export function rulerTicks(durationSeconds: number): { second: number; x: number; long: boolean }[] {
  return Array.from({ length: durationSeconds + 1 }, (_, second) => ({
    second,
    x: second / durationSeconds,
    long: second % LONG_EVERY === 0 || second === durationSeconds,
  }));
}

/** What a watch event says about a stay: the first pass as far as it went, and whole replays, rounded. */
export function stayOf(shownMs: number, durationSeconds: number): { watchedFraction: number; replays: number } {
  const passes = shownMs / (durationSeconds * MS_PER_SECOND);
  return {
    watchedFraction: Math.min(1, passes),
    replays: Math.min(MOST_REPLAYS, Math.max(0, Math.round(passes - 1))),
  };
}
