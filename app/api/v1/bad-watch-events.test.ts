import { MAX_BODY_BYTES } from "@/lib/config/limits";
import type { ApiRoom } from "@/lib/testing/api-room";
import { asSeat, describeRefusals, sentEvent } from "@/lib/testing/refusals";
import { POST as recordEvents } from "./rooms/[code]/watch-events/route";

const events = (body: unknown) => (room: ApiRoom) => asSeat(room, { body });
const batch = (...events: object[]) => ({ events });

describeRefusals("a bad batch of watch events is named and stores nothing", [
  ["malformed JSON", recordEvents, events('{"events": [}'), 400, "", /position 12/],
  ["JSON that ends too early", recordEvents, events('{"events": ['), 400, "", /position 12/],
  ["bytes that are not UTF-8", recordEvents, events(new Uint8Array([0x7b, 0xff, 0xfe])), 400, "", /UTF-8/],
  [
    "a body of another kind",
    recordEvents,
    (room) => asSeat(room, { body: "events=1", headers: { "content-type": "text/plain" } }),
    415,
    "content-type",
    /application\/json/,
  ],
  ["a body of 10 MB", recordEvents, events(`"${"x".repeat(10_000_000)}"`), 413, null],
  ["a body just over the limit", recordEvents, events(" ".repeat(MAX_BODY_BYTES + 1)), 413, null],
  ["no body", recordEvents, (room) => asSeat(room, {}), 400, "events", /expected array/],
  ["an array for an object", recordEvents, events([]), 400, "", /expected object/],
  ["no events", recordEvents, events(batch()), 400, "events", />=1/],
  [
    "201 events",
    recordEvents,
    events(batch(...Array.from({ length: 201 }, () => sentEvent()))),
    400,
    "events",
    /<=200/,
  ],
  [
    "a fraction above 1",
    recordEvents,
    events(batch(sentEvent(), sentEvent({ watchedFraction: 1.01 }))),
    400,
    "events.1.watchedFraction",
    /<=1/,
  ],
  [
    "a fraction below 0",
    recordEvents,
    events(batch(sentEvent({ watchedFraction: -0.1 }))),
    400,
    "events.0.watchedFraction",
    />=0/,
  ],
  [
    "a fraction as text",
    recordEvents,
    events(batch(sentEvent({ watchedFraction: "half" }))),
    400,
    "events.0.watchedFraction",
    /number/,
  ],
  [
    "an event id that is no UUID",
    recordEvents,
    events(batch(sentEvent({ eventId: "1" }))),
    400,
    "events.0.eventId",
    /UUID/,
  ],
  [
    "a video id of the wrong form",
    recordEvents,
    events(batch(sentEvent({ videoId: "7" }))),
    400,
    "events.0.videoId",
    /V00042/,
  ],
  [
    "a video of another world",
    recordEvents,
    events(batch(sentEvent(), sentEvent(), sentEvent(), sentEvent({ videoId: "V65000" }))),
    400,
    "events.3.videoId",
    /this room's world/,
  ],
  [
    "a field that does not exist",
    recordEvents,
    events(batch(sentEvent({ address: "home" }))),
    400,
    "events.0.address",
    /no such field/,
  ],
  [
    "a like that is no yes or no",
    recordEvents,
    events(batch(sentEvent({ liked: 1 }))),
    400,
    "events.0.liked",
    /boolean/,
  ],
  [
    "a comment in own words",
    recordEvents,
    events(batch(sentEvent({ commented: true, commentId: "I am Ana" }))),
    400,
    "events.0.commentId",
    /scenario's list/,
  ],
  ["half a replay", recordEvents, events(batch(sentEvent({ replays: 0.5 }))), 400, "events.0.replays", /int/],
]);
