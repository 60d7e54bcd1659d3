"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { PersonaView } from "@/lib/domain/seat-views";
import buttons from "../student/button.module.css";
import { Icon } from "../student/icon";
import { SimulationLine } from "../student/simulation-line";
import { StepHeader } from "../student/step-header";
import { CommentDialog } from "./comment-dialog";
import { FactsNote } from "./facts-note";
import { type FeedCard, NO_MARKS, type Stay } from "./feed-card";
import { FeedVideo } from "./feed-video";
import { type KeyAction, keyAction } from "./keys";
import { KeysDialog } from "./keys-dialog";
import { KeysHint } from "./keys-hint";
import { useSnap } from "./use-snap";
import { useWatch } from "./use-watch";
import { WatchProgress } from "./watch-progress";
import { WatchRuler } from "./watch-ruler";
import styles from "./watch-step.module.css";

/** Drawn ahead and behind, so that a swipe meets a picture. */
const NEAR = 2;
const PATIENCE_MS = 3_000;

interface WatchStepProps {
  code: string;
  persona: PersonaView;
  cards: FeedCard[];
  stays: Stay[];
  facts: { collected: number; perWatch: number };
  comments: { id: string; text: string }[];
  autopilot: boolean;
  loadMore: () => Promise<FeedCard[]>;
  remove?: () => Promise<void>;
  /** The card in short, beside the feed on a wide screen. */
  children: ReactNode;
}

