import type { ReactNode } from "react";
import { FeedSurface } from "../_surfaces/feed-surface";

export default function LearnLayout({ children }: { children: ReactNode }) {
  return <FeedSurface>{children}</FeedSurface>;
}
