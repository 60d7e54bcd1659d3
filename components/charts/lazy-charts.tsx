"use client";

import dynamic from "next/dynamic";

const Placeholder = () => <div className="h-44" />;

/** Charts with axes come after the page has loaded; each stands beside its table, which needs no script. */
export const DaysChart = dynamic(() => import("./days-chart").then((module) => module.DaysChart), {
  ssr: false,
  loading: Placeholder,
});
export const CutOffChart = dynamic(() => import("./cut-off-chart").then((module) => module.CutOffChart), {
  ssr: false,
  loading: Placeholder,
});
export const ConfidenceChart = dynamic(() => import("./confidence-chart").then((module) => module.ConfidenceChart), {
  ssr: false,
  loading: Placeholder,
});
export const ShareLinesChart = dynamic(() => import("./share-lines-chart").then((module) => module.ShareLinesChart), {
  ssr: false,
  loading: Placeholder,
});
export const FrontierChart = dynamic(() => import("./frontier-chart").then((module) => module.FrontierChart), {
  ssr: false,
  loading: () => <div className="h-80" />,
});
