import type { Recorded } from "@/lib/domain/cluster-assignment";
import type { WatchEventInput } from "@/lib/domain/watch-event";

/** refused: the server read these events and will never take them. closed: the room has ended, or the seat is gone. */
export type SendResult = { kind: "stored"; recorded: Recorded } | { kind: "refused" } | { kind: "closed" };
export type Send = (events: WatchEventInput[], leaving: boolean) => Promise<SendResult>;

export interface BufferState {
  /** Stored since this page was loaded: the server said so. */
  stored: number;
  /** Kept in this browser until the server has them. */
  waiting: number;
  link: "up" | "down" | "closed";
}

interface BufferOptions {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
  /** Every key of this persona's unsent events starts so. */
  prefix: string;
  send: Send;
}

const BATCH = 25;
const GATHER_MS = 600;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;

/**
 * Keeps watch events in the browser until the server has acknowledged them. Each event is an entry of its own, so that
 * two tabs cannot overwrite each other; sending one twice is harmless, because its id is its own.
 */
export class EventBuffer {
  private state: BufferState = { stored: 0, waiting: 0, link: "up" };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private underWay: Promise<void> | null = null;
  private failures = 0;

  constructor(private readonly options: BufferOptions) {
    this.state = { ...this.state, waiting: this.keys().length };
    if (this.state.waiting > 0) this.schedule(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): BufferState => this.state;

  add(event: WatchEventInput): void {
    this.options.storage.setItem(this.options.prefix + event.eventId, JSON.stringify(event));
    this.change({ waiting: this.keys().length });
    if (this.state.link === "up") this.schedule(GATHER_MS);
  }

  /** Sends what waits; resolves when it is stored or when it cannot be now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.underWay ??= this.sendAll().finally(() => {
      this.underWay = null;
    });
    return this.underWay;
  }

  /** For a page that is going away: everything at once, without waiting for what is under way. */
  flushLeaving(): void {
    const events = this.events();
    if (events.length === 0 || this.state.link === "closed") return;
    this.deliver(events, true).catch(() => {});
  }

  stop(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private async sendAll(): Promise<void> {
    try {
      for (let batch = this.events().slice(0, BATCH); batch.length > 0; batch = this.events().slice(0, BATCH)) {
        if (this.state.link === "closed") return;
        await this.deliver(batch, false);
      }
      this.failures = 0;
      if (this.state.link === "down") this.change({ link: "up" });
    } catch {
      this.change({ link: "down" });
      this.schedule(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] as number);
      this.failures += 1;
    }
  }

  private async deliver(events: WatchEventInput[], leaving: boolean): Promise<void> {
    const result = await this.options.send(events, leaving);
    for (const { eventId } of events) this.options.storage.removeItem(this.options.prefix + eventId);
    const accepted = result.kind === "stored" ? result.recorded.accepted : 0;
    this.change({
      stored: this.state.stored + accepted,
      waiting: this.keys().length,
      ...(result.kind === "closed" ? { link: "closed" } : {}),
    });
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private change(part: Partial<BufferState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  /** In the order of the ids, which is that of the clock: a browser's storage keeps none. */
  private keys(): string[] {
    const { storage, prefix } = this.options;
    const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i));
    return keys.filter((key): key is string => key?.startsWith(prefix) ?? false).sort();
  }

  private events(): WatchEventInput[] {
    return this.keys().flatMap((key) => {
      try {
        return [JSON.parse(this.options.storage.getItem(key) ?? "") as WatchEventInput];
      } catch {
        this.options.storage.removeItem(key);
        return [];
      }
    });
  }
}
