import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { RoomClosed } from "@/components/student/room-closed";
import { FeedSurface } from "../../_surfaces/feed-surface";
import { enterRoom } from "./enter-room";

/** The door of a room: whoever has no business in it is told so in words. */
export default async function RoomLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ code: string }>;
}) {
  const { code } = await params;
  const entry = await enterRoom(code);
  if (entry.open) return children;
  if (entry.why === "not-found") notFound();
  return (
    <FeedSurface>
      <RoomClosed why={entry.why} code={code} />
    </FeedSurface>
  );
}
