// The import table of the house: which room may import which. Tests may import any room.

const tests = "\\.test\\.tsx?$";

const mayImport = {
  domain: [],
  engine: ["domain"],
  exposure: ["domain", "engine"],
  permissions: ["domain", "exposure"],
  scenarios: ["domain"],
  worlds: ["domain", "engine", "scenarios", "config"],
  store: ["domain", "config"],
  live: ["domain", "config", "store"],
  services: ["domain", "engine", "exposure", "permissions", "scenarios", "worlds", "store", "live", "config"],
  "read-models": ["domain", "engine", "exposure", "permissions", "worlds", "store", "config"],
  http: ["domain", "services", "config"],
  i18n: [],
  config: [],
};

const packagesOf = {
  domain: ["zod"],
  engine: [],
  exposure: [],
  scenarios: [],
};

const databasePackages = "^(@prisma|@electric-sql|pglite-prisma-adapter|prisma|pg)(/|$)";
const tools = ["cli", "bench", "testing"];

const importTable = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room}-imports`,
  comment: `lib/${room} may import ${others.length === 0 ? "no other room" : others.join(", ")}`,
  severity: "error",
  from: { path: `^lib/${room}/`, pathNot: tests },
  to: { path: "^(app|components|e2e|lib)/", pathNot: `^lib/(${[room, ...others].join("|")})/` },
}));

const packageTable = Object.entries(packagesOf).map(([room, packages]) => ({
  name: `${room}-packages`,
  comment: `lib/${room} may use ${packages.length === 0 ? "no package" : packages.join(", ")} and nothing of Node`,
  severity: "error",
  from: { path: `^lib/${room}/`, pathNot: tests },
  to: {
    dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"],
    pathNot: packages.map((name) => `(^|/)node_modules/${name}/`),
  },
}));

module.exports = {
  forbidden: [
    ...importTable,
    ...packageTable,
    {
      name: "app-imports",
      comment: "app may import services, read-models, http, config, i18n, components, domain",
      severity: "error",
      from: { path: "^app/", pathNot: tests },
      to: { path: "^(e2e|lib)/", pathNot: "^lib/(services|read-models|http|config|i18n|domain)/" },
    },
    {
      name: "components-imports",
      comment: "components may import components, domain, and types of read-models",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: { path: "^(app|e2e|lib)/", pathNot: "^lib/(domain|read-models)/" },
    },
    {
      name: "components-read-model-types",
      comment: "components get the answers of read models as props: they may know their types only",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: { path: "^lib/read-models/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-domain-types",
      comment: "the engine knows the types of the domain, and none of its code",
      severity: "error",
      from: { path: "^lib/engine/", pathNot: tests },
      to: { path: "^lib/domain/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tools-for-tests-only",
      comment: `lib/${tools.join(", lib/")} are imported by tests only`,
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [tests, `^lib/(${tools.join("|")})/`] },
      to: { path: `^lib/(${tools.join("|")})/` },
    },
    {
      name: "one-door-to-the-database",
      comment: "lib/store is the only door to Prisma; lib/live may use the connection",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [tests, `^lib/(store|live|${tools.join("|")})/`] },
      to: { path: [databasePackages, "(^|/)node_modules/(@prisma|@electric-sql|pglite-prisma-adapter|prisma|pg)/"] },
    },
    {
      name: "no-rings",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      from: { pathNot: "^lib/store/generated/" },
      to: { couldNotResolve: true, pathNot: "\\.css$" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/store/generated/"] },
    exclude: { path: ["^\\.next/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
