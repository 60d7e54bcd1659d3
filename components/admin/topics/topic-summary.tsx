import Link from "next/link";
import { useTranslations } from "next-intl";
import { Sparkline, sharedScale } from "@/components/charts/sparkline";
import type { TopicPage } from "@/lib/domain/admin-views";
import type { DeskContext } from "../frame/desk-context";
import { useFigures } from "../use-figures";
import { RelatedTopics } from "./related-topics";
import { TopicClusters } from "./topic-clusters";

const SHOWN = 6;

/** What the topic is and how much it is watched. */
export function TopicSummary({ desk, page }: { desk: DeskContext; page: TopicPage }) {
  const t = useTranslations("admin.topic");
  const figures = useFigures();
  const { topic, description } = page;
  const withheld = useTranslations("admin.withheld");
  const { base } = desk;
  const weeks = topic.weeks ?? [];
  const path = `${base}/topics/${topic.topicId}`;
  return (
    <>
      <dl className="desk-card desk-figures mb-4">
        <div>
          <dt>{t("figures.viewers")}</dt>
          <dd>{figures.integer(topic.viewers)}</dd>
          <dd>{t("figures.viewersNote")}</dd>
        </div>
        <div>
          <dt>{t("figures.listed")}</dt>
          <dd>
            <Link href={`${base}/topics/${topic.topicId}/viewers`} prefetch={false}>
              {figures.integer(topic.listed)}
            </Link>
          </dd>
          <dd>{t("figures.listedNote", { share: figures.percent(page.cutOffShare, 0) })}</dd>
        </div>
        <div>
          <dt>{t("figures.watches")}</dt>
          <dd>{figures.integer(topic.watches)}</dd>
          <dd>{t("figures.watchesNote", { share: figures.percent(topic.share) })}</dd>
        </div>
        <div>
          <dt>{t("figures.growth")}</dt>
          <dd>{figures.signedPercent(topic.growth)}</dd>
          <dd>{t("figures.growthNote")}</dd>
        </div>
        <div>
          <dt>{weeks.length === 0 ? withheld("byWeek") : t("figures.weeks", { count: weeks.length })}</dt>
          <dd className="pt-1">
            <Sparkline values={weeks} scale={sharedScale([weeks])} />
          </dd>
          <dd>{topic.weeks === null ? withheld("weeks") : weeks.map(figures.integer).join(" · ")}</dd>
        </div>
      </dl>
      <section className="desk-card mb-4 p-4">
        <h2 className="desk-finding">{t(`kind.${description.kind}.title`)}</h2>
        <p>{t(`kind.${description.kind}.text`)}</p>
        {description.contentNote ? <p className="pt-2">{t("contentNote")}</p> : null}
        <p className="pt-2">
          <Link href={`${base}/topics/${topic.topicId}/viewers`} prefetch={false}>
            {topic.listed === null ? withheld("openViewers") : t("openViewers", { count: topic.listed })}
          </Link>
        </p>
      </section>
      <div className="desk-grid" data-columns="halves">
        <TopicClusters desk={desk} path={`${path}/clusters`} page={page} asTable={false} limit={SHOWN} />
        <RelatedTopics base={base} path={`${path}/related`} page={page} asTable={false} limit={SHOWN} />
      </div>
    </>
  );
}
