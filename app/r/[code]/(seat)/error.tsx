"use client";

import { BrokenPage } from "@/components/student/broken-page";

export default function SeatError({ retry }: { retry: () => void }) {
  return <BrokenPage retry={retry} />;
}
