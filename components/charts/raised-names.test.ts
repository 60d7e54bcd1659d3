import { expect, it } from "vitest";
import { raisedNames } from "./share-lines-chart";

it("names of lines that end near each other are moved apart, the upper ones up", () => {
  expect(raisedNames([93, 0, 0])).toEqual([0, 9, 0]);
  expect(raisedNames([10, 50, 90])).toEqual([0, 0, 0]);
  expect(raisedNames([5, 8, 3])).toEqual([7, 13, 0]);
  expect(raisedNames([])).toEqual([]);
});
