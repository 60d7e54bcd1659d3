import Link from "next/link";
import { useTranslations } from "next-intl";
import { NarratorNote } from "../frame/narrator-note";
import { useFigures } from "../use-figures";
import type { OwnPlace } from "./own-place";

export function ViewersNarrator({ place }: { place: OwnPlace }) {
  const t = useTranslations("admin.narrator.viewers");
  const figures = useFigures();
  const id = (userId: string) => () => <span className="desk-id desk-narrator-id">{userId}</span>;
  switch (place.kind) {
    case "none":
      return <NarratorNote>{t("none")}</NarratorNote>;
    case "here":
      return (
        <NarratorNote leads>
          {t.rich(place.listed ? "here" : "hereBelow", {
            id: id(place.userId),
            watches: place.watches ?? 0,
            share: figures.percent(place.share),
          })}
        </NarratorNote>
      );
    case "elsewhere":
      return (
        <NarratorNote>
          {t.rich("elsewhere", {
            id: id(place.userId),
            page: place.page,
            find: (text) => (
              <Link href={place.href} prefetch={false}>
                {text}
              </Link>
            ),
          })}
        </NarratorNote>
      );
    case "below":
    case "filtered":
    case "absent":
      return (
        <NarratorNote>
          {t.rich(place.kind, {
            id: id(place.userId),
            share: place.kind === "below" ? figures.percent(place.share) : "",
            find: (text) => (
              <Link href={place.href} prefetch={false}>
                {text}
              </Link>
            ),
          })}
        </NarratorNote>
      );
  }
}
