import type { Recorded } from "@/lib/domain/cluster-assignment";
import type { Send, SendResult } from "./event-buffer";

const CLOSED = [401, 403, 404, 410];
const TRY_LATER = [408, 425, 429];

/** Posts watch events of one room. Throws when it may work later: no network, or a server in trouble. */
export function sendTo(code: string): Send {
  return async (events, leaving): Promise<SendResult> => {
    const response = await fetch(`/api/v1/rooms/${code}/watch-events`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ events }),
      keepalive: leaving,
    });
    if (response.ok) return { kind: "stored", recorded: (await response.json()) as Recorded };
    if (CLOSED.includes(response.status)) return { kind: "closed" };
    if (response.status >= 500 || TRY_LATER.includes(response.status)) throw new Error(`status ${response.status}`);
    return { kind: "refused" };
  };
}
