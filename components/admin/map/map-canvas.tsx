"use client";

import { useEffect, useRef } from "react";
import type { MapPoints } from "@/lib/domain/map-points";
import type { MapCluster } from "@/lib/domain/map-view";
import { lookOf } from "./cluster-look";
import { placeLabels } from "./map-labels";
import { drawPoints, markRadius } from "./map-raster";
import { type MapView, type Size, toScreen } from "./map-view";

interface MapCanvasProps {
  points: MapPoints;
  clusters: readonly MapCluster[];
  view: MapView;
  size: Size;
  /** index of the cluster in front, −1 for none */
  front: number;
  /** the user pointed at, in map units */
  picked: { x: number; y: number } | null;
  /** users with a label of their own, which names keep clear of; in map units */
  pins: readonly { x: number; y: number }[];
}

const LINE = 16;
const PAD = 4;
/** About as wide as a label with an ID. */
const PIN_PX = 250;
const MOST_RATIO = 2;

/** The users as pixels on one canvas, the words on another: pointing at someone draws only the second again. */
export function MapCanvas({ points, clusters, view, size, front, picked, pins }: MapCanvasProps) {
  const marks = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
      const context = fitted(marks.current, size, ratio);
      if (!context) return;
      const { width, height } = context.canvas;
      const image = context.createImageData(width, height);
      const looks = clusters.map(({ mark }) => lookOf(mark));
      const picture = { pixels: new Int32Array(image.data.buffer), size: { width, height } };
      drawPoints(picture, points, view, looks, front, ratio);
      context.putImageData(image, 0, 0);
    });
    return () => cancelAnimationFrame(frame);
  }, [points, clusters, view, size, front]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const ratio = Math.min(MOST_RATIO, window.devicePixelRatio || 1);
      const context = fitted(words.current, size, ratio);
      if (!context) return;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      drawWords(context, { clusters, view, size, front, pins });
      if (picked === null) return;
      const at = toScreen(view, size, picked.x, picked.y);
      const reach = markRadius(points.ids.length, view.zoom, size) + 4;
      for (const [colour, width] of [["#fff", 5] as const, ["#16202c", 2] as const]) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        context.beginPath();
        context.arc(at.x, at.y, reach, 0, 2 * Math.PI);
        context.stroke();
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [points, clusters, view, size, front, picked, pins]);

  return (
    <>
      <canvas ref={marks} />
      <canvas ref={words} />
    </>
  );
}

function fitted(canvas: HTMLCanvasElement | null, size: Size, ratio: number): CanvasRenderingContext2D | null {
  if (canvas === null) return null;
  const width = Math.max(1, Math.round(size.width * ratio));
  const height = Math.max(1, Math.round(size.height * ratio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  return canvas.getContext("2d");
}

type Words = Pick<MapCanvasProps, "clusters" | "view" | "size" | "front" | "pins">;

function drawWords(context: CanvasRenderingContext2D, { clusters, view, size, front, pins }: Words): void {
  const { fontFamily } = getComputedStyle(context.canvas);
  context.font = `500 12px ${fontFamily}`;
  context.textBaseline = "middle";
  const taken = pins.map((pin) => {
    const at = toScreen(view, size, pin.x, pin.y);
    return { left: pin.x > view.x ? at.x - PIN_PX : at.x - LINE, top: at.y - LINE / 2, width: PIN_PX + LINE };
  });
  const widthOf = (name: string) => context.measureText(name).width + PAD * 2;
  for (const { index, left, top, width } of placeLabels(clusters, view, size, front, LINE, widthOf, taken)) {
    const behind = front >= 0 && index !== front;
    context.fillStyle = "rgb(255 255 255 / 86%)";
    context.beginPath();
    context.roundRect(left, top, width, LINE, 3);
    context.fill();
    context.fillStyle = behind ? "#55606e" : "#16202c";
    context.fillText((clusters[index] as MapCluster).name, left + PAD, top + LINE / 2 + 0.5);
  }
}
