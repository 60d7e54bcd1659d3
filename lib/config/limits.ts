/** Product rule 3: a room ends after a day at the latest. */
export const MAX_ROOM_TTL_HOURS = 24;

export const DEFAULT_SEED = 1138;
export const DEFAULT_SCENARIO = "the-list";

/** Bytes of a request body. 200 watch events take about 60 kB. */
export const MAX_BODY_BYTES = 256 * 1024;

/** Videos in one answer of the feed. */
export const MAX_FEED_ITEMS = 50;
export const DEFAULT_FEED_ITEMS = 10;

/** Rows of one CSV export. */
export const MAX_EXPORT_ROWS = 100_000;

/** Days for which the hash of an ended room's code is kept, so that its address says "ended" and is not dealt again. */
export const CLOSED_CODE_DAYS = 30;
