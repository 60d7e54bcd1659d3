import { cookies } from "next/headers";

/** How often another card may be dealt instead of the first. */
export const SPINS = 2;

export const spinsCookie = (code: string) => `gf_spins_${code}`;

export async function spinsLeft(code: string): Promise<number> {
  const used = Number((await cookies()).get(spinsCookie(code))?.value ?? 0);
  return Math.max(0, SPINS - (Number.isInteger(used) ? used : SPINS));
}
