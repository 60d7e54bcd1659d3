import type { Handler, Operation } from "@/lib/http/endpoint";
import * as measures from "./v1/measures/route";
import * as roomsCodeAdminAccess from "./v1/rooms/[code]/admin/access/route";
import * as roomsCodeAdminAdsCampaignid from "./v1/rooms/[code]/admin/ads/[campaignId]/route";
import * as roomsCodeAdminAds from "./v1/rooms/[code]/admin/ads/route";
import * as roomsCodeAdminAudit from "./v1/rooms/[code]/admin/audit/route";
import * as roomsCodeAdminClustersClusteridMembers from "./v1/rooms/[code]/admin/clusters/[clusterId]/members/route";
import * as roomsCodeAdminClustersClusterid from "./v1/rooms/[code]/admin/clusters/[clusterId]/route";
import * as roomsCodeAdminClusters from "./v1/rooms/[code]/admin/clusters/route";
import * as roomsCodeAdminExports from "./v1/rooms/[code]/admin/exports/route";
import * as roomsCodeAdminMap from "./v1/rooms/[code]/admin/map/route";
import * as roomsCodeAdminOverview from "./v1/rooms/[code]/admin/overview/route";
import * as roomsCodeAdminQuery from "./v1/rooms/[code]/admin/query/route";
import * as roomsCodeAdminSearch from "./v1/rooms/[code]/admin/search/route";
import * as roomsCodeAdminTopicsTopicid from "./v1/rooms/[code]/admin/topics/[topicId]/route";
import * as roomsCodeAdminTopicsTopicidViewers from "./v1/rooms/[code]/admin/topics/[topicId]/viewers/route";
import * as roomsCodeAdminTopics from "./v1/rooms/[code]/admin/topics/route";
import * as roomsCodeAdminTruth from "./v1/rooms/[code]/admin/truth/route";
import * as roomsCodeAdminUsersUserid from "./v1/rooms/[code]/admin/users/[userId]/route";
import * as roomsCodeAdminUsers from "./v1/rooms/[code]/admin/users/route";
import * as roomsCodeAttacksAttackidRuns from "./v1/rooms/[code]/attacks/[attackId]/runs/route";
import * as roomsCodeAttacks from "./v1/rooms/[code]/attacks/route";
import * as roomsCodeAuditVerify from "./v1/rooms/[code]/audit/verify/route";
import * as roomsCodeExposure from "./v1/rooms/[code]/exposure/route";
import * as roomsCodeFeed from "./v1/rooms/[code]/feed/route";
import * as roomsCodeGroup from "./v1/rooms/[code]/group/route";
import * as roomsCodeNameMode from "./v1/rooms/[code]/name-mode/route";
import * as roomsCodeOpeningsOpeningidAgreement from "./v1/rooms/[code]/openings/[openingId]/agreement/route";
import * as roomsCodeOpenings from "./v1/rooms/[code]/openings/route";
import * as roomsCodePersonasPersonaidCorrection from "./v1/rooms/[code]/personas/[personaId]/correction/route";
import * as roomsCodePersonasPersonaidDownload from "./v1/rooms/[code]/personas/[personaId]/download/route";
import * as roomsCodePersonasPersonaidExplanation from "./v1/rooms/[code]/personas/[personaId]/explanation/route";
import * as roomsCodePersonasPersonaidHeld from "./v1/rooms/[code]/personas/[personaId]/held/route";
import * as roomsCodePersonasPersonaidOptOut from "./v1/rooms/[code]/personas/[personaId]/opt-out/route";
import * as roomsCodePersonasPersonaidProfile from "./v1/rooms/[code]/personas/[personaId]/profile/route";
import * as roomsCodePersonasPersonaid from "./v1/rooms/[code]/personas/[personaId]/route";
import * as roomsCodePersonasPersonaidWatchEvents from "./v1/rooms/[code]/personas/[personaId]/watch-events/route";
import * as roomsCodePersonas from "./v1/rooms/[code]/personas/route";
import * as roomsCodeRole from "./v1/rooms/[code]/role/route";
import * as roomsCode from "./v1/rooms/[code]/route";
import * as roomsCodeSafeguards from "./v1/rooms/[code]/safeguards/route";
import * as roomsCodeSeats from "./v1/rooms/[code]/seats/route";
import * as roomsCodeVote from "./v1/rooms/[code]/vote/route";
import * as roomsCodeWatchEvents from "./v1/rooms/[code]/watch-events/route";
import * as roomsCodeWhatIf from "./v1/rooms/[code]/what-if/route";
import * as roomsCodeXray from "./v1/rooms/[code]/xray/route";
import * as rooms from "./v1/rooms/route";
import * as scenarios from "./v1/scenarios/route";

/** Every route below /api/v1. A new route is one line here; a test finds what is missing. */
const routes = [
  measures,
  rooms,
  roomsCode,
  roomsCodeAdminAccess,
  roomsCodeAdminAds,
  roomsCodeAdminAdsCampaignid,
  roomsCodeAdminAudit,
  roomsCodeAdminClusters,
  roomsCodeAdminClustersClusterid,
  roomsCodeAdminClustersClusteridMembers,
  roomsCodeAdminExports,
  roomsCodeAdminMap,
  roomsCodeAdminOverview,
  roomsCodeAdminQuery,
  roomsCodeAdminSearch,
  roomsCodeAdminTopics,
  roomsCodeAdminTopicsTopicid,
  roomsCodeAdminTopicsTopicidViewers,
  roomsCodeAdminTruth,
  roomsCodeAdminUsers,
  roomsCodeAdminUsersUserid,
  roomsCodeExposure,
  roomsCodeAttacks,
  roomsCodeAttacksAttackidRuns,
  roomsCodeAuditVerify,
  roomsCodeFeed,
  roomsCodeGroup,
  roomsCodeNameMode,
  roomsCodeOpenings,
  roomsCodeOpeningsOpeningidAgreement,
  roomsCodePersonas,
  roomsCodePersonasPersonaid,
  roomsCodePersonasPersonaidExplanation,
  roomsCodePersonasPersonaidCorrection,
  roomsCodePersonasPersonaidDownload,
  roomsCodePersonasPersonaidHeld,
  roomsCodePersonasPersonaidOptOut,
  roomsCodePersonasPersonaidProfile,
  roomsCodePersonasPersonaidWatchEvents,
  roomsCodeRole,
  roomsCodeSafeguards,
  roomsCodeSeats,
  roomsCodeVote,
  roomsCodeWatchEvents,
  roomsCodeWhatIf,
  roomsCodeXray,
  scenarios,
];

export const handlers: Handler[] = routes.flatMap((route): Handler[] => Object.values(route));

export const operations: Operation[] = handlers.map((handler) => handler.operation);
