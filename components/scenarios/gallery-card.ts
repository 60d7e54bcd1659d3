import type { ScenarioCard } from "@/lib/domain/scenario-card";

export interface GalleryCard extends ScenarioCard {
  poster: { topicId: string; seed: number };
  /** the poster's darkest ink */
  plate: string;
}
