import { MAX_BODY_BYTES } from "@/lib/config/limits";
import { DomainError } from "@/lib/domain/domain-error";
import { jsonErrorPosition } from "./json-position";

const tooLarge = () => new DomainError("body-too-large", `A body may have ${MAX_BODY_BYTES} bytes at most.`);

/** Reads no more than it may keep: the rest of an oversized body is never taken in. */
async function readCapped(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError("invalid-input", "The body is not UTF-8.", [{ field: "", rule: "UTF-8 text" }]);
  }
}

/** The body as a value. A body that is not there counts as an empty object. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type");
  if (type !== null && !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type))
    throw new DomainError("unsupported-media-type", "The body must come as application/json.", [
      { field: "content-type", rule: "application/json" },
    ]);
  const bytes = await readCapped(request);
  if (bytes.byteLength === 0) return {};
  if (type === null)
    throw new DomainError("unsupported-media-type", "The body must say that it is application/json.", [
      { field: "content-type", rule: "application/json" },
    ]);
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    const position = jsonErrorPosition(text);
    const rule = `valid JSON; it stops being so at position ${position}`;
    throw new DomainError("invalid-input", `The body is not valid JSON: see position ${position}.`, [
      { field: "", rule },
    ]);
  }
}
