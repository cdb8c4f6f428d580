import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a person read off one form; absent parts were not read. */
export interface TrueForm {
  readonly id: string;
  readonly sheet: string;
  readonly titleRow: number;
  readonly kind: string;
  readonly title: string;
  readonly year: number | null;
  readonly unit: string | null;
  readonly supervisor: string | null;
  readonly projectName: string | null;
  readonly projectCode: string | null;
  readonly budget: { readonly total: number | null; readonly fiscal: number | null; readonly other: number | null };
  readonly tasks: readonly { readonly name: string; readonly content: string; readonly total: number | null }[];
  readonly spendingPlan: readonly number[] | null;
  readonly execution: Readonly<Record<string, number | string | null>> | null;
  readonly goals: readonly string[];
  readonly indicators: readonly TrueIndicator[];
  readonly totalPoints: number | string | null;
  readonly totalScore: number | string | null;
}

export interface TrueIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  readonly target: string | null;
  readonly description?: string | null;
  readonly basis?: string | null;
  readonly actual?: string | null;
  readonly points?: number | null;
  readonly score?: number | null;
  readonly deviation?: string | null;
  readonly repaired?: boolean;
}

/** The truth file of one workbook. */
export interface Truth {
  readonly workbook: string;
  readonly forms: readonly TrueForm[];
}

/** All truth files of a folder, by name. */
export function truthsIn(folder: string): readonly Truth[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.truth.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Truth);
}
