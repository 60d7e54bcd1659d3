import { createServer } from "node:net";
import { expect, it } from "vitest";
import { runNode } from "@/lib/cli/setup/run-command.mjs";

const serve = (port: string) => runNode("lib/cli/serve.mjs", [], { env: { PORT: port } });

it("names a port that is taken and how to choose another one", async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, resolve));
  const { port } = occupant.address() as { port: number };
  const { code, output } = await serve(String(port));
  await new Promise((resolve) => occupant.close(resolve));
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is taken`);
  expect(output).toMatch(/PORT=\d+ npm start/);
});

it.each(["0", "70000", "http"])("refuses the port %s", async (port) => {
  const { code, output } = await serve(port);
  expect(code).toBe(1);
  expect(output).toContain("PORT must be a whole number from 1 to 65535");
});
