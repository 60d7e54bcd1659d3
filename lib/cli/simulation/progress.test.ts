import { expect, test } from "vitest";
import { duration, megabytes, Progress } from "./progress";

function recorded(isTTY: boolean) {
  let nowMs = 0;
  let text = "";
  const screen = { isTTY, columns: 60, write: (more: string) => (text += more) };
  const progress = new Progress(screen, () => nowMs);
  return {
    progress,
    at: (ms: number, done: number, label = "writing") => {
      nowMs = ms;
      progress.show({ label, done, total: 1_000, unit: "rows" });
    },
    text: () => text,
  };
}

test("elsewhere than on a terminal it is a plain line every five seconds, with rate and remaining time", () => {
  const { at, text } = recorded(false);
  at(0, 0);
  at(1_000, 50);
  at(4_999, 90);
  at(5_000, 100);
  at(9_000, 500);
  at(10_000, 600);
  expect(text()).toBe(
    [
      "writing: 0 of 1,000 rows",
      "writing: 100 of 1,000 rows, 20/s, 45 s left",
      "writing: 600 of 1,000 rows, 60/s, 7 s left",
      "",
    ].join("\n"),
  );
});

test("on a terminal one line is drawn again, never longer than the terminal, and cleared for words that stay", () => {
  const { progress, at, text } = recorded(true);
  at(0, 0, "a label of sixty characters or more so that it would be wrapped");
  at(50, 1);
  at(200, 2);
  const [, first, second] = text().split("\r\u001b[2K");
  expect(first).toHaveLength(59);
  expect(second).toBe("writing: 2 of 1,000 rows, 7/s, 2 min 30 s left");
  progress.say("done");
  expect(text().endsWith("\r\u001b[2Kdone\n")).toBe(true);
});

test("a new label counts its rate anew", () => {
  const { at, text } = recorded(false);
  at(0, 0, "first");
  at(6_000, 600, "second");
  at(12_000, 900, "second");
  expect(text().split("\n")[2]).toBe("second: 900 of 1,000 rows, 50/s, 2 s left");
});

test("times and sizes are told in the unit that suits", () => {
  expect([0.2, 59.5, 60, 3_600, 7_290].map(duration)).toEqual([
    "1 s",
    "1 min 0 s",
    "1 min 0 s",
    "1 h 0 min",
    "2 h 1 min",
  ]);
  expect([999, 2_500_000, 6_700_000_000].map(megabytes)).toEqual(["0.0 MB", "2.5 MB", "6.70 GB"]);
});
