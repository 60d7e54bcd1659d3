import { defineConfig } from "prisma/config";

// The address serves the Prisma CLI alone; the app chooses its database in lib/store/client.ts.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost:5432/glassfeed" },
});
