import * as z from "zod";
import { measureDescriptionSchema } from "@/lib/domain/measure";
import { endpoint } from "@/lib/http/endpoint";
import { catalogueOf } from "@/lib/i18n/catalogue";
import { flattenMessages } from "@/lib/i18n/message-tree";
import { listMeasures } from "@/lib/read-models/exposure/list-measures";

export const GET = endpoint({
  method: "get",
  path: "/measures",
  summary: "Describes every exposure measure: formula, unit, source, what it means, in the asked language",
  who: "anyone",
  output: z.object({ measures: z.array(measureDescriptionSchema) }),
  handle: async ({ locale }) => {
    const messages = flattenMessages(catalogueOf(locale));
    const word = (id: string, key: "label" | "meaning") => messages.get(`measures.${id}.${key}`) ?? id;
    return {
      measures: listMeasures().map((facts) => ({
        ...facts,
        label: word(facts.id, "label"),
        meaning: word(facts.id, "meaning"),
      })),
    };
  },
});
