import { useTranslations } from "next-intl";
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
import type { NavigationGroup } from "./navigation-list";

/** The sections that exist, and no others. */
export function useNavigationGroups(base: string): NavigationGroup[] {
  const t = useTranslations("admin.navigation");
  return [
    {
      label: null,
      items: [
        { href: base, label: t("overview"), icon: <OverviewIcon /> },
        { href: `${base}/topics`, label: t("topics"), icon: <TopicsIcon /> },
        { href: `${base}/clusters`, label: t("clusters"), icon: <ClustersIcon /> },
        { href: `${base}/users`, label: t("users"), icon: <UsersIcon /> },
        { href: `${base}/map`, label: t("map"), icon: <MapIcon /> },
        { href: `${base}/ads`, label: t("ads"), icon: <AdsIcon /> },
        { href: `${base}/exports`, label: t("exports"), icon: <ExportsIcon /> },
        { href: `${base}/audit`, label: t("audit"), icon: <AuditIcon /> },
        { href: `${base}/access`, label: t("access"), icon: <AccessIcon /> },
        { href: `${base}/query`, label: t("query"), icon: <QueryIcon /> },
      ],
    },
    {
      label: t("lab"),
      items: [
        { href: `${base}/truth`, label: t("truth"), icon: <TruthIcon /> },
        { href: `${base}/exposure`, label: t("exposure"), icon: <ExposureIcon /> },
        { href: `${base}/attacks`, label: t("attacks"), icon: <AttacksIcon /> },
        { href: `${base}/timeline`, label: t("timeline"), icon: <TimelineIcon /> },
        { href: `${base}/drift`, label: t("drift"), icon: <DriftIcon /> },
        { href: `${base}/feed-lab`, label: t("feedLab"), icon: <FeedLabIcon /> },
      ],
    },
  ];
}
