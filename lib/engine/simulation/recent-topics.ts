import { REPETITION_WINDOW } from "../choice/watch-choice";

/** First topics of the last REPETITION_WINDOW videos a person met, for the repetition term of the choice model. */
export class RecentTopics {
  private readonly topics = new Int16Array(REPETITION_WINDOW).fill(-1);
  private next = 0;

  /** Share, 0…1, of the window that had this first topic; a newcomer's window is empty: 0. O(window). */
  shareOf(topic: number): number {
    let same = 0;
    for (const other of this.topics) if (other === topic) same++;
    return same / REPETITION_WINDOW;
  }

  add(topic: number): void {
    this.topics[this.next] = topic;
    this.next = (this.next + 1) % REPETITION_WINDOW;
  }
}
