import { writeFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, isStamped } from "./fingerprint.mjs";
import { reportStep } from "./report-step.mjs";
import { repository, runNode } from "./run-command.mjs";
import { requireSuccess } from "./setup-error.mjs";

const stampFile = "lib/store/generated/.schema-hash";

/** Generates the Prisma client when the schema or the version of Prisma changed. */
export async function generateClient() {
  const hash = fingerprint(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (isStamped(stampFile, hash)) return;
  await reportStep("generate the database client", async () => {
    // Any existing file keeps the Prisma CLI from downloading an engine that generating does not use.
    const env = {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    };
    const result = await runNode("node_modules/prisma/build/index.js", ["generate"], { env });
    requireSuccess(result, "The database client could not be generated from prisma/schema.prisma.");
    writeFileSync(path.join(repository, stampFile), hash);
  });
}
