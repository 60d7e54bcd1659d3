import type { ReactNode } from "react";
import { FeedSurface } from "../_surfaces/feed-surface";

export default function ScenariosLayout({ children }: { children: ReactNode }) {
  return <FeedSurface>{children}</FeedSurface>;
}
