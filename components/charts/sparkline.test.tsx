// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { indexToFirst, Sparkline, sharedScale } from "./sparkline";

describe("sharedScale", () => {
  it("spans every row's index and always shows the starting level", () => {
    expect(
      sharedScale([
        [10, 20],
        [10, 5],
        [0, 9],
      ]),
    ).toEqual([0.5, 2]);
    expect(sharedScale([[10, 12, 15]])).toEqual([1, 1.5]);
    expect(sharedScale([])).toEqual([0, 1]);
  });
});

describe("Sparkline", () => {
  it("puts equal growth at equal heights whatever the size of the topic", () => {
    const lastHeight = (values: number[]) =>
      render(<Sparkline values={values} scale={[1, 3]} />)
        .container.querySelector("circle")
        ?.getAttribute("cy");
    expect(lastHeight([10, 20])).toBe(lastHeight([1000, 2000]));
    expect(lastHeight([10, 30])).not.toBe(lastHeight([10, 20]));
  });

  it("says nothing where the first week was empty", () => {
    expect(indexToFirst([0, 4])).toBeNull();
    expect(render(<Sparkline values={[0, 4]} scale={[0, 1]} />).container.textContent).toBe("—");
  });
});
