import type { Change } from '../plan/plan';
import type { About } from '../profile/about';

export type Severity = 'error' | 'warning' | 'info';

/** A repair that a finding offers: `safe` may be applied to all at once, a `suggestion` is one click each. */
export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What is wrong, where, why it matters and what to do; sentences quote the user's text as it stands, in whatever language they are. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly why: string;
  readonly how: string;
  readonly trial?: true;
  /** The cell is only still to be filled (待填). */
  readonly blank?: true;
  /** The level 2 of the row that it misses. */
  readonly missing?: string;
  /** What it speaks of, wherever that stands: by this an acceptance finds it again. */
  readonly about?: About;
  readonly accepted?: { readonly reason: string };
  /** 填报方标为已核实: accepted by the sender of a workbook alone; it counts like any other. */
  readonly claimed?: { readonly reason: string };
  readonly fix?: Fix;
}

/** What a rule could not check, and why: never silence. `range` is the form's. */
export interface NotChecked {
  readonly rule: string;
  readonly sheet: string;
  readonly range: string;
  readonly reason: string;
}
