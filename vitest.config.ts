import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    env: { LOG_LEVEL: "silent" },
    setupFiles: ["./lib/testing/setup-dom.ts"],
    exclude: [...configDefaults.exclude, "e2e/**", ".next/**", "lib/store/generated/**"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 2,
  },
});
