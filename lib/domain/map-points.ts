/** Users on the flat map, one column per attribute, by rising user ID. x, y: 0…65535 across the drawn square. cluster: index, the last meaning none. */
export interface MapPoints {
  readonly ids: BigUint64Array;
  readonly x: Uint16Array;
  readonly y: Uint16Array;
  readonly cluster: Uint8Array;
}

/** What the whole drawn square measures in the unit of x and y. */
export const MAP_SIDE = 65_535;

/** The most users that are drawn; beyond it, every so-many-th background user stands for the rest. */
export const MAX_MAP_POINTS = 100_000;

const MAGIC = 0x504d4647;
const HEADER_BYTES = 16;
const BYTES_PER_POINT = 13;

/**
 * The points as bytes, all numbers little-endian: "GFMP", u32 count, eight zero bytes; then the columns, each whole:
 * u64 user IDs, u16 x, u16 y, u8 cluster.
 */
export function encodeMapPoints({ ids, x, y, cluster }: MapPoints): ArrayBuffer {
  const count = ids.length;
  const bytes = new ArrayBuffer(HEADER_BYTES + count * BYTES_PER_POINT);
  const header = new DataView(bytes);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, count, true);
  const columns = columnsOver(bytes, count);
  columns.ids.set(ids);
  columns.x.set(x);
  columns.y.set(y);
  columns.cluster.set(cluster);
  return bytes;
}

/** The inverse; columns are views. Null for bytes that are no map or are cut off. */
export function decodeMapPoints(bytes: ArrayBuffer): MapPoints | null {
  if (bytes.byteLength < HEADER_BYTES) return null;
  const header = new DataView(bytes);
  const count = header.getUint32(4, true);
  const whole = bytes.byteLength === HEADER_BYTES + count * BYTES_PER_POINT;
  return header.getUint32(0, true) === MAGIC && whole ? columnsOver(bytes, count) : null;
}

function columnsOver(bytes: ArrayBuffer, count: number): MapPoints {
  const places = HEADER_BYTES + count * 8;
  return {
    ids: new BigUint64Array(bytes, HEADER_BYTES, count),
    x: new Uint16Array(bytes, places, count),
    y: new Uint16Array(bytes, places + count * 2, count),
    cluster: new Uint8Array(bytes, places + count * 4, count),
  };
}
