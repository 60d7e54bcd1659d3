import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackPlay } from "@/lib/domain/attack-views";
import type { DeskContext } from "../frame/desk-context";
import { PageFrame } from "../frame/page-frame";
import { listAddress } from "../table/list-address";
import { AloneTable } from "./alone-table";
import { nextSeed, playAddress } from "./attack-address";
import { AttackOutcome } from "./attack-outcome";
import { AttackRail } from "./attack-rail";
import { AttackStepCard } from "./attack-step-card";
import { AttackTags } from "./attack-tags";
import { useAttacker } from "./use-attacker";
import "../exposure/exposure.css";
import "../simulation/simulation.css";
import "./attacks.css";
import "./attack-play.css";

interface AttackPageProps {
  desk: DeskContext;
  play: AttackPlay;
  /** 1 to trace.length + 1, the last being how far it got */
  step: number;
}

/** One attack, played step by step: every step is an address. */
export function AttackPage({ desk, play, step }: AttackPageProps) {
  const t = useTranslations("attacks");
  const attacker = useAttacker();
  const { run } = play;
  const path = `${desk.base}/attacks`;
  const { id, trace, seed, group } = run;
  const href = (to: number) => playAddress(desk.base, id, { step: to, seed, group });
  const end = trace.length + 1;
  return (
    <PageFrame
      desk={desk}
      crumbs={[
        { label: t("page.lab") },
        { label: t("page.title"), href: listAddress(path, { group }) },
        { label: t(`${id}.title`) },
      ]}
      title={t(`${id}.title`)}
      lead={t(`${id}.aim`)}
      actions={
        <Link className="desk-button" href={listAddress(path, { group })} prefetch={false}>
          {t("page.all")}
        </Link>
      }
      tabs={
        <div className="desk-attack-who">
          <p>{attacker(run)}</p>
          <AttackTags basis={run.basis} />
        </div>
      }
    >
      {step > 1 || play.contentNote === null ? null : (
        <p className="desk-content-note">
          <strong>{t("page.note")}</strong> {play.contentNote}
        </p>
      )}
      <div className="desk-attack-play">
        <AttackRail attack={id} trace={trace} step={step} href={href} />
        <div className="grid min-w-0 gap-4">
          {step < end ? (
            <AttackStepCard attack={id} trace={trace} step={step} href={href} />
          ) : (
            <>
              <AttackOutcome
                play={play}
                againHref={playAddress(desk.base, id, { step: 1, seed: nextSeed(seed), group })}
                backHref={href(trace.length)}
              />
              <AloneTable
                alone={play.alone}
                before={run.before}
                href={playAddress(desk.base, id, { step: end, seed, group, alone: true })}
              />
            </>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
