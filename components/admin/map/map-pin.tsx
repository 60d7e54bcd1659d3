import type { MapUser } from "@/lib/domain/map-view";
import { type MapView, WHOLE_MAP } from "./map-view";

interface MapPinProps {
  user: MapUser;
  label: string;
  href: string;
  kind: "own" | "found";
  view?: MapView;
}

/** A user who is pointed out, above the drawing; placed by the style sheet, so that it also stands without a script. */
export function MapPin({ user, label, href, kind, view = WHOLE_MAP }: MapPinProps) {
  const along = (place: number, middle: number) =>
    `calc(50% + ${((place - middle) * view.zoom * 100).toFixed(3)}cqmin)`;
  return (
    <a
      className="desk-map-pin"
      data-kind={kind}
      data-lean={user.x > view.x ? "left" : "right"}
      href={href}
      style={{ left: along(user.x, view.x), top: along(user.y, view.y) }}
    >
      <span className="desk-map-pin-mark" aria-hidden="true" />
      <span className="desk-map-pin-label">
        {label} <span className="desk-id">{user.userId}</span>
      </span>
    </a>
  );
}
