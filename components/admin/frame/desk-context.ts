import type { ReactNode } from "react";

/** What every page of the company's tool knows besides its own data. */
export interface DeskContext {
  /** Address of the tool in this room: /r/CODE/admin. */
  base: string;
  /** Address of the same lists in the API. */
  api: string;
  refreshedAt: string;
  /** The ID of the reader's own persona, for the narrator alone; null without a persona. */
  ownUserId: string | null;
  /** what a safeguard holds back on this page, said above it */
  notice?: ReactNode;
}

export interface Crumb {
  label: string;
  href?: string;
  mono?: boolean;
}
