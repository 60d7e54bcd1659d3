import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import { WaitingButton } from "../persona/waiting-button";
import { Icon } from "../student/icon";
import { LanguageChoice } from "../student/language-choice";
import { Mark } from "../student/mark";
import { Door } from "./door";
import doors from "./doors.module.css";
import styles from "./landing.module.css";
import phone from "./phone.module.css";
import { PhoneFeed, PhoneStill, type ShowcaseCard } from "./phone-feed";
import { SeamStage } from "./seam-stage";

interface LandingProps {
  cards: Promise<ShowcaseCard[]>;
  start: () => Promise<void>;
  removed: boolean;
}

/** The front page: one poster cut by a seam, and three doors. */
export function Landing({ cards, start, removed }: LandingProps) {
  const t = useTranslations("landing");
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.wordmark}>
          <Mark size={30} card="#E07B39" />
          Glassfeed
        </p>
        <nav aria-label={t("nav")}>
          <Link href="/scenarios" prefetch={false} className={styles.wideOnly}>
            {t("scenarios")}
          </Link>
          <Link href="/join" prefetch={false}>
            {t("code")}
          </Link>
          <LanguageChoice className={styles.wideOnly} />
        </nav>
      </header>
      <main className={styles.main}>
        <h1 className="sr-only">
          {t("headline.first")} {t("headline.second")}
        </h1>
        <SeamStage>
          {(["print", "glass"] as const).map((layer) => (
            <div key={layer} className={styles[layer]} aria-hidden="true">
              <div className={styles.sheet}>
                <p className={styles.before}>{t("headline.first")}</p>
                <p className={styles.after}>{t("headline.second")}</p>
                <div className={phone.phone} data-layer={layer}>
                  <div className={phone.screen}>
                    <Suspense fallback={<PhoneStill layer={layer} />}>
                      <PhoneFeed cards={cards} layer={layer} />
                    </Suspense>
                  </div>
                </div>
                <p className={styles.floor}>{layer === "print" ? t("floor.made") : t("floor.case")}</p>
              </div>
            </div>
          ))}
        </SeamStage>
        <div className={doors.panel}>
          {removed ? (
            <p className={doors.removed} role="status">
              {t("removed")}
            </p>
          ) : null}
          <label className={doors.pause}>
            <input type="checkbox" name="pause" />
            <span data-when="playing">
              <Icon name="pause" size={18} />
            </span>
            <span data-when="paused">
              <Icon name="play" size={18} />
            </span>
            <span className="sr-only">{t("pause")}</span>
          </label>
          <div className={doors.doors}>
            <form action={start} className={doors.try}>
              <Door leaf="#E07B39" inside="#FFCB66" frame="var(--door-frame)" panel="var(--door-panel)" />
              <div>
                <h2>{t("try.title")}</h2>
                <p>{t("try.text")}</p>
                <WaitingButton className={doors.keep} waiting={t("try.waiting")}>
                  {t("try.action")} <Icon name="forward" size={20} />
                </WaitingButton>
              </div>
            </form>
            <Link href="/teach" className={doors.door} prefetch={false}>
              <Door leaf="#4F8A78" inside="#FFE3CC" frame="#F6F1FF" panel="#BFD8CF" />
              <div>
                <h2>{t("teach.title")}</h2>
                <p>{t("teach.text")}</p>
              </div>
            </Link>
            <Link href="/learn" className={doors.door} prefetch={false}>
              <Door leaf="#2A2238" inside="#FF7A66" frame="#F6F1FF" panel="#B9AECB" />
              <div>
                <h2>{t("learn.title")}</h2>
                <p>{t("learn.text")}</p>
              </div>
            </Link>
          </div>
          <div className={doors.foot}>
            <p className={doors.small}>{t("floor.short")}</p>
            <LanguageChoice className={doors.narrowOnly} />
          </div>
        </div>
      </main>
    </div>
  );
}
