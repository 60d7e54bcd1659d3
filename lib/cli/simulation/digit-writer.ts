const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;

/** Puts numbers as decimal digits into one block of bytes that is used again and again. The caller minds its capacity. */
export class DigitWriter {
  length = 0;
  private readonly block: Uint8Array;

  constructor(capacity: number) {
    this.block = new Uint8Array(capacity);
  }

  /** What was written since the last call. A view: good until the next write. */
  take(): Uint8Array {
    const bytes = this.block.subarray(0, this.length);
    this.length = 0;
    return bytes;
  }

  byte(value: number): void {
    this.block[this.length++] = value;
  }

  bytes(values: Uint8Array): void {
    const { block, length } = this;
    for (let i = 0; i < values.length; i++) block[length + i] = values[i] as number;
    this.length = length + values.length;
  }

  /** A whole number of magnitude below 2³¹. */
  integer(value: number): void {
    let rest = value;
    if (rest < 0) {
      this.byte(MINUS);
      rest = -rest;
    }
    if (rest < 10) {
      this.byte(ZERO + rest);
      return;
    }
    let digits = 2;
    for (let bound = 100; rest >= bound; bound *= 10) digits++;
    this.padded(rest, digits);
  }

  /** Of magnitude below 1,000, rounded half up in magnitude; NaN leaves the cell empty, and nothing is written as −0. */
  decimal(value: number, places: 4 | 6): void {
    if (Number.isNaN(value)) return;
    const unit = places === 4 ? 10_000 : 1_000_000;
    const scaled = Math.floor(Math.abs(value) * unit + 0.5);
    if (value < 0 && scaled > 0) this.byte(MINUS);
    const whole = Math.floor(scaled / unit);
    this.integer(whole);
    this.byte(POINT);
    this.padded(scaled - whole * unit, places);
  }

  private padded(value: number, digits: number): void {
    const { block, length } = this;
    let rest = value | 0;
    for (let at = length + digits - 1; at >= length; at--) {
      const tenth = (rest / 10) | 0;
      block[at] = ZERO + rest - tenth * 10;
      rest = tenth;
    }
    this.length = length + digits;
  }
}
