import type { ExposureView } from "../measure";

/** One step of an attack as it went: which sentence of the message catalogue tells it, with its figures. */
export interface AttackStep {
  /** key below `attacks.<id>.steps` */
  readonly key: string;
  /** counts and shares; `topic` and `cluster` are indices of the held world, shown by their labels */
  readonly figures: Readonly<Record<string, number | null>>;
  /** seconds it takes whoever plays it */
  readonly seconds: number;
}

/** success: part of the aim that was reached, or null where there was nothing to try. numerator of denominator make it up. */
export interface AttackResult {
  readonly success: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** what it takes: seconds of work, accounts made up, money in cents */
  readonly cost: { readonly seconds: number; readonly accounts: number; readonly cents: number };
  readonly trace: readonly AttackStep[];
}

/** One attack: its own file, one line in the registry. Pure: the same view and seed give the same run. */
export interface Attack {
  readonly id: string;
  /** who tries it: somebody inside, or outside */
  readonly from: "inside" | "outside";
  /** the staff role whose reach it starts from; whoever reads the view may hand in another */
  readonly role: string;
  /** where the idea comes from: a press report, a published paper, or this project's own arithmetic */
  readonly basis: "reported" | "published";
  run(view: ExposureView, seed: number): AttackResult;
}
