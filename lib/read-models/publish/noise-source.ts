import { randomBytes } from "node:crypto";
import type { Random } from "@/lib/engine/random/random";

const DRAWS_AT_A_TIME = 256;
const TWO_TO_32 = 2 ** 32;

/** 32 secret bits a draw, kept nowhere: whoever could draw the noise again could take it off. */
function secureRandom(): Random {
  let bytes = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at === bytes.length) {
      bytes = randomBytes(DRAWS_AT_A_TIME * 4);
      at = 0;
    }
    const value = bytes.readUInt32LE(at) / TWO_TO_32;
    at += 4;
    return value;
  };
}

let make: () => Random = secureRandom;

/** Where the noise of a release comes from. */
export function noiseSource(): Random {
  return make();
}

/** Lets a test have noise that can be drawn again; undefined takes it away. */
export function placeNoiseSource(source: (() => Random) | undefined): void {
  make = source ?? secureRandom;
}
