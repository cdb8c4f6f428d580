import type { Form } from '../../form/form';
import { isWeightless } from '../../form/shared-points';
import type { Policy } from '../policy';
import { plain, sumOf } from '../rounding';
import { CHINESE, type ScoringWords } from '../sentences';
import { EXECUTION_PART, type Part, partsOf } from './parts';
import { splitEvenly } from './split';
import { withoutNoise } from '../../value/without-noise';

/** A row that is to have points: its level 1 and the points it has already. */
export interface Weighable {
  readonly level1: string;
  readonly points: number | null;
}

/** Points for every row, in the order of the rows, and what a person should know about them. */
export interface Distribution {
  readonly points: readonly (number | null)[];
  readonly notes: readonly string[];
}

/** The points of a form: `rows` by sheet row, `given` where they stand there already. `execution` is null without such a row. */
export interface WeightProposal {
  readonly execution: number | null;
  readonly rows: readonly { readonly row: number; readonly points: number | null; readonly given: boolean }[];
  readonly notes: readonly string[];
}

/**
 * Proposes points for a form's indicators that add up to the policy: those that stand there stay, what is left of each part is split
 * evenly in whole numbers, the remainder one by one to the first. “其中” rows and rows that do not apply (未涉及, 无) get none.
 */
export function proposeWeights(
  form: Pick<Form, 'indicators' | 'execution'>,
  policy: Policy,
  say: ScoringWords = CHINESE,
): WeightProposal {
  const counted = form.indicators.filter((row) => !isWeightless(row) && row.value.kind !== 'not-applicable');
  const { points, notes } = distribute(counted, policy, say);
  const rows = counted.map((indicator, index) => ({
    row: indicator.row,
    points: points[index] ?? null,
    given: indicator.points !== null,
  }));
  const execution = form.execution && (form.execution.points ?? executionPoints(policy));
  return { execution, rows, notes: [...notes, ...executionNotes(execution, policy, say)] };
}

/** Points of the execution rate by a policy. */
export function executionPoints({ weights }: Policy): number {
  return weights[EXECUTION_PART] ?? 0;
}

/** Distributes a policy's points over rows of which some may have points already; null where nothing is left for a row. */
export function distribute(rows: readonly Weighable[], policy: Policy, say: ScoringWords = CHINESE): Distribution {
  const { parts, notes } = partsOf(
    rows.map(({ level1 }) => level1),
    policy,
    say,
  );
  const points = rows.map((row) => row.points);
  const partNotes = parts.flatMap((part) => fillPart(part, points, say));
  return { points, notes: [...notes, ...partNotes] };
}

/** Fills the missing points of one part; says so where the given ones do not leave what the policy has. */
function fillPart({ name, points: planned, rows }: Part, points: (number | null)[], say: ScoringWords): string[] {
  const missing = rows.filter((row) => points[row] === null);
  const given = sumOf(rows.map((row) => points[row] ?? 0));
  const rest = withoutNoise(planned - given);
  if (missing.length === 0) return rest === 0 ? [] : [say.weights.otherSum(name, plain(given), plain(planned))];
  if (rest <= 0) return [say.weights.nothingLeft(name, plain(given))];
  const shares = splitEvenly(rest, missing.length);
  missing.forEach((row, index) => (points[row] = shares[index] ?? null));
  return [];
}

function executionNotes(execution: number | null, policy: Policy, say: ScoringWords): string[] {
  const planned = executionPoints(policy);
  if (execution === null || execution === planned) return [];
  return [say.weights.otherExecution(plain(execution), plain(planned))];
}
