import type { Motif, MotifFamily } from "../motif";
import { BASKETBALL } from "./basketball";
import { CAR_WOODWORK } from "./car-woodwork";
import { CATS } from "./cats";
import { COLLEGE_FOOTBALL } from "./college-football";
import { COSY_BAKING } from "./cosy-baking";
import { CYCLE_TRACKING } from "./cycle-tracking";
import { DIABETES } from "./diabetes";
import { DRAG_STAGE } from "./drag-stage";
import { GLUTEN_FREE } from "./gluten-free";
import { HIKING_FISHING } from "./hiking-fishing";
import { HOME_ESPRESSO } from "./home-espresso";
import { HOME_STORIES } from "./home-stories";
import { INDEX_FUNDS } from "./index-funds";
import { NEURODIVERGENCE } from "./neurodivergence";
import { NEWBORN } from "./newborn";
import { PACING } from "./pacing";
import { PORTLAND } from "./portland";
import { PRIDE_EVENTS } from "./pride-events";
import { RECOVERY } from "./recovery";
import { RETRO_GAMING } from "./retro-gaming";
import { RUNNING } from "./running";
import { SAILING_SURF } from "./sailing-surf";
import { SLEEP } from "./sleep";
import { SNEAKERS } from "./sneakers";
import { SOUTHERN_HIP_HOP } from "./southern-hip-hop";
import { TATTOOS } from "./tattoos";
import { THERAPY } from "./therapy";
import { THRIFT } from "./thrift";
import { VOICE_PRACTICE } from "./voice-practice";
import { ZINES } from "./zines";
import { POWWOW } from "./powwow";
import { CAMPAIGN_A } from "./campaign-a";
import { CAMPAIGN_B } from "./campaign-b";
import { CLIMATE_MARCH } from "./climate-march";
import { RANGE_SAFETY } from "./range-safety";
import { VOTER_REGISTRATION } from "./voter-registration";
import { UNION_ORGANISING } from "./union-organising";
import { WAREHOUSE_SHIFT } from "./warehouse-shift";
import { PICKET_SONGS } from "./picket-songs";
import { OFFICE_HUMOUR } from "./office-humour";
import { MAKE_UP } from "./make-up";
import { POP_FANDOM } from "./pop-fandom";

const FAMILIES: readonly MotifFamily[] = [
  SLEEP,
  RECOVERY,
  PACING,
  NEWBORN,
  GLUTEN_FREE,
  CYCLE_TRACKING,
  ZINES,
  THRIFT,
  THERAPY,
  RUNNING,
  NEURODIVERGENCE,
  DIABETES,
  VOICE_PRACTICE,
  PRIDE_EVENTS,
  PORTLAND,
  DRAG_STAGE,
  HOME_STORIES,
  TATTOOS,
  BASKETBALL,
  COLLEGE_FOOTBALL,
  SNEAKERS,
  SOUTHERN_HIP_HOP,
  HOME_ESPRESSO,
  INDEX_FUNDS,
  SAILING_SURF,
  COSY_BAKING,
  RETRO_GAMING,
  CAR_WOODWORK,
  HIKING_FISHING,
  CATS,
  POWWOW,
  CAMPAIGN_A,
  CAMPAIGN_B,
  CLIMATE_MARCH,
  RANGE_SAFETY,
  VOTER_REGISTRATION,
  UNION_ORGANISING,
  WAREHOUSE_SHIFT,
  PICKET_SONGS,
  OFFICE_HUMOUR,
  MAKE_UP,
  POP_FANDOM,
];

/** Topic id → what it looks like. A new family is one file and one entry above. */
export const MOTIFS: Readonly<Record<string, Motif>> = Object.assign({}, ...FAMILIES);
