import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAFEGUARD_IDS, SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { ERASED_CHANCE, OPT_OUT_CHANCE } from "@/lib/engine/population/opt-out";
import { BASELINE_POLICY } from "./baseline-policy";
import { composePolicy } from "./compose-policy";
import { safeguards } from "./registry";
import type { Expectation } from "./safeguard";

/** The design's table, columns A to E, and where DECISIONS.md says why it is not so, what is measured. */
const MARKS: Record<string, Expectation> = { "=": "same", f: "falls", F: "falls-a-lot", "*": "depends" };
const TABLE: Record<(typeof SAFEGUARD_IDS)[number], string> = {
  numbers: "=====",
  "delete-dashboard": "==f==",
  "fewer-staff": "==f==",
  "roles-with-purpose": "==f==",
  "break-glass": "==f==",
  audit: "==*==",
  "row-caps": "==ff=",
  "aggregate-only": "=FF*F",
  "small-cells": "==***",
  rounding: "===f=",
  "noisy-counts": "===F=",
  "randomised-labels": "Ff*Ff",
  "rotating-pseudonyms": "=*===",
  retention: "fffff",
  "on-device": "*fF*F",
  "topic-blocklist": "f**f*",
  "proxy-blocklist": "F**ff",
  "opt-out": "*ffff",
  erasure: "fff*f",
  explanation: "=====",
};

describe("composePolicy", () => {
  it("changes the names and nothing else for numbers", () => {
    expect(composePolicy(["numbers"])).toEqual({ ...BASELINE_POLICY, names: "numbers" });
    expect(composePolicy([])).toBe(BASELINE_POLICY);
  });

  it("changes something with every safeguard", () => {
    for (const id of SAFEGUARD_IDS) expect(composePolicy([id])).not.toEqual(BASELINE_POLICY);
  });

  it("comes to the same in either order, once or twice, for all pairs", () => {
    for (const a of SAFEGUARD_IDS)
      for (const b of SAFEGUARD_IDS) {
        const both = safeguards[b].apply(safeguards[a].apply(BASELINE_POLICY));
        expect(safeguards[a].apply(safeguards[b].apply(BASELINE_POLICY))).toEqual(both);
        expect(safeguards[a].apply(both)).toEqual(both);
      }
  });

  it("comes to the same for any order of any set", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SAFEGUARD_IDS]), (ids) => {
        const applied = ids.reduce((policy, id) => safeguards[id].apply(policy), BASELINE_POLICY);
        expect(applied).toEqual(composePolicy(ids));
      }),
    );
  });
});

describe("the catalogue of safeguards", () => {
  it("expects what the table says", () => {
    for (const id of SAFEGUARD_IDS) {
      const { inference, reidentification, insider, linkage, population } = safeguards[id].expected;
      const expected = [...TABLE[id]].map((mark) => MARKS[mark]);
      expect([id, inference, reidentification, insider, linkage, population]).toEqual([id, ...expected]);
      expect(safeguards[id].id).toBe(id);
    }
  });

  it("draws who opts out and who is erased with the stated chances", () => {
    expect(OPT_OUT_CHANCE.holders).toBe(SAFEGUARD_STRENGTH.optOutOfHolders);
    expect(OPT_OUT_CHANCE.others).toBe(SAFEGUARD_STRENGTH.optOutOfOthers);
    expect(ERASED_CHANCE).toBe(SAFEGUARD_STRENGTH.erasedShare);
  });
});
