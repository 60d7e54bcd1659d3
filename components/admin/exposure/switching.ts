import type { SafeguardId } from "@/lib/domain/safeguard";

/** How a set is switched or tried, and by whom. */
export interface Switching {
  /** false: the host decides, and whoever looks may try */
  leads: boolean;
  action: (form: FormData) => Promise<void>;
  /** this page after switching */
  back: string;
  /** this page with another set tried */
  tryHref: (ids: readonly SafeguardId[]) => string;
}
