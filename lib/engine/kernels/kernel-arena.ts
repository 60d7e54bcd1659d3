import { bytesPer, type ColumnKind, type ColumnOf, columnOver } from "../numeric/columns";
import { KERNELS_WASM } from "./generated/kernels-wasm";

const PAGE = 65_536;
const ALIGNMENT = 64;
const MOST_PAGES = 65_536;
/** The module's constants lie below. */
const FIRST_FREE = PAGE;

let compiled: WebAssembly.Module | null = null;

/** Compiled once per thread, when first used. */
function kernelsModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(KERNELS_WASM), (char) => char.charCodeAt(0)));
  return compiled;
}

/**
 * Memory that kernels work on, with one instance of them. Columns are laid out one after another on 64-byte boundaries
 * and given back all at once by `clear`. Copy columns in, run, copy results out; for what several threads work on at
 * once, make the arena of each thread over the same memory and pass offsets.
 * Not for keeping results: a cleared arena writes over them. Throws RangeError beyond 4 GiB.
 */
export class KernelArena {
  readonly memory: WebAssembly.Memory;
  readonly #exports: WebAssembly.Exports;
  #next = FIRST_FREE;

  constructor(memory = new WebAssembly.Memory({ initial: 2, maximum: MOST_PAGES, shared: true })) {
    this.memory = memory;
    this.#exports = new WebAssembly.Instance(kernelsModule(), { env: { memory, abort: refuse } }).exports;
  }

  /** The compiled functions, typed by the caller: every kernel's wrapper says what it calls. */
  kernel<T>(): T {
    return this.#exports as T;
  }

  /** A zeroed column; its byteOffset is its address for the kernels. */
  allocate<K extends ColumnKind>(kind: K, length: number): ColumnOf<K> {
    const column = this.#place(kind, length);
    new Uint8Array(column.buffer, column.byteOffset, column.byteLength).fill(0);
    return column;
  }

  #place<K extends ColumnKind>(kind: K, length: number): ColumnOf<K> {
    const offset = this.#next;
    this.#next = Math.ceil((offset + length * bytesPer(kind)) / ALIGNMENT) * ALIGNMENT;
    const missing = Math.ceil(this.#next / PAGE) - this.memory.buffer.byteLength / PAGE;
    if (missing > 0) this.memory.grow(missing);
    return columnOver(kind, this.memory.buffer, offset, length);
  }

  /** A copy of a column in the arena. */
  hold<K extends ColumnKind>(kind: K, values: ColumnOf<K>): ColumnOf<K> {
    const held = this.#place(kind, values.length);
    (held as Uint8Array).set(values as Uint8Array);
    return held;
  }

  /** Gives all columns back. */
  clear(): void {
    this.#next = FIRST_FREE;
  }
}

function refuse(): never {
  throw new Error("A kernel stopped: it was given columns that do not fit together.");
}

let own: KernelArena | null = null;

/** This thread's arena for work in pieces: cleared, so what it held before is gone. */
export function scratchArena(): KernelArena {
  own ??= new KernelArena();
  own.clear();
  return own;
}
