import * as z from "zod";
import { scenarioCardSchema } from "@/lib/domain/scenario-card";
import { endpoint } from "@/lib/http/endpoint";
import { describeScenarios } from "@/lib/services/scenarios/describe-scenarios";

export const GET = endpoint({
  method: "get",
  path: "/scenarios",
  summary: "The built-in scenarios that a room can be opened with",
  who: "anyone",
  output: z.object({ scenarios: z.array(scenarioCardSchema) }),
  handle: async ({ locale }) => ({ scenarios: describeScenarios(locale) }),
});
