// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { DriftView } from "@/lib/domain/lab-views";
import { driftSettingsSchema } from "@/lib/domain/simulation-settings";
import { renderDesk } from "@/lib/testing/render-desk";
import { Alluvial } from "./alluvial";
import { alluvialLayout, keptApart } from "./alluvial-layout";

const view: DriftView = {
  settings: driftSettingsSchema.parse({ people: 10, days: 3 }),
  columns: [0, 1, 3],
  clusters: [
    { clusterId: "C02", name: "tattoos, zines & thrift", mark: { colour: 0, shape: 0 } },
    { clusterId: "C05", name: "late-night gamers", mark: { colour: 1, shape: 1 } },
    { clusterId: "C24", name: "no clear cluster", mark: null },
  ],
  flows: [
    { column: 0, from: 2, to: 0, people: 6 },
    { column: 0, from: 2, to: 1, people: 3 },
    { column: 0, from: 2, to: 2, people: 1 },
    { column: 1, from: 0, to: 0, people: 4 },
    { column: 1, from: 0, to: 1, people: 2 },
    { column: 1, from: 1, to: 1, people: 3 },
    { column: 1, from: 2, to: 1, people: 1 },
  ],
  perDay: [],
  changed: { value: 0.2, numerator: 2, denominator: 10, interval: null },
  right: { value: 0.5, numerator: 5, denominator: 10, interval: null },
  preferenceDrift: 0.01,
  watches: 100,
};

afterEach(cleanup);

describe("the alluvial layout", () => {
  const { nodes, links, labels } = alluvialLayout(view);

  it("gives each cluster of a column one bar, as high as its people, none over another", () => {
    expect(nodes.map(({ column, cluster, people }) => `${column} ${cluster} ${people}`).sort()).toEqual(
      ["0 2 10", "1 0 6", "1 1 3", "1 2 1", "2 0 4", "2 1 6"].sort(),
    );
    const perPerson = nodes.map(({ height, people }) => height / people);
    for (const each of perPerson) expect(each).toBeCloseTo(perPerson[0] as number, 6);
    for (const a of nodes)
      for (const b of nodes)
        if (a !== b && a.column === b.column)
          expect(a.y + a.height <= b.y + 1e-9 || b.y + b.height <= a.y + 1e-9).toBe(true);
  });

  it("keeps clusters in one order, and a band as wide as its people", () => {
    const middle = nodes.filter(({ column }) => column === 1).sort((a, b) => a.y - b.y);
    expect(middle.map(({ cluster }) => cluster)).toEqual([0, 1, 2]);
    const [six] = links.filter(({ people }) => people === 6);
    const [three] = links.filter(({ people }) => people === 3);
    expect((six?.width ?? 0) / (three?.width ?? 1)).toBeCloseTo(2, 6);
    expect([...labels.keys()]).toEqual([0, 1]);
  });

  it("has nothing to draw of nobody", () => {
    expect(alluvialLayout({ columns: [0, 1], clusters: [], flows: [] })).toMatchObject({ nodes: [], links: [] });
  });

  it("keeps names apart and within the drawing, in their order", () => {
    const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(places, (unsorted) => {
        const kept = keptApart(
          unsorted.sort((a, b) => a - b),
          14,
          300,
        );
        kept.forEach((place, at) => {
          expect(place).toBeLessThanOrEqual(300);
          if (at > 0) expect(place - (kept[at - 1] as number)).toBeGreaterThanOrEqual(14 - 1e-9);
        });
      }),
    );
    expect(keptApart([10, 50, 90], 14, 300)).toEqual([10, 50, 90]);
  });
});

describe("the alluvial drawing", () => {
  it("names clusters as links with their numbers, and the days above", () => {
    const drawn = renderDesk(<Alluvial view={view} follow={-1} hrefOf={(id) => `?follow=${id}`} />);
    const link = drawn.getByText(/late-night gamers$/, { selector: "text" }).closest("a");
    expect(link?.getAttribute("href")).toBe("?follow=C05");
    expect(link?.textContent).toBe("6 late-night gamers");
    expect(drawn.getByText("Day 3")).toBeTruthy();
    expect(drawn.container.querySelectorAll("rect[fill^='url(#pattern-']")).toHaveLength(6);
  });

  it("draws who stays paler than who moves, and all but the followed cluster faintly", () => {
    const opacity = (container: HTMLElement, title: string) => {
      const path = [...container.querySelectorAll("path")].find((each) => each.textContent === title);
      return Number(path?.getAttribute("stroke-opacity"));
    };
    const stays = "4 people: tattoos, zines & thrift → tattoos, zines & thrift";
    const moves = "2 people: tattoos, zines & thrift → late-night gamers";
    const all = renderDesk(<Alluvial view={view} follow={-1} hrefOf={() => ""} />).container;
    expect(opacity(all, stays)).toBeLessThan(opacity(all, moves));
    cleanup();
    const followed = renderDesk(<Alluvial view={view} follow={2} hrefOf={() => ""} />).container;
    expect(opacity(followed, moves)).toBeLessThan(0.1);
  });
});