export function WatchStep(props: WatchStepProps) {
  const { code, persona, comments, facts, remove, children } = props;
  const t = useTranslations("watch");
  const router = useRouter();
  const scroller = useRef<HTMLElement>(null);
  const commentDialog = useRef<HTMLDialogElement>(null);
  const keysDialog = useRef<HTMLDialogElement>(null);
  const covered = useCallback(() => Boolean(commentDialog.current?.open || keysDialog.current?.open), []);
  const { session, state, delivery, settle } = useWatch({ ...props, personaId: persona.personaId, covered });
  const [said, setSaid] = useState("");
  const { cards, active, marks, paused, autopilot, shownMs } = state;
  const card = cards[active];
  const own = (card && marks[card.videoId]) ?? NO_MARKS;
  const watched = persona.watches + delivery.stored;

  useSnap(scroller, active, cards.length, (index) => session.moveTo(index, true));

  const act = useCallback(
    (action: KeyAction) => {
      const { card } = session;
      if (!card) return;
      const now = session.snapshot();
      const before = now.marks[card.videoId] ?? NO_MARKS;
      const does: Record<KeyAction, () => void> = {
        next: () => session.moveTo(now.active + 1),
        previous: () => session.moveTo(now.active - 1),
        like: () => session.mark({ liked: !before.liked }),
        comment: () => commentDialog.current?.showModal(),
        share: () => session.mark({ shared: !before.shared }),
        skip: () => session.skip(),
        pause: () => session.pause(!now.paused),
        autopilot: () => session.setAutopilot(!now.autopilot),
        help: () => keysDialog.current?.showModal(),
      };
      does[action]();
      if (action === "like") setSaid(before.liked ? t("said.unliked") : t("said.liked"));
      if (action === "share") setSaid(before.shared ? t("said.unshared") : t("said.shared"));
      if (action === "pause") setSaid(now.paused ? t("said.playing") : t("said.paused"));
      if (action === "autopilot") setSaid(now.autopilot ? t("said.autopilotOff") : t("said.autopilotOn"));
      if (action === "next" || action === "previous" || action === "skip")
        setSaid(t("said.now", { title: session.card?.title ?? "" }));
    },
    [session, t],
  );

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = keyAction(event);
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [act]);

  // A card that is left can no longer hold the focus: hand it to the one that is shown.
  useEffect(() => {
    const root = scroller.current;
    if (document.activeElement !== document.body || active === 0) return;
    root?.querySelector<HTMLElement>(`[data-index="${active}"] > article`)?.focus({ preventScroll: true });
  }, [active]);

  const goOn = async () => {
    await settle(PATIENCE_MS);
    router.push(`/r/${code}/xray`);
  };

  const actions = {
    like: () => act("like"),
    comment: () => act("comment"),
    share: () => act("share"),
    skip: () => act("skip"),
  };
  const progress =
    watched > persona.lessonVideos
      ? t("progressBeyond", { watched })
      : t("progress", { watched, total: persona.lessonVideos });
  const pauseButton = (
    <button
      type="button"
      className={styles.round}
      aria-pressed={paused}
      aria-label={t("pause")}
      onClick={() => act("pause")}
    >
      <Icon name={paused ? "play" : "pause"} size={22} />
    </button>
  );

  return (
    <div className={styles.page} data-paused={paused}>
      <StepHeader
        code={code}
        page="watch"
        persona={persona}
        floating
        remove={remove}
        aside={
          <span className={styles.aside}>
            <span>{progress}</span>
            {pauseButton}
          </span>
        }
      />
      <main className={styles.main}>
        <h1 className="sr-only">{t("title")}</h1>
        <div className={styles.left}>
          {children}
          <KeysHint open={() => act("help")} />
          <button type="button" className={buttons.quiet} onClick={() => act("autopilot")}>
            <Icon name="eye" size={20} />
            {autopilot ? t("stopAutopilot") : t("autopilot")}
          </button>
        </div>
        <section ref={scroller} className={styles.scroller} aria-label={t("feed")}>
          {cards.map((item, index) => (
            <div key={item.videoId} data-index={index} className={styles.item}>
              <FeedVideo
                card={item}
                marks={marks[item.videoId] ?? NO_MARKS}
                active={index === active}
                near={Math.abs(index - active) <= NEAR}
                moving={!paused}
                commentText={comments.find(({ id }) => id === marks[item.videoId]?.commentId)?.text ?? null}
                actions={actions}
                ruler={<WatchRuler shownMs={index === active ? shownMs : 0} durationSeconds={item.durationSeconds} />}
                tools={
                  <span className={styles.tools}>
                    <button
                      type="button"
                      className={styles.round}
                      aria-pressed={autopilot}
                      aria-label={t("autopilot")}
                      onClick={() => act("autopilot")}
                    >
                      <Icon name="eye" size={22} />
                    </button>
                    <button type="button" className={styles.onward} onClick={goOn}>
                      {t("xray")}
                      <Icon name="forward" size={18} />
                    </button>
                  </span>
                }
              />
            </div>
          ))}
        </section>
        <div className={styles.right}>
          <FactsNote code={code} watched={watched} facts={facts.collected + facts.perWatch * watched} goOn={goOn} />
          <WatchProgress
            state={state}
            delivery={delivery}
            progress={progress}
            lessonVideos={persona.lessonVideos}
            handle={persona.handle}
          />
          <div className={styles.wideOnly}>
            <button type="button" className={buttons.primary} onClick={goOn}>
              {t("next")}
              <Icon name="forward" />
            </button>
            <button type="button" className={buttons.quiet} onClick={() => act("pause")}>
              <Icon name={paused ? "play" : "pause"} size={20} />
              {paused ? t("play") : t("pause")}
            </button>
          </div>
          <SimulationLine className={styles.wideOnly} />
        </div>
        {paused ? <p className={styles.pausedSign}>{t("pausedSign")}</p> : null}
        {autopilot && !paused ? (
          <div className={styles.autoSign}>
            <p>{t("autopilotSign", { handle: persona.handle })}</p>
            <button type="button" className={buttons.quiet} onClick={() => act("autopilot")}>
              {t("stopAutopilot")}
            </button>
          </div>
        ) : null}
        <p className="sr-only" role="status">
          {said}
        </p>
      </main>
      <CommentDialog
        ref={commentDialog}
        comments={comments}
        chosen={own.commentId}
        choose={(commentId) => session.mark({ commentId })}
      />
      <KeysDialog ref={keysDialog} />
    </div>
  );
}
