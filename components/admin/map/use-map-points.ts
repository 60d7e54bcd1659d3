import { useCallback, useEffect, useState } from "react";
import { decodeMapPoints, type MapPoints } from "@/lib/domain/map-points";

export interface LoadedPoints {
  points: MapPoints | null;
  failed: boolean;
  retry(): void;
}

/** The users of the map, fetched once the page stands. */
export function useMapPoints(address: string): LoadedPoints {
  const [points, setPoints] = useState<MapPoints | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(
    async (signal?: AbortSignal) => {
      setFailed(false);
      try {
        const response = await fetch(address, { signal, headers: { accept: "application/octet-stream" } });
        const decoded = response.ok ? decodeMapPoints(await response.arrayBuffer()) : null;
        setPoints(decoded);
        setFailed(decoded === null);
      } catch {
        if (signal?.aborted !== true) setFailed(true);
      }
    },
    [address],
  );
  useEffect(() => {
    const leaving = new AbortController();
    load(leaving.signal);
    return () => leaving.abort();
  }, [load]);
  return { points, failed, retry: () => void load() };
}
