import { DomainError } from "@/lib/domain/domain-error";
import type { Attack } from "@/lib/exposure/attacks/attack";
import { attacks } from "@/lib/exposure/attacks/registry";

export function knownAttack(id: string): Attack {
  const attack = attacks.find((each) => each.id === id);
  if (attack) return attack;
  const rule = `one of ${attacks.map((each) => each.id).join(", ")}`;
  throw new DomainError("attack-not-found", `There is no attack ${id}.`, [{ field: "attackId", rule }]);
}
