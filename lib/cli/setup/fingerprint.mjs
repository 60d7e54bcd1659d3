import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { repository } from "./run-command.mjs";

function* filesUnder(relative) {
  const absolute = path.join(repository, relative);
  if (!existsSync(absolute)) return;
  if (statSync(absolute).isFile()) {
    yield relative;
    return;
  }
  for (const name of readdirSync(absolute).sort()) yield* filesUnder(path.posix.join(relative, name));
}

/** One hash over the names and contents of files and folders; what does not exist counts as empty. */
export function fingerprint(paths, isIncluded = (_file) => true) {
  const hash = createHash("sha256");
  for (const start of paths) {
    for (const file of filesUnder(start)) {
      if (!isIncluded(file)) continue;
      const content = readFileSync(path.join(repository, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** Whether the stamp file holds this hash already. */
export function isStamped(stampFile, hash) {
  const absolute = path.join(repository, stampFile);
  return existsSync(absolute) && readFileSync(absolute, "utf8") === hash;
}
