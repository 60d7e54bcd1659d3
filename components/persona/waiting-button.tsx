"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface WaitingButtonProps {
  children: ReactNode;
  waiting: string;
  className: string | undefined;
}

/** Says what is going on while its form is on the way. */
export function WaitingButton({ children, waiting, className }: WaitingButtonProps) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" className={className} aria-disabled={pending} aria-live="polite">
      {pending ? waiting : children}
    </button>
  );
}
