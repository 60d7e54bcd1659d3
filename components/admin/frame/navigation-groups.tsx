import { useTranslations } from "next-intl";
import type { DeskPage } from "@/lib/domain/permission";
import {
  AccessIcon,
  AdsIcon,
  AttacksIcon,
  AuditIcon,
  ClustersIcon,
  DriftIcon,
  ExportsIcon,
  ExposureIcon,
  FeedLabIcon,
  MapIcon,
  OverviewIcon,
  QueryIcon,
  TimelineIcon,
  TopicsIcon,
  TruthIcon,
  UsersIcon,
} from "./icons";
import type { NavigationGroup, NavigationItem } from "./navigation-list";

/** The sections that this role may open, and no others. */
export function useNavigationGroups(base: string, pages: readonly DeskPage[]): NavigationGroup[] {
  const t = useTranslations("admin.navigation");
  const groups: { label: string | null; items: (NavigationItem & { page: DeskPage })[] }[] = [
    {
      label: null,
      items: [
        { page: "overview", href: base, label: t("overview"), icon: <OverviewIcon /> },
        { page: "topics", href: `${base}/topics`, label: t("topics"), icon: <TopicsIcon /> },
        { page: "clusters", href: `${base}/clusters`, label: t("clusters"), icon: <ClustersIcon /> },
        { page: "users", href: `${base}/users`, label: t("users"), icon: <UsersIcon /> },
        { page: "map", href: `${base}/map`, label: t("map"), icon: <MapIcon /> },
        { page: "ads", href: `${base}/ads`, label: t("ads"), icon: <AdsIcon /> },
        { page: "exports", href: `${base}/exports`, label: t("exports"), icon: <ExportsIcon /> },
        { page: "audit", href: `${base}/audit`, label: t("audit"), icon: <AuditIcon /> },
        { page: "access", href: `${base}/access`, label: t("access"), icon: <AccessIcon /> },
        { page: "query", href: `${base}/query`, label: t("query"), icon: <QueryIcon /> },
      ],
    },
    {
      label: t("lab"),
      items: [
        { page: "truth", href: `${base}/truth`, label: t("truth"), icon: <TruthIcon /> },
        { page: "exposure", href: `${base}/exposure`, label: t("exposure"), icon: <ExposureIcon /> },
        { page: "attacks", href: `${base}/attacks`, label: t("attacks"), icon: <AttacksIcon /> },
        { page: "timeline", href: `${base}/timeline`, label: t("timeline"), icon: <TimelineIcon /> },
        { page: "drift", href: `${base}/drift`, label: t("drift"), icon: <DriftIcon /> },
        { page: "feed-lab", href: `${base}/feed-lab`, label: t("feedLab"), icon: <FeedLabIcon /> },
      ],
    },
  ];
  return groups.map(({ label, items }) => ({ label, items: items.filter(({ page }) => pages.includes(page)) }));
}
