/** What a world's columns are made of. */
export type ColumnConstructor =
  | typeof Uint8Array
  | typeof Uint16Array
  | typeof Uint32Array
  | typeof Int16Array
  | typeof Int32Array
  | typeof Float32Array
  | typeof Float64Array
  | typeof BigUint64Array;

export type Column = InstanceType<ColumnConstructor>;

/** A zeroed column that threads can share without copying, where the platform has shared memory. */
export function sharedColumn<C extends ColumnConstructor>(Column: C, length: number): InstanceType<C> {
  const bytes = length * Column.BYTES_PER_ELEMENT;
  const buffer = typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
  return new Column(buffer) as InstanceType<C>;
}
