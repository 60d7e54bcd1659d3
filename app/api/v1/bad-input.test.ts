import { asHost, asSeat, describeRefusals } from "@/lib/testing/refusals";
import { GET as readTopic } from "./rooms/[code]/admin/topics/[topicId]/route";
import { GET as readViewers } from "./rooms/[code]/admin/topics/[topicId]/viewers/route";
import { GET as readTruth } from "./rooms/[code]/admin/truth/route";
import { GET as readUser } from "./rooms/[code]/admin/users/[userId]/route";
import { GET as readFeed } from "./rooms/[code]/feed/route";
import { PUT as setNameMode } from "./rooms/[code]/name-mode/route";
import { GET as readEvents } from "./rooms/[code]/personas/[personaId]/watch-events/route";
import { POST as createPersona } from "./rooms/[code]/personas/route";
import { POST as takeRole } from "./rooms/[code]/role/route";
import { POST as castVote } from "./rooms/[code]/vote/route";
import { POST as createRoom } from "./rooms/route";

const card = (overrides: object) => ({ card: { likes: ["T01"], ...overrides } });

describeRefusals("a bad choice, query or address is named and stores nothing", [
  [
    "a name mode that does not exist",
    setNameMode,
    (room) => asHost(room, { body: { nameMode: "loud" } }),
    400,
    "nameMode",
    /content/,
  ],
  [
    "a scenario that does not exist",
    createRoom,
    () => ({ body: { scenario: "../../etc", kind: "solo" } }),
    400,
    "scenario",
    /the-list/,
  ],
  [
    "a kind that does not exist",
    createRoom,
    () => ({ body: { scenario: "the-list", kind: "duo" } }),
    400,
    "kind",
    /solo/,
  ],
  [
    "a negative seed",
    createRoom,
    () => ({ body: { scenario: "the-list", kind: "solo", seed: -1 } }),
    400,
    "seed",
    />=0/,
  ],
  [
    "a seed that is too large",
    createRoom,
    () => ({ body: { scenario: "the-list", kind: "solo", seed: 2 ** 32 } }),
    400,
    "seed",
    /<=4294967295/,
  ],
  [
    "a card with an unknown topic",
    createPersona,
    (room) => asSeat(room, { body: card({ likes: ["T01", "T99"] }) }),
    400,
    "card.likes.1",
    /scenario/,
  ],
  [
    "a card with four likes",
    createPersona,
    (room) => asSeat(room, { body: card({ likes: ["T01", "T02", "T03", "T04"] }) }),
    400,
    "card.likes",
    /<=3/,
  ],
  [
    "a card with an unknown region",
    createPersona,
    (room) => asSeat(room, { body: card({ region: "Atlantis" }) }),
    400,
    "card.region",
    /scenario/,
  ],
  [
    "a handle in own words",
    createPersona,
    (room) => asSeat(room, { body: card({ handle: "Real-Name" }) }),
    400,
    "card.handle",
    /word/,
  ],
  [
    "a handle from another list",
    createPersona,
    (room) => asSeat(room, { body: card({ handle: "Maria-07" }) }),
    400,
    "card.handle",
    /word/,
  ],
  ["neither card nor deal", createPersona, (room) => asSeat(room, { body: { deal: false } }), 400, "deal", /true/],
  ["a role that does not exist", takeRole, (room) => asSeat(room, { body: { role: "owner" } }), 400, "role"],
  [
    "an answer that does not exist",
    castVote,
    (room) => asSeat(room, { body: { answer: "maybe" } }),
    400,
    "answer",
    /fair/,
  ],
  [
    "page zero",
    readEvents,
    (room) => asSeat(room, { params: { code: room.code, personaId: room.personaId }, query: "?page=0" }),
    400,
    "page",
    />=1/,
  ],
  [
    "a page that is too large",
    readEvents,
    (room) => asSeat(room, { params: { code: room.code, personaId: room.personaId }, query: "?pageSize=501" }),
    400,
    "pageSize",
    /<=500/,
  ],
  ["a feed without limit", readFeed, (room) => asSeat(room, { query: "?limit=many" }), 400, "limit", /number/],
  ["a topic that does not exist", readTopic, (room) => asHost(room, { params: { topicId: "T98" } }), 404, null],
  [
    "a topic id of the wrong form",
    readTopic,
    (room) => asHost(room, { params: { topicId: "LGBT" } }),
    400,
    "topicId",
    /T01/,
  ],
  [
    "an order by something else",
    readViewers,
    (room) => asHost(room, { params: { topicId: "T01" }, query: "?sort=name;drop" }),
    400,
    "sort",
    /userId/,
  ],
  [
    "a user id of the wrong form",
    readUser,
    (room) => asHost(room, { params: { userId: "1e9" } }),
    400,
    "userId",
    /19 digits/,
  ],
  ["a user that does not exist", readUser, (room) => asHost(room, { params: { userId: "1".repeat(19) } }), 404, null],
  ["a group that does not exist", readTruth, (room) => asHost(room, { query: "?group=shoe-size" }), 400, "group"],
]);
