import { notFound } from "next/navigation";

/** An address below the tool that no page has: the tool's own answer, inside its frame. */
export default function Page(): never {
  notFound();
}
