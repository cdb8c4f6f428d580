import type { CellContent, Plan } from '../../plan/plan';
import { textContent } from '../../templates/content';

/** What a plan writes, by sheet and cell; formulas count with their result. */
export type WrittenScores = ReadonlyMap<string, CellContent>;

/** The scores that a plan writes; none where there is no plan. */
export function scoresWrittenBy(plan: Plan | undefined): WrittenScores {
  return new Map(
    (plan?.changes ?? []).flatMap((change) => {
      if (change.do !== 'set') return [];
      return [[`${change.at.sheet}!${change.at.cell}`, resultOf(change.after)]];
    }),
  );
}

function resultOf(content: CellContent): CellContent {
  if (!('formula' in content)) return content;
  const { result } = content;
  return typeof result === 'number' ? { number: result } : textContent(result);
}
