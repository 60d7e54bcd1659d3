import { readiness } from "@/lib/services/health/readiness";

export async function GET(): Promise<Response> {
  const state = await readiness();
  const status = state.status === "ready" ? 200 : 503;
  return Response.json(state, { status, headers: { "cache-control": "no-store" } });
}
