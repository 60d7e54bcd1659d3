import { useFormatter, useTranslations } from "next-intl";
import type { FixPoint, FixView } from "@/lib/domain/exposure-views";
import styles from "./pair-chart.module.css";

const WIDTH = 420;
const HEIGHT = 190;
const LEFT = 40;
const BOTTOM = 24;
const TOP = 22;
/** Pairs nearer than this, in the picture's own units, share a mark. */
const SAME_PLACE = 5;

interface Place {
  x: number;
  y: number;
  points: FixPoint[];
}

/** All fifteen pairs: across, how many can be found; up, how well the feed fits. The chosen pair is the diamond. */
export function PairChart({ view }: { view: FixView }) {
  const t = useTranslations("exposure.fix.pairs");
  const format = useFormatter();
  const drawn = view.pairs.filter(({ feedQuality }) => feedQuality !== null);
  if (drawn.length === 0) return null;
  const fits = [...drawn, view.before].map(({ feedQuality }) => (feedQuality ?? 0) * 100);
  const [low, high] = [Math.floor(Math.min(...fits)) - 1, Math.ceil(Math.max(...fits)) + 1];
  const most = Math.max(1, view.before.found, ...drawn.map(({ found }) => found)) * 1.05;
  const x = (found: number) => LEFT + (found / most) * (WIDTH - LEFT - 12);
  const y = (fit: number) => TOP + ((high - fit * 100) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const places: Place[] = [];
  for (const point of drawn) {
    const at = { x: x(point.found), y: y(point.feedQuality ?? 0) };
    const near = places.find((place) => Math.hypot(place.x - at.x, place.y - at.y) < SAME_PLACE);
    if (near) near.points.push(point);
    else places.push({ ...at, points: [point] });
  }
  const isYours = ({ on }: FixPoint) => view.chosen.length === 2 && on.join() === view.chosen.join();
  const ticks = [0, 0.5, 1].map((part) => Math.round((most / 1.05) * part));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className={styles.axis} d={`M${LEFT} ${TOP - 8}V${HEIGHT - BOTTOM}H${WIDTH - 8}`} />
      {[low + 1, high - 1].map((fit) => (
        <text key={fit} x={LEFT - 14} y={y(fit / 100) + 4} textAnchor="end">
          {fit}
        </text>
      ))}
      {ticks.map((found) => (
        <text key={found} x={x(found)} y={HEIGHT - 6} textAnchor={found === 0 ? "start" : "middle"}>
          {format.number(found)}
        </text>
      ))}
      {places.map((place) => {
        const yours = place.points.some(isYours);
        const label = yours ? t("yours") : null;
        const toLeft = place.x > WIDTH * 0.66;
        return (
          <g key={`${place.x} ${place.y}`}>
            {yours ? (
              <path className={styles.yours} d={`M${place.x} ${place.y - 9}l9 9-9 9-9-9z`} />
            ) : (
              <circle cx={place.x} cy={place.y} r={5} />
            )}
            {!yours && place.points.length > 1 ? <circle cx={place.x} cy={place.y} r={9} /> : null}
            {label ? (
              <text
                className={styles.label}
                x={toLeft ? place.x - 14 : place.x + 14}
                y={place.y + 4}
                textAnchor={toLeft ? "end" : "start"}
              >
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
