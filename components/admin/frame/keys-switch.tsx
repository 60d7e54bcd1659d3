"use client";

import { useSyncExternalStore } from "react";
import { areKeysOn, onKeysChanged, setKeysOn } from "./keys-preference";

export function KeysSwitch({ label }: { label: string }) {
  const on = useSyncExternalStore(onKeysChanged, areKeysOn, () => true);
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input type="checkbox" checked={on} onChange={(event) => setKeysOn(event.target.checked)} />
      {label}
    </label>
  );
}
