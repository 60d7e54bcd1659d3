import type { ReactNode } from "react";

interface IconProps {
  className?: string;
}

function Icon({ className = "", children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className={`inline-block size-4 flex-none ${className}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const OverviewIcon = () => (
  <Icon>
    <path d="M2.5 2.5h4.3v4.3H2.5zM9.2 2.5h4.3v4.3H9.2zM2.5 9.2h4.3v4.3H2.5zM9.2 9.2h4.3v4.3H9.2z" />
  </Icon>
);
export const TopicsIcon = () => (
  <Icon>
    <path d="M2.5 4h11M2.5 8h11M2.5 12h7" />
  </Icon>
);
export const ClustersIcon = () => (
  <Icon>
    <circle cx="4.5" cy="5" r="2.2" />
    <circle cx="11.5" cy="5" r="2.2" />
    <circle cx="8" cy="11.5" r="2.2" />
  </Icon>
);
export const UsersIcon = () => (
  <Icon>
    <circle cx="8" cy="5.2" r="2.7" />
    <path d="M2.8 13.8c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 4.4" />
  </Icon>
);
export const TruthIcon = () => (
  <Icon>
    <circle cx="5.8" cy="8" r="3.8" />
    <circle cx="10.2" cy="8" r="3.8" />
  </Icon>
);
export const MapIcon = () => (
  <Icon>
    <path d="M2 4l4-1.5 4 1.5 4-1.5V12l-4 1.5L6 12l-4 1.5zM6 2.5V12M10 4v9.5" />
  </Icon>
);
export const DriftIcon = () => (
  <Icon>
    <path d="M1.5 10.5c2-6 4.5-6 6.5-2s4.5 4 6.5-3" />
  </Icon>
);
export const FeedLabIcon = () => (
  <Icon>
    <path d="M2.5 2.5h4.5v11H2.5zM9 2.5h4.5v11H9zM2.5 6h4.5M9 9h4.5" />
  </Icon>
);
export const AuditIcon = () => (
  <Icon>
    <path d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.3" />
    <path d="m10.3 10.3 3.4 3.4" />
  </Icon>
);
export const MenuIcon = () => (
  <Icon className="size-5">
    <path d="M2 4h12M2 8h12M2 12h12" />
  </Icon>
);
export const CrossIcon = () => (
  <Icon className="size-3.5">
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 13.3h11" />
  </Icon>
);
export const ColumnsIcon = () => (
  <Icon>
    <path d="M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10" />
  </Icon>
);
export const FilterIcon = () => (
  <Icon>
    <path d="M2 4h12M4.5 8h7M6.5 12h3" />
  </Icon>
);
export const ChevronDownIcon = () => (
  <Icon className="size-3.5">
    <path d="m4 6 4 4 4-4" />
  </Icon>
);
export const PreviousIcon = () => (
  <Icon className="size-3.5">
    <path d="m10 3.5-4.5 4.5 4.5 4.5" />
  </Icon>
);
export const NextIcon = () => (
  <Icon className="size-3.5">
    <path d="m6 3.5 4.5 4.5-4.5 4.5" />
  </Icon>
);
export const AdsIcon = () => (
  <Icon>
    <path d="M2.5 13.5v-4M6.2 13.5v-7M9.8 13.5V8M13.5 13.5v-11" />
  </Icon>
);
export const ExportsIcon = () => (
  <Icon>
    <path d="M8 2.5v7M5 6.8 8 9.8l3-3M2.5 13h11" />
  </Icon>
);
export const AccessIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11v9h-11zM5.5 4.5V2.5h5v2M6.5 9h3" />
  </Icon>
);
export const QueryIcon = () => (
  <Icon>
    <path d="m3 4.5 3.5 3.5L3 11.5M8 12h5" />
  </Icon>
);
export const ExposureIcon = () => (
  <Icon>
    <path d="M2.5 5h6M11.5 5h2M10 3.5v3M2.5 11h2M7.5 11h6M6 9.5v3" />
  </Icon>
);
export const AttacksIcon = () => (
  <Icon>
    <path d="M8 2.5v3M8 10.5v3M2.5 8h3M10.5 8h3M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7" />
  </Icon>
);
export const TimelineIcon = () => (
  <Icon>
    <path d="M2.5 8h11M4 6.2v3.6M8 6.2v3.6M12 6.2v3.6" />
  </Icon>
);
export const PlusIcon = () => (
  <Icon className="size-3.5">
    <path d="M8 3v10M3 8h10" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon className="size-3.5">
    <path d="m3 8.5 3.3 3.3L13 4.5" />
  </Icon>
);
export const RefreshIcon = () => (
  <Icon>
    <path d="M13.3 8a5.3 5.3 0 1 1-1.6-3.8M13.5 2v3h-3" />
  </Icon>
);
export const TableIcon = () => (
  <Icon className="size-3.5">
    <path d="M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M6 6.5V13" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M13.5 8h-11M6.5 4l-4 4 4 4" />
  </Icon>
);
export const MarkIcon = () => (
  <Icon className="size-5">
    <path d="M2 4.5h7v8.5H2zM5.5 2.5h8.5V11H9" />
  </Icon>
);
