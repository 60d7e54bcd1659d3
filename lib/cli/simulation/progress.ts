/** One state of something that takes a while. */
export interface Step {
  label: string;
  done: number;
  total: number;
  unit: string;
  /** what is in hand just now */
  detail?: string;
}

export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 100;
const LINE_MS = 5_000;
const CLEAR_LINE = "\r\u001b[2K";

/** Tells how far it is: one line that is drawn again on a terminal, a line every five seconds elsewhere. */
export class Progress {
  private label = "";
  private startedMs = 0;
  private startedAt = 0;
  private shownMs = Number.NEGATIVE_INFINITY;
  private drawn = false;

  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** `done` of a label that was not there before is where its rate starts to count. */
  show(step: Step): void {
    const now = this.now();
    if (step.label !== this.label) {
      this.label = step.label;
      this.startedMs = now;
      this.startedAt = step.done;
    }
    if (now - this.shownMs < (this.screen.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.shownMs = now;
    const line = describeStep(step, step.done - this.startedAt, (now - this.startedMs) / 1_000);
    this.screen.write(this.screen.isTTY ? CLEAR_LINE + line.slice(0, (this.screen.columns ?? 80) - 1) : `${line}\n`);
    this.drawn = true;
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear();
    this.screen.write(`${line}\n`);
  }

  clear(): void {
    if (this.drawn && this.screen.isTTY) this.screen.write(CLEAR_LINE);
    this.drawn = false;
  }
}

function describeStep({ label, done, total, unit, detail }: Step, sinceStart: number, seconds: number): string {
  const rate = seconds > 0 ? sinceStart / seconds : 0;
  const speed = rate > 0 ? `, ${whole(rate)}/s, ${duration((total - done) / rate)} left` : "";
  return `${label}: ${whole(done)} of ${whole(total)} ${unit}${speed}${detail ? ` (${detail})` : ""}`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

export function duration(seconds: number): string {
  const s = Math.ceil(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3_600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3_600)} h ${Math.floor((s % 3_600) / 60)} min`;
}

export function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
