"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { MAP_SIDE } from "@/lib/domain/map-points";
import type { MapCluster, MapUser } from "@/lib/domain/map-view";
import { MapCanvas } from "./map-canvas";
import { MapCard } from "./map-card";
import { gridOf, nearestPoint } from "./map-grid";
import { MapOutline } from "./map-outline";
import { MapPin } from "./map-pin";
import { formatView, fromScreen, type MapView, type Size, scaleOf, toScreen, WHOLE_MAP, zoomed } from "./map-view";
import { type Pointing, useMapGestures } from "./use-map-gestures";
import { useMapPoints } from "./use-map-points";

interface UserMapProps {
  /** where the users come from */
  address: string;
  /** the points' 64 bits are pseudonyms */
  pseudonyms: boolean;
  /** pages of users, to which an ID is added */
  usersHref: string;
  clusters: readonly MapCluster[];
  own: MapUser | null;
  found: MapUser | null;
  /** index of the cluster in front, −1 for none */
  front: number;
  start: MapView;
}

const FACTOR = 1.6;
const NEAR_PX = 10;
const PERSONAL_ZOOM = 7;
const ADDRESS_AFTER_MS = 400;

/** All users on a plane: zoom, move, point at one. Its table twin stands beside it. */
export function UserMap({ address, pseudonyms, usersHref, clusters, own, found, front, start }: UserMapProps) {
  const t = useTranslations("admin.map.canvas");
  const { points, failed, retry } = useMapPoints(address);
  const grid = useMemo(() => (points === null ? null : gridOf(points)), [points]);
  const frame = useRef<HTMLElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [view, setView] = useState(start);
  const [picked, setPicked] = useState<{ index: number; pinned: boolean } | null>(null);

  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => keepInAddress(view), ADDRESS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view]);

  const point = (at: { x: number; y: number } | null, how: Pointing) => {
    if (how === "passing" && picked?.pinned) return;
    if (at === null || size === null || grid === null) return setPicked(null);
    const place = fromScreen(view, size, at.x, at.y);
    const reach = how === "key" ? 2 : NEAR_PX / scaleOf(view, size);
    const index = nearestPoint(grid, place.x, place.y, reach, front);
    if (index < 0) setPicked(null);
    else if (index !== picked?.index || how !== "passing") setPicked({ index, pinned: how !== "passing" });
  };
  const reset = () => setView(WHOLE_MAP);
  useMapGestures({ frame, size, change: setView, reset, point });
  const step = (factor: number) => size && setView(zoomed(view, size, factor));

  const shown = picked === null || points === null ? null : place(picked.index);
  const pins = useMemo(
    () => [
      { kind: "own" as const, user: own },
      { kind: "found" as const, user: found },
    ],
    [own, found],
  );
  const pinned = useMemo(() => pins.flatMap(({ user }) => user ?? []), [pins]);
  return (
    <div className="relative">
      <section
        ref={frame}
        className="desk-map"
        data-zoomed={view.zoom > 1}
        role="application"
        aria-label={t("label")}
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys zoom and move the map
        tabIndex={0}
      >
        {points === null || size === null ? (
          <MapOutline clusters={clusters} front={front} />
        ) : (
          <MapCanvas
            points={points}
            clusters={clusters}
            view={view}
            size={size}
            front={front}
            picked={shown}
            pins={pinned}
          />
        )}
        {pins.map(({ kind, user }) =>
          user === null ? null : (
            <MapPin
              key={kind}
              kind={kind}
              user={user}
              label={t(kind)}
              href={`${usersHref}${user.userId}`}
              view={points === null ? WHOLE_MAP : view}
            />
          ),
        )}
        <span className="desk-map-cross" aria-hidden="true" />
        {shown === null || size === null || picked === null ? null : (
          <MapCard
            user={shown.user}
            href={`${usersHref}${shown.user.userId}`}
            at={toScreen(view, size, shown.x, shown.y)}
            size={size}
            pinned={picked.pinned}
          />
        )}
        <p className="sr-only" aria-live="polite">
          {picked?.pinned && shown !== null ? `${shown.user.userId}, ${shown.user.cluster}` : ""}
        </p>
      </section>
      <div className="desk-map-tools">
        <button type="button" className="desk-button" aria-label={t("in")} onClick={() => step(FACTOR)}>
          +
        </button>
        <button type="button" className="desk-button" aria-label={t("out")} onClick={() => step(1 / FACTOR)}>
          −
        </button>
        <button type="button" className="desk-button" onClick={reset}>
          {t("whole")}
        </button>
        {own === null ? null : (
          <button
            type="button"
            className="desk-button"
            onClick={() => setView({ x: own.x, y: own.y, zoom: PERSONAL_ZOOM })}
          >
            {t("toOwn")}
          </button>
        )}
      </div>
      <p id="map-keys" className="desk-sub px-4 pt-2">
        {t("keys")}
      </p>
      {points === null ? (
        <div className="desk-map-status desk-sub" role="status">
          {failed ? t("failed") : <span className="desk-map-loading">{t("loading")}</span>}
          {failed ? (
            <button type="button" className="desk-button" onClick={retry}>
              {t("retry")}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  );

  function place(index: number) {
    const cluster = clusters[points?.cluster[index] as number];
    const userId = shownId(points?.ids[index] ?? 0n, pseudonyms);
    return {
      x: (points?.x[index] as number) / MAP_SIDE,
      y: (points?.y[index] as number) / MAP_SIDE,
      user: { userId, cluster: cluster?.name ?? "", mark: cluster?.mark ?? null, own: userId === own?.userId },
    };
  }
}

function shownId(bits: bigint, pseudonym: boolean): string {
  return pseudonym ? bits.toString(16).padStart(16, "0") : String(bits);
}

/** The part that is seen goes into the address, so that it can be passed on. */
function keepInAddress(view: MapView): void {
  const address = new URL(window.location.href);
  const text = formatView(view);
  if ((address.searchParams.get("at") ?? "") === text) return;
  if (text === "") address.searchParams.delete("at");
  else address.searchParams.set("at", text);
  window.history.replaceState(window.history.state, "", address);
}
