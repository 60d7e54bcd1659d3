import { useFormatter, useTranslations } from "next-intl";
import type { GroupView } from "@/lib/domain/seat-views";
import { distance, drawnMembers, MAP, mapLabels, place, type Shape, shapeOf, shapePath } from "./map-geometry";
import styles from "./user-map.module.css";

interface UserMapProps {
  map: GroupView["map"];
  handle: string;
  moved: boolean;
}

/** Made-up people by what they watch: near means alike. The same as a table for whoever prefers one. */
export function UserMap({ map, handle, moved }: UserMapProps) {
  const t = useTranslations("group.map");
  const format = useFormatter();
  const now = place(map.now);
  const before = place(map.before);
  const others = map.points.filter(({ clusterId }) => shapeOf(map, clusterId) === null);
  const labels = mapLabels(map);
  const ownLabelLeft = now.x > MAP.width / 2;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <svg viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="img" aria-label={t("label", { sampled: map.sampled })}>
          <path className={styles.dots} d={shapePath(others, "dot")} />
          {map.clusters.map(({ clusterId }) => {
            const shape = shapeOf(map, clusterId) as Shape;
            const members = map.points.filter((point) => point.clusterId === clusterId);
            return <path key={clusterId} data-shape={shape} d={shapePath(members, shape)} />;
          })}
          {moved ? (
            <>
              <path className={styles.way} d={`M${before.x},${before.y}L${now.x},${now.y}`} />
              <circle className={styles.before} cx={before.x} cy={before.y} r="13" />
            </>
          ) : null}
          <circle className={styles.now} cx={now.x} cy={now.y} r="9.5" />
        </svg>
        <div aria-hidden="true">
          {labels.map(({ clusterId, left, top }) => (
            <span
              key={clusterId}
              className={styles.label}
              data-shape={shapeOf(map, clusterId)}
              style={{ left: `${left * 100}%`, top: `${top * 100}%`, translate: `${-left * 100}% -50%` }}
            >
              {map.clusters.find((cluster) => cluster.clusterId === clusterId)?.name}
            </span>
          ))}
          <span
            className={styles.label}
            style={{
              left: `${(now.x / MAP.width) * 100 + (ownLabelLeft ? -4 : 4)}%`,
              top: `${(now.y / MAP.height) * 100}%`,
              translate: `${ownLabelLeft ? "-100%" : "0"} -50%`,
            }}
          >
            {moved ? t("now", { handle }) : handle}
          </span>
        </div>
      </div>
      <figcaption>
        <details>
          <summary>
            <span>{t("caption", { sampled: map.sampled })}</span>
            <u>{t("asTable")}</u>
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("table.group")}</th>
                <th scope="col">{t("table.shape")}</th>
                <th scope="col">{t("table.drawn")}</th>
                <th scope="col">{t("table.before", { handle })}</th>
                <th scope="col">{t("table.now", { handle })}</th>
              </tr>
            </thead>
            <tbody>
              {map.clusters.map((cluster) => (
                <tr key={cluster.clusterId}>
                  <th scope="row">{cluster.name}</th>
                  <td>{t(`shape.${shapeOf(map, cluster.clusterId) ?? "circle"}`)}</td>
                  <td>{format.number(drawnMembers(map, cluster.clusterId))}</td>
                  <td>{format.number(Math.round(distance(cluster, map.before) * 100))}</td>
                  <td>{format.number(Math.round(distance(cluster, map.now) * 100))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{t("table.scale")}</p>
        </details>
      </figcaption>
    </figure>
  );
}
