import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "@/lib/testing/source-rules";

const rooms = ["app", "components", "e2e", "lib"];
const sourceExtension = /\.(ts|tsx|mjs|cjs|css)$/;
const generated = /^lib\/store\/generated\//;

/** Every hand-written source file of the repository; data tables (JSON, SQL) are not among them. */
export function readSourceFiles(root: string): SourceFile[] {
  return rooms
    .filter((room) => existsSync(path.join(root, room)))
    .flatMap((room) =>
      readdirSync(path.join(root, room), { recursive: true, encoding: "utf8" }).map((name) =>
        `${room}/${name}`.replaceAll("\\", "/"),
      ),
    )
    .filter((file) => sourceExtension.test(file) && !generated.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}
