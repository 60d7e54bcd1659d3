import { runNode } from "../setup/run-command.mjs";

const next = "node_modules/next/dist/bin/next";
const biome = "node_modules/@biomejs/biome/bin/biome";
const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";

async function checkTypes() {
  const routes = await runNode(next, ["typegen"]);
  return routes.code === 0 ? runNode("node_modules/typescript/bin/tsc", ["--noEmit"]) : routes;
}

/** The checks that read the sources only; each counts as one test. */
export const staticSteps = [
  { name: "format", run: () => runNode(biome, ["check", "--linter-enabled=false", "."]) },
  { name: "lint", run: () => runNode(biome, ["lint", "--error-on-warnings", "."]) },
  {
    name: "architecture",
    run: () => runNode(cruiser, ["--config", ".dependency-cruiser.cjs", "app", "components", "lib"]),
  },
  { name: "types", run: checkTypes },
];
