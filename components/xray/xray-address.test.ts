import { expect, it } from "vitest";
import { xrayAddress } from "./xray-address";

const choice = { sort: "weight", watch: null, table: false } as const;

it("keeps what was chosen and leaves out what is as at first", () => {
  expect(xrayAddress("K7M4QX", choice, {})).toBe("/r/K7M4QX/xray");
  expect(xrayAddress("K7M4QX", choice, { sort: "seconds" })).toBe("/r/K7M4QX/xray?sort=seconds");
  expect(xrayAddress("K7M4QX", { ...choice, sort: "hour", watch: "a-1" }, { table: true })).toBe(
    "/r/K7M4QX/xray?sort=hour&watch=a-1&view=table",
  );
});
