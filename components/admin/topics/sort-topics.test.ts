import { describe, expect, it } from "vitest";
import { topicRow } from "@/lib/testing/desk-fixtures";
import { readTopicSort, sortTopics } from "./sort-topics";

const topics = [
  topicRow({ topicId: "T01", label: "Baking", growth: 0.1 }),
  topicRow({ topicId: "T02", label: "Cats", growth: null }),
  topicRow({ topicId: "T03", label: "Attics", growth: 0.4 }),
];
const order = (sort: string) => sortTopics(topics, readTopicSort(sort)).map((topic) => topic.label);

describe("sortTopics", () => {
  it("orders both ways and keeps what has no value last", () => {
    expect(order("-growth")).toEqual(["Attics", "Baking", "Cats"]);
    expect(order("growth")).toEqual(["Baking", "Attics", "Cats"]);
    expect(order("label")).toEqual(["Attics", "Baking", "Cats"]);
  });

  it("falls back to growth for an order it does not know", () => {
    expect(readTopicSort("-password")).toEqual(readTopicSort(undefined));
  });

  it("leaves the list it was given as it is", () => {
    order("label");
    expect(topics[0]?.label).toBe("Baking");
  });
});
