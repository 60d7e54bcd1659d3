import { useTranslations } from "next-intl";
import {
  AuditIcon,
  ClustersIcon,
  DriftIcon,
  FeedLabIcon,
  MapIcon,
  OverviewIcon,
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
        { href: `${base}/audit`, label: t("audit"), icon: <AuditIcon /> },
      ],
    },
    {
      label: t("lab"),
      items: [
        { href: `${base}/truth`, label: t("truth"), icon: <TruthIcon /> },
        { href: `${base}/drift`, label: t("drift"), icon: <DriftIcon /> },
        { href: `${base}/feed-lab`, label: t("feedLab"), icon: <FeedLabIcon /> },
      ],
    },
  ];
}
