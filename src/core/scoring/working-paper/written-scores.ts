import type { CellContent, CellRef, Plan } from '../../plan/plan';
import { textContent } from '../../templates/content';

/** What a plan writes, by sheet and cell; formulas count with their result. */
export type WrittenScores = ReadonlyMap<string, CellContent>;

/** What a working paper has to know of what was written: what stands there now, and what stood there first. */
export interface Writing {
  readonly written: WrittenScores;
  readonly replaced: WrittenScores;
}

/** The scores that a plan writes and those that it replaces; none where there is no plan. */
export function writingOf(plan: Plan | undefined): Writing {
  const sets = (plan?.changes ?? []).flatMap((change) => (change.do === 'set' ? [change] : []));
  const key = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;
  return {
    written: new Map(sets.map(({ at, after }) => [key(at), resultOf(after)])),
    replaced: new Map(sets.toReversed().map(({ at, before }) => [key(at), resultOf(before)])),
  };
}

/** A score that stood in a cell before the plan: what it replaced, else what was read. */
export function givenBefore(replaced: CellContent | undefined, read: number | null): number | null {
  if (!replaced) return read;
  return 'number' in replaced ? replaced.number : null;
}

function resultOf(content: CellContent): CellContent {
  if (!('formula' in content)) return content;
  const { result } = content;
  return typeof result === 'number' ? { number: result } : textContent(result);
}
