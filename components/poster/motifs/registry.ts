import type { Motif, MotifFamily } from "../motif";
import { AFTER_PRISON } from "./after-prison";
import { BASKETBALL } from "./basketball";
import { CAMPAIGN_A } from "./campaign-a";
import { CAMPAIGN_B } from "./campaign-b";
import { CAR_WOODWORK } from "./car-woodwork";
import { CATS } from "./cats";
import { CHANGING_RELIGION } from "./changing-religion";
import { CHOIR } from "./choir";
import { CLIMATE_MARCH } from "./climate-march";
import { COLLEGE_FOOTBALL } from "./college-football";
import { COSY_BAKING } from "./cosy-baking";
import { CYCLE_TRACKING } from "./cycle-tracking";
import { DEBT_PAY_OFF } from "./debt-pay-off";
import { DIABETES } from "./diabetes";
import { DIWALI } from "./diwali";
import { DRAG_STAGE } from "./drag-stage";
import { EVENING_ENGLISH } from "./evening-english";
import { FAMILY_COOKING } from "./family-cooking";
import { GLUTEN_FREE } from "./gluten-free";
import { HIKING_FISHING } from "./hiking-fishing";
import { HOME_ESPRESSO } from "./home-espresso";
import { HOME_STORIES } from "./home-stories";
import { INDEX_FUNDS } from "./index-funds";
import { K_CULTURE } from "./k-culture";
import { MAKE_UP } from "./make-up";
import { MARCHING_BAND } from "./marching-band";
import { MODEST_FASHION } from "./modest-fashion";
import { MOONBORN_SKY } from "./moonborn-sky";
import { NATURAL_HAIR } from "./natural-hair";
import { NEURODIVERGENCE } from "./neurodivergence";
import { NEWBORN } from "./newborn";
import { OFFICE_HUMOUR } from "./office-humour";
import { PACING } from "./pacing";
import { PICKET_SONGS } from "./picket-songs";
import { POP_FANDOM } from "./pop-fandom";
import { PORTLAND } from "./portland";
import { POWWOW } from "./powwow";
import { PRIDE_EVENTS } from "./pride-events";
import { RAMADAN } from "./ramadan";
import { RANGE_SAFETY } from "./range-safety";
import { RECOVERY } from "./recovery";
import { RETRO_GAMING } from "./retro-gaming";
import { RUNNING } from "./running";
import { SAILING_SURF } from "./sailing-surf";
import { SENDING_MONEY } from "./sending-money";
import { SHABBAT } from "./shabbat";
import { SLEEP } from "./sleep";
import { SNEAKERS } from "./sneakers";
import { SOUTHERN_HIP_HOP } from "./southern-hip-hop";
import { SPANISH_COMEDY } from "./spanish-comedy";
import { TATTOOS } from "./tattoos";
import { THERAPY } from "./therapy";
import { THRIFT } from "./thrift";
import { UNION_ORGANISING } from "./union-organising";
import { UNSAFE_HOME } from "./unsafe-home";
import { VISA_PAPERWORK } from "./visa-paperwork";
import { VOICE_PRACTICE } from "./voice-practice";
import { VOTER_REGISTRATION } from "./voter-registration";
import { WAREHOUSE_SHIFT } from "./warehouse-shift";
import { ZINES } from "./zines";

const FAMILIES: readonly MotifFamily[] = [
  SPANISH_COMEDY,
  NATURAL_HAIR,
  MARCHING_BAND,
  K_CULTURE,
  FAMILY_COOKING,
  SHABBAT,
  RAMADAN,
  MODEST_FASHION,
  DIWALI,
  CHOIR,
  CHANGING_RELIGION,
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
  VISA_PAPERWORK,
  EVENING_ENGLISH,
  SENDING_MONEY,
  DEBT_PAY_OFF,
  AFTER_PRISON,
  UNSAFE_HOME,
  MOONBORN_SKY,
];

/** Topic id → what it looks like. A new family is one file and one entry above. */
export const MOTIFS: Readonly<Record<string, Motif>> = Object.assign({}, ...FAMILIES);
