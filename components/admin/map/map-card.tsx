import { useTranslations } from "next-intl";
import type { ClusterMark } from "@/lib/domain/map-view";
import { ClusterGlyph } from "./cluster-glyph";

export interface CardUser {
  userId: string;
  cluster: string;
  mark: ClusterMark | null;
  own: boolean;
}

interface MapCardProps {
  user: CardUser;
  href: string;
  /** Pixels in the frame, and its size: the card opens towards the middle. */
  at: { x: number; y: number };
  size: { width: number; height: number };
  pinned: boolean;
}

/** Who stands here. */
export function MapCard({ user, href, at, size, pinned }: MapCardProps) {
  const t = useTranslations("admin.map.canvas");
  const toLeft = at.x > size.width / 2;
  const above = at.y > size.height / 2;
  return (
    <div
      className="desk-map-card"
      data-card
      data-pinned={pinned}
      style={{
        left: Math.min(size.width, Math.max(0, at.x)),
        top: Math.min(size.height, Math.max(0, at.y)),
        translate: `${toLeft ? "calc(-100% - 12px)" : "12px"} ${above ? "calc(-100% - 8px)" : "8px"}`,
      }}
    >
      <p className="desk-id">{user.userId}</p>
      <p className="flex items-center gap-1.5">
        <ClusterGlyph mark={user.mark} />
        {user.cluster}
      </p>
      {user.own ? <p className="desk-sub">{t("own")}</p> : null}
      {pinned ? (
        <p>
          <a href={href}>{t("open")}</a>
        </p>
      ) : (
        <p className="desk-sub">{t("press")}</p>
      )}
    </div>
  );
}
