/**
 * How long a watched video stays away. A real app never runs out of uploads; 1,200 videos do after a month of 40 a day,
 * and then a feed shows what nobody likes and profiles collapse. So a video that has rested stands for a new upload like it.
 */
export const REST = {
  /** days before a watched video may come again */
  days: 3,
  /** and at most this share of the catalogue rests at a time */
  share: 0.25,
} as const;

/** The videos one person has watched lately: what nothing may show again yet. */
export class RestingVideos {
  /** oldest first; what a recommender is told as seen */
  readonly videos: number[] = [];
  /** engagement with each, beside `videos` */
  readonly engagements: number[] = [];
  private readonly since: number[] = [];
  private readonly most: number;

  constructor(catalogueSize: number) {
    this.most = Math.floor(REST.share * catalogueSize);
  }

  /** O(resting videos). */
  has(video: number): boolean {
    return this.videos.includes(video);
  }

  /** Lays a video that was just watched to rest; the oldest wakes when too many rest. */
  add(video: number, engagement: number, day: number): void {
    this.videos.push(video);
    this.engagements.push(engagement);
    this.since.push(day);
    if (this.videos.length > this.most) this.wake(1);
  }

  /** Wakes what has rested long enough at the start of a day. */
  startDay(day: number): void {
    const still = this.since.findIndex((since) => since > day - REST.days);
    this.wake(still < 0 ? this.videos.length : still);
  }

  private wake(count: number): void {
    this.videos.splice(0, count);
    this.engagements.splice(0, count);
    this.since.splice(0, count);
  }
}
