import type { World } from "@/lib/engine/world/world";
import { type Table, textColumn } from "../table";

export function topicsTable({ scenario: { topics } }: World): Table {
  const column = (name: string, about: string, of: (topic: (typeof topics)[number]) => string) =>
    textColumn(name, about, topics.map(of));
  return {
    name: "topics",
    about: "one topic of the catalogue",
    rows: topics.length,
    columns: [
      column("topic_id", "the topic", (topic) => topic.id),
      column("label_en", "its name in English", (topic) => topic.label.en),
      column("label_es", "its name in Spanish", (topic) => topic.label.es),
      column(
        "kind",
        "direct: speaks of a protected matter; proxy: goes with one in this simulation; neutral: neither",
        (topic) => topic.kind,
      ),
      column("tags", "which matter, several parted by a space", (topic) => topic.tags.join(" ")),
    ],
  };
}
