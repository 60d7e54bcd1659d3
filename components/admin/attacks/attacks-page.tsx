import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AttackList } from "@/lib/domain/attack-views";
import type { DeskContext } from "../frame/desk-context";
import { PageFrame } from "../frame/page-frame";
import { listAddress } from "../table/list-address";
import { AttackCard } from "./attack-card";
import "../exposure/exposure.css";
import "./attacks.css";

interface AttacksPageProps {
  desk: DeskContext;
  list: AttackList;
}

/** All attacks beside each other: who tries them, what they take, how far they get. */
export function AttacksPage({ desk, list }: AttacksPageProps) {
  const t = useTranslations("attacks.page");
  const path = `${desk.base}/attacks`;
  const group = list.groups.find(({ id }) => id === list.group);
  return (
    <PageFrame
      desk={desk}
      crumbs={[{ label: t("lab") }, { label: t("title") }]}
      title={t("finding", {
        working: list.attacks.filter(({ after }) => (after.success ?? 0) > 0).length,
        all: list.attacks.length,
      })}
      lead={t("lead", { group: group?.label ?? "", on: list.on.length })}
      actions={
        <Link className="desk-button" href={`${desk.base}/exposure`} prefetch={false}>
          {t("switch")}
        </Link>
      }
      tabs={
        list.groups.length < 2 ? undefined : (
          <nav aria-label={t("groups")} className="desk-tabs mb-4">
            {list.groups.map(({ id, label }) => (
              <Link
                key={id}
                href={listAddress(path, { group: id })}
                prefetch={false}
                aria-current={id === list.group ? "page" : undefined}
              >
                {label}
              </Link>
            ))}
          </nav>
        )
      }
    >
      {list.contentNote === null ? null : (
        <p className="desk-content-note">
          <strong>{t("note")}</strong> {list.contentNote}
        </p>
      )}
      <div className="desk-attacks">
        {list.attacks.map((attack, index) => (
          <AttackCard
            key={attack.id}
            attack={attack}
            number={index + 1}
            on={list.on.length}
            href={listAddress(`${path}/${attack.id}`, { group: list.group })}
          />
        ))}
        <aside className="desk-attack-guide" aria-labelledby="attack-guide">
          <h2 id="attack-guide" className="desk-finding">
            {t("guide.title")}
          </h2>
          <p>{t("guide.key")}</p>
          <p>{t("guide.ask")}</p>
          <p className="desk-sub">{t("model")}</p>
        </aside>
      </div>
    </PageFrame>
  );
}
