import { WorldProgress } from "@/components/student/world-progress";

export default function Loading() {
  return <WorldProgress />;
}
