import type { Scenario } from "@/lib/domain/scenario";
import type { World } from "@/lib/engine/world/world";

const ALIGNMENT = 64;

const COLUMN_TYPES = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int16Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigUint64Array,
};
type ColumnType = keyof typeof COLUMN_TYPES;
type Column = InstanceType<(typeof COLUMN_TYPES)[ColumnType]>;

interface ColumnPlace {
  column: ColumnType;
  offset: number;
  length: number;
}

/** Everything of a world but its scenario: `shape` is plain JSON in which each column is a place in the body. */
export interface PackedWorld {
  shape: unknown;
  body: SharedArrayBuffer;
}

/** Copies all columns of a world, each on a 64-byte boundary, into one block that threads share and a file can hold. */
export function packWorld(world: World): PackedWorld {
  const { scenario: _, ...rest } = world;
  const columns: { place: ColumnPlace; data: Column }[] = [];
  let bytes = 0;
  const shape = mapTree(rest, (value) => {
    if (!ArrayBuffer.isView(value)) return undefined;
    const data = value as Column;
    const place = { column: columnType(data), offset: bytes, length: data.length };
    columns.push({ place, data });
    bytes = Math.ceil((bytes + data.byteLength) / ALIGNMENT) * ALIGNMENT;
    return place;
  });
  const body = new SharedArrayBuffer(bytes);
  for (const { place, data } of columns) {
    const source = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    new Uint8Array(body, place.offset, data.byteLength).set(source);
  }
  return { shape, body };
}

/** The inverse: columns are views into the body, not copies. Throws on a place outside the body. */
export function unpackWorld({ shape, body }: PackedWorld, scenario: Scenario): World {
  const rest = mapTree(shape, (value) => {
    if (!isPlace(value)) return undefined;
    const Column = COLUMN_TYPES[value.column] as new (
      body: SharedArrayBuffer,
      offset: number,
      length: number,
    ) => Column;
    return new Column(body, value.offset, value.length);
  });
  return { ...(rest as Omit<World, "scenario">), scenario };
}

function columnType(data: Column): ColumnType {
  const name = data.constructor.name as ColumnType;
  if (!(name in COLUMN_TYPES)) throw new TypeError(`A world cannot hold a column of type ${name}.`);
  return name;
}

function isPlace(value: unknown): value is ColumnPlace {
  return typeof value === "object" && value !== null && (value as ColumnPlace).column in COLUMN_TYPES;
}

/** Rebuilds a tree of plain objects and arrays; where `replace` answers, its answer stands instead of the node. */
function mapTree(node: unknown, replace: (node: unknown) => unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  const replaced = replace(node);
  if (replaced !== undefined) return replaced;
  if (Array.isArray(node)) return node.map((item) => mapTree(item, replace));
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, mapTree(item, replace)]));
}
