import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SAFEGUARD_STRENGTH } from "@/lib/domain/safeguard";
import { JUDGED } from "../usefulness/feed-quality";

const model = readFileSync("MODEL.md", "utf8");
const section = model.slice(model.indexOf("## 25. Safeguards"), model.indexOf("## Sources"));

it("the document states every strength as the code has it", () => {
  const s = SAFEGUARD_STRENGTH;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  for (const statement of [
    `last ${s.retentionDays} days`,
    `${percent(s.optOutOfHolders)} of the holders`,
    `${percent(s.optOutOfOthers)} of others`,
    `nothing of ${percent(s.erasedShare)} of users`,
    `ε = ${s.labelEpsilon}, else`,
    `${s.fewerStaffHeads} people of staff`,
    `${s.openingMinutes} minutes`,
    `${percent(s.reviewedShare)} of looks reviewed with half`,
    `${s.rowsPerHour} rows an hour`,
    `cells under ${s.smallCell} hidden`,
    `rounded to ${s.roundTo}`,
    `ε = ${s.countEpsilon} with a budget of ${s.countBudget} in ${s.countPeriodMinutes} minutes`,
    `next ${JUDGED.videos} videos of ${JUDGED.viewers} users`,
  ])
    expect(section).toContain(statement);
  expect(s.detectionChance).toBe(0.5);
});
