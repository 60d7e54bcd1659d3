import { getTranslations } from "next-intl/server";
import { RoomClosed } from "@/components/student/room-closed";
import { FeedSurface } from "./_surfaces/feed-surface";

export async function generateMetadata() {
  return { title: (await getTranslations("errors.not-found"))("title") };
}

export default function NotFound() {
  return (
    <FeedSurface>
      <RoomClosed why="not-found" />
    </FeedSurface>
  );
}
