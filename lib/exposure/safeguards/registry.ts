import type { SafeguardId } from "@/lib/domain/safeguard";
import { aggregateOnly } from "./aggregate-only";
import { audit } from "./audit";
import { breakGlass } from "./break-glass";
import { deleteDashboard } from "./delete-dashboard";
import { erasure } from "./erasure";
import { explanation } from "./explanation";
import { fewerStaff } from "./fewer-staff";
import { noisyCounts } from "./noisy-counts";
import { numbers } from "./numbers";
import { onDevice } from "./on-device";
import { optOut } from "./opt-out";
import { proxyBlocklist } from "./proxy-blocklist";
import { randomisedLabels } from "./randomised-labels";
import { retention } from "./retention";
import { rolesWithPurpose } from "./roles-with-purpose";
import { rotatingPseudonyms } from "./rotating-pseudonyms";
import { rounding } from "./rounding";
import { rowCaps } from "./row-caps";
import type { Safeguard } from "./safeguard";
import { smallCells } from "./small-cells";
import { topicBlocklist } from "./topic-blocklist";

/** All safeguards by id: one line each. */
export const safeguards: Readonly<Record<SafeguardId, Safeguard>> = {
  numbers,
  "delete-dashboard": deleteDashboard,
  "fewer-staff": fewerStaff,
  "roles-with-purpose": rolesWithPurpose,
  "break-glass": breakGlass,
  audit,
  "row-caps": rowCaps,
  "aggregate-only": aggregateOnly,
  "small-cells": smallCells,
  rounding,
  "noisy-counts": noisyCounts,
  "randomised-labels": randomisedLabels,
  "rotating-pseudonyms": rotatingPseudonyms,
  retention,
  "on-device": onDevice,
  "topic-blocklist": topicBlocklist,
  "proxy-blocklist": proxyBlocklist,
  "opt-out": optOut,
  erasure,
  explanation,
};
