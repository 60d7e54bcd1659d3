import type { WatchEventInput } from "@/lib/domain/watch-event";
import { type FeedCard, type Marks, NO_MARKS, type Stay } from "./feed-card";
import { stayOf } from "./ruler";

const MS_PER_SECOND = 1_000;
/** How much faster than a person the persona watches by itself. */
export const AUTOPILOT_SPEED = 4;
/** A video that a thumb flew past was not watched. */
const PASSED_MS = 200;
/** So that a skip by the autopilot can be seen. */
const SHORTEST_AUTOPILOT_MS = 2_400;

export interface WatchState {
  cards: readonly FeedCard[];
  active: number;
  /** How long the active video has been on screen, in its own time. */
  shownMs: number;
  paused: boolean;
  autopilot: boolean;
  marks: Readonly<Record<string, Marks>>;
  stays: readonly Stay[];
}

interface SessionOptions {
  cards: readonly FeedCard[];
  stays: readonly Stay[];
  autopilot: boolean;
  record: (event: WatchEventInput) => void;
  newEventId: () => string;
}

/** One sitting in front of the feed. Time comes in through `tick`; a watch event goes out whenever a video is left. */
export class WatchSession {
  private state: WatchState;
  private readonly listeners = new Set<() => void>();
  private readonly told = new Map<string, Marks>();

  constructor(private readonly options: SessionOptions) {
    const { cards, stays, autopilot } = options;
    this.state = { cards, active: 0, shownMs: 0, paused: false, autopilot, marks: {}, stays };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): WatchState => this.state;

  get card(): FeedCard | undefined {
    return this.state.cards[this.state.active];
  }

  tick(elapsedMs: number): void {
    const { paused, autopilot, shownMs } = this.state;
    if (paused || !this.card) return;
    this.change({ shownMs: shownMs + elapsedMs * (autopilot ? AUTOPILOT_SPEED : 1) });
    if (autopilot) this.follow(this.card);
  }

  /** The viewer went to another video. `passing`: by scrolling, perhaps only past this one. */
  moveTo(index: number, passing = false): void {
    const { active, cards, shownMs } = this.state;
    const to = Math.max(0, Math.min(cards.length - 1, index));
    if (to === active) return;
    if (!passing || shownMs >= PASSED_MS || this.hasNews()) this.leave(false);
    this.change({ active: to, shownMs: 0 });
  }

  skip(): void {
    this.leave(true);
    this.change({ active: Math.min(this.state.cards.length - 1, this.state.active + 1), shownMs: 0 });
  }

  mark(part: Partial<Marks>): void {
    if (!this.card) return;
    const { videoId } = this.card;
    const marks = { ...(this.state.marks[videoId] ?? NO_MARKS), ...part };
    this.change({ marks: { ...this.state.marks, [videoId]: marks } });
  }

  pause(paused: boolean): void {
    this.change({ paused });
  }

  setAutopilot(autopilot: boolean): void {
    this.change({ autopilot, paused: false });
  }

  append(cards: readonly FeedCard[]): void {
    const known = new Set(this.state.cards.map(({ videoId }) => videoId));
    this.change({ cards: [...this.state.cards, ...cards.filter(({ videoId }) => !known.has(videoId))] });
  }

  /** The page is going away: the video on screen counts as far as it was watched. */
  end(): void {
    if (this.state.shownMs < MS_PER_SECOND && !this.hasNews()) return;
    this.leave(false);
    this.change({ shownMs: 0 });
  }

  /** Does what the seeded policy chose for this video, visibly, and goes on when it would. */
  private follow(card: FeedCard): void {
    const { watchedFraction, replays, liked, commented, commentId, shared, skipped } = card.autopilot;
    const untilMs = Math.max(SHORTEST_AUTOPILOT_MS, (watchedFraction + replays) * card.durationSeconds * MS_PER_SECOND);
    const done = this.state.shownMs / untilMs;
    const marks = this.state.marks[card.videoId] ?? NO_MARKS;
    if (liked && done > 0.5 && !marks.liked) this.mark({ liked });
    if (commented && done > 0.7 && !marks.commentId) this.mark({ commentId });
    if (shared && done > 0.85 && !marks.shared) this.mark({ shared });
    if (done < 1 || this.state.active >= this.state.cards.length - 1) return;
    this.leave(skipped, { watchedFraction, replays });
    this.change({ active: this.state.active + 1, shownMs: 0 });
  }

  private hasNews(): boolean {
    const { liked, commented, shared } = this.news();
    return liked || commented || shared;
  }

  /** Marks that no earlier event of this video has told. */
  private news() {
    const videoId = this.card?.videoId ?? "";
    const marks = this.state.marks[videoId] ?? NO_MARKS;
    const told = this.told.get(videoId) ?? NO_MARKS;
    const commentId = marks.commentId === told.commentId ? null : marks.commentId;
    return {
      liked: marks.liked && !told.liked,
      commented: commentId !== null,
      commentId,
      shared: marks.shared && !told.shared,
    };
  }

  private leave(skipped: boolean, watched?: { watchedFraction: number; replays: number }): void {
    const { card } = this;
    if (!card) return;
    const stay = watched ?? stayOf(this.state.shownMs, card.durationSeconds);
    this.options.record({
      eventId: this.options.newEventId(),
      videoId: card.videoId,
      ...stay,
      ...this.news(),
      skipped,
    });
    this.told.set(card.videoId, this.state.marks[card.videoId] ?? NO_MARKS);
    const seconds = Math.round((stay.watchedFraction + stay.replays) * card.durationSeconds);
    this.change({ stays: [...this.state.stays, { seconds }] });
  }

  private change(part: Partial<WatchState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
