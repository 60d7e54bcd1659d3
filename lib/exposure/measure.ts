import type { DataPolicy } from "@/lib/domain/data-policy";
import type { ExposureGroup, MeasureUnit, MeasureValue } from "@/lib/domain/measure";
import type { ExposurePopulation } from "./exposure-population";

/** What the people of one staff role can do under the safeguards that are on. Worked out from the permissions, given as data. */
export interface RoleReach {
  readonly id: string;
  readonly headCount: number;
  /** on the company's payroll */
  readonly staff: boolean;
  /** a row that names somebody by a stable ID; one that tells what was inferred; one that tells what was watched */
  readonly seesIdentity: boolean;
  readonly seesInference: boolean;
  readonly seesHistory: boolean;
  readonly seesAddress: boolean;
  readonly exports: boolean;
  /** raw queries, past the pages */
  readonly queries: boolean;
  /** part of everyone whose region the role may see, by region index; null: all */
  readonly regions: ReadonlySet<number> | null;
  /** permissions granted, and those of them that the role's work uses */
  readonly granted: number;
  readonly used: number;
}

/** What a measure is taken of. Pure data: the same view gives the same value everywhere. */
export interface ExposureView {
  readonly population: ExposurePopulation;
  readonly policy: DataPolicy;
  readonly roles: readonly RoleReach[];
  /** the role that looks; measures of insiders also sum over all roles */
  readonly role: RoleReach;
  /** what left the tool so far: copies out of reach */
  readonly exports: { readonly copies: number; readonly rows: number; readonly sensitiveRows: number };
}

/** One measure: its own file, one line in the registry. What it is called and means stands in the message catalogue under its id. */
export interface Measure {
  readonly id: string;
  readonly group: ExposureGroup;
  /** of the catalogue of measures: A1 to E3 */
  readonly code: string;
  readonly unit: MeasureUnit;
  readonly formula: string;
  readonly source: string;
  readonly better: "lower" | "higher";
  measure(view: ExposureView): MeasureValue;
}
