import { useFormatter, useTranslations } from "next-intl";
import type { ShownClusterNames } from "@/lib/domain/name-mode";
import styles from "./clipping.module.css";

/** A name as a newspaper reported it: quoted, with its source and date. Not our word. */
export function Clipping({ names }: { names: ShownClusterNames }) {
  const t = useTranslations("group.clipping");
  const format = useFormatter();
  if (!names.reported || !names.source) return null;
  const date = format.dateTime(new Date(names.source.date), { dateStyle: "long" });
  return (
    <blockquote className={styles.clipping}>
      <p className={styles.tag}>{t("tag")}</p>
      <p className={styles.name}>{names.reported}</p>
      <p className={styles.source}>{t("source", { publisher: names.source.publisher, date })}</p>
    </blockquote>
  );
}
