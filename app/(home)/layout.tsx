import type { ReactNode } from "react";
import { FeedSurface } from "../_surfaces/feed-surface";

export default function HomeLayout({ children }: { children: ReactNode }) {
  return <FeedSurface>{children}</FeedSurface>;
}
