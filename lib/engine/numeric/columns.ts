interface ColumnKinds {
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i16: Int16Array;
  i32: Int32Array;
  f32: Float32Array;
  f64: Float64Array;
  u64: BigUint64Array;
}

/** What a world's columns hold: whole numbers (u, i) or floating point (f) of so many bits. */
export type ColumnKind = keyof ColumnKinds;
export type ColumnOf<K extends ColumnKind> = ColumnKinds[K];
export type Column = ColumnKinds[ColumnKind];

interface ColumnConstructor {
  new (buffer: ArrayBufferLike, offset: number, length: number): Column;
  readonly BYTES_PER_ELEMENT: number;
}

const CONSTRUCTORS: Record<ColumnKind, ColumnConstructor> = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
  u64: BigUint64Array,
};

export function bytesPer(kind: ColumnKind): number {
  return CONSTRUCTORS[kind].BYTES_PER_ELEMENT;
}

/** A view of `length` elements from byte `offset` on. */
export function columnOver<K extends ColumnKind>(
  kind: K,
  buffer: ArrayBufferLike,
  offset: number,
  length: number,
): ColumnOf<K> {
  return new CONSTRUCTORS[kind](buffer, offset, length) as ColumnOf<K>;
}

/** The kind of a column; null for any other view. */
export function kindOf(view: ArrayBufferView): ColumnKind | null {
  const kinds = Object.keys(CONSTRUCTORS) as ColumnKind[];
  return kinds.find((kind) => view.constructor === CONSTRUCTORS[kind]) ?? null;
}

/** A zeroed column that threads can share without copying, where the platform has shared memory. */
export function sharedColumn<K extends ColumnKind>(kind: K, length: number): ColumnOf<K> {
  const bytes = length * bytesPer(kind);
  const buffer = typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
  return columnOver(kind, buffer, 0, length);
}
