/**
 * Fingerprint of a tree of columns: FNV-1a (Fowler, Noll, Vo, 1991) over names, numbers, texts and the bytes of typed
 * arrays in two 32-bit lanes, 16 hexadecimal digits. Equal trees give equal hashes on every machine. Not for secrets.
 * Cost: O(bytes).
 */
export function hashColumns(tree: unknown): string {
  const lanes = { a: 0x811c9dc5, b: 0x1b873593 };
  visit(tree, lanes);
  return [lanes.a, lanes.b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

interface Lanes {
  a: number;
  b: number;
}

function visit(node: unknown, lanes: Lanes): void {
  if (ArrayBuffer.isView(node)) {
    for (const byte of new Uint8Array(node.buffer, node.byteOffset, node.byteLength)) mix(byte, lanes);
  } else if (Array.isArray(node)) {
    for (const item of node) visit(item, lanes);
  } else if (node !== null && typeof node === "object") {
    for (const key of Object.keys(node).sort()) {
      text(key, lanes);
      visit((node as Record<string, unknown>)[key], lanes);
    }
  } else text(String(node), lanes);
}

function text(value: string, lanes: Lanes): void {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    mix(code & 255, lanes);
    mix(code >>> 8, lanes);
  }
  mix(0, lanes);
}

function mix(byte: number, lanes: Lanes): void {
  lanes.a = Math.imul(lanes.a ^ byte, 0x01000193);
  lanes.b = Math.imul(lanes.b ^ (byte + 0x9d), 0x01000193) ^ (lanes.a >>> 13);
}
