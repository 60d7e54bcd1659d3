import type { ReactNode } from "react";
import { feedFont } from "../_fonts/feed-font";
import { monoFont } from "../_fonts/mono-font";
import "./feed.css";

/** The student surface: its tokens, its two faces and nothing else. */
export function FeedSurface({ children }: { children: ReactNode }) {
  return (
    <div data-surface="feed" className={`feed-surface ${feedFont.variable} ${monoFont.variable}`}>
      {children}
    </div>
  );
}
