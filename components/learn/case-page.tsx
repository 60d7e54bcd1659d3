import Link from "next/link";
import { useTranslations } from "next-intl";
import buttons from "../student/button.module.css";
import { PlainPage } from "../student/plain-page";
import { Claim, type ClaimKind } from "./claim";
import styles from "./learn.module.css";

/** Sources as they were read; an address without a link, so that nothing leads away by accident. */
const SECTIONS: { id: string; claims: { id: string; kind: ClaimKind; source?: string }[] }[] = [
  {
    id: "case",
    claims: [
      { id: "report", kind: "reported", source: "rl.huuu.biz/r/privacy/comments/138tvsq · news.ava360.com" },
      { id: "list", kind: "reported", source: "michaelsavage.com · sciencetechniz.com, May 2023" },
      { id: "year", kind: "reported", source: "entrepreneur.com/…/451723" },
      { id: "others", kind: "reported", source: "michaelsavage.com · sciencetechniz.com, May 2023" },
      { id: "complaints", kind: "reported", source: "metroweekly.com/2023/05" },
      { id: "access", kind: "reported", source: "petapixel.com/2023/05/08 · futurism.com/tiktok-gay-list" },
      { id: "names", kind: "reported", source: "metroweekly.com · entrepreneur.com, May 2023" },
      { id: "argued", kind: "reported", source: "entrepreneur.com/…/451723" },
    ],
  },
  {
    id: "answer",
    claims: [
      { id: "says", kind: "company", source: "petapixel.com/2023/05/08 · dailycaller.com/2023/05/05" },
      { id: "changes", kind: "company", source: "dailycaller.com · petapixel.com · futurism.com, May 2023" },
      { id: "norm", kind: "reported", source: "advocate.com/technology/tiktok-lgbtq-content-watched" },
    ],
  },
  {
    id: "after",
    claims: [
      { id: "journalists", kind: "reported", source: "washingtonpost.com/technology/2022/12/22" },
      { id: "outside", kind: "reported", source: "livemint.com/…/11706634368284.html" },
      { id: "justice", kind: "reported", source: "engadget.com/doj-says-tiktok-collected-users-views…" },
      { id: "films", kind: "reported", source: "refinery29.com/en-us/2017/03/145981 · oregonlive.com/tv/2018/07" },
      { id: "regulator", kind: "open" },
    ],
  },
  {
    id: "ours",
    claims: [
      { id: "people", kind: "invented" },
      { id: "numbers", kind: "invented" },
      { id: "engine", kind: "invented" },
      { id: "team", kind: "invented" },
    ],
  },
];

/** The case, who says what, and what is made up here. */
export function CasePage() {
  const t = useTranslations("learn");
  return (
    <PlainPage title={t("title")}>
      <p>{t("intro")}</p>
      {SECTIONS.map(({ id, claims }) => (
        <section key={id} className={styles.section} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{t(`${id}.title`)}</h2>
          <ul>
            {claims.map((claim) => (
              <Claim key={claim.id} kind={claim.kind} text={t(`${id}.${claim.id}`)} source={claim.source} />
            ))}
          </ul>
        </section>
      ))}
      <p className="text-muted">{t("read")}</p>
      <Link href="/" className={buttons.primary} prefetch={false}>
        {t("try")}
      </Link>
    </PlainPage>
  );
}
