import type { Form, Indicator } from '../form/form';
import { sameContent } from '../plan/content';
import type { CellContent, Change } from '../plan/plan';
import { placeOf } from '../sheet/address';
import { isCut } from '../sheet/displayed-text';
import { isApproved, lockedCells } from './approved';
import type { Draft } from './draft';
import type { Fix } from './finding';
import { groupBy } from './group-by';
import { withoutResidue } from './residue';
import type { FormRule } from './rule';
import { tidy } from './sentence';
import type { Words } from './words';

type FixWords = Words['fix'];

/** Where fixes get what a form does not say. Without `contents` no cell is repaired, without `missingRow` no row is offered. */
export interface FixSources {
  /** What a cell holds now. */
  readonly contents?: (sheet: string, cell: string) => CellContent;
  /** Changes that put a row for a missing level 2 into a form; none where it cannot be done. */
  readonly missingRow?: (form: Form, level2: string) => readonly Change[];
  /** Changes that move an indicator to another level 2; none where it cannot be done. */
  readonly movedRow?: (form: Form, indicator: Indicator, level2: string) => readonly Change[];
}

/**
 * The fixes of findings, by finding. Safe fixes that meet on one cell are worked out one after the other and each carries the
 * joint result, so that it does not matter which of them is applied, or in what order.
 */
export function fixesOf(
  drafts: readonly Draft[],
  sources: FixSources,
  { fix: says }: Pick<Words, 'fix'>,
): ReadonlyMap<Draft, Fix> {
  const fixes = new Map<Draft, Fix>();
  for (const group of groupBy(drafts.filter(isSafe), ({ place }) => place).values()) {
    const fix = jointRepair(group, sources, says);
    if (fix) for (const draft of group) fixes.set(draft, fix);
  }
  for (const draft of drafts) {
    const fix = suggestionOf(draft, sources, says);
    if (fix) fixes.set(draft, fix);
  }
  return fixes;
}

/** Whether a finding about how a text is written stands on a cell that holds a number, and only shows that text. */
export function isOnlyShown(draft: Draft, { contents }: FixSources): boolean {
  if (!contents || !isSafe(draft)) return false;
  const content = contents(draft.form.sheet, draft.cell);
  return 'number' in content || ('formula' in content && typeof content.result === 'number');
}

function isSafe({ source, suggestion }: Draft): boolean {
  return source.scope === 'form' && source.repair !== undefined && suggestion === undefined;
}

/** Residue goes first, since the other repairs were found in the text without it; where it has to stay, so does the cell. */
function jointRepair(group: readonly Draft[], sources: FixSources, says: FixWords): Fix | null {
  const rules = group.flatMap(({ source }) => (source.scope === 'form' ? [source] : []));
  const ordered = [...rules.filter(removesResidue), ...rules.filter((rule) => !removesResidue(rule))];
  const [first] = group;
  const [earliest] = ordered;
  if (!first || !earliest) return null;
  const repair = (before: CellContent): CellContent =>
    hasResidue(before) && !removesResidue(earliest) ? before : ordered.reduce(repaired, before);
  return setCell('safe', first.form, first.cell, repair, sources, says);
}

function removesResidue({ reads }: FormRule): boolean {
  return reads === 'residue';
}

function hasResidue(content: CellContent): boolean {
  return 'text' in content && withoutResidue(content.text).code !== null;
}

function repaired(content: CellContent, rule: FormRule): CellContent {
  return 'text' in content && rule.repair ? rule.repair(content.text) : content;
}

function suggestionOf(draft: Draft, sources: FixSources, says: FixWords): Fix | null {
  const { suggestion, form, cell } = draft;
  if (!suggestion) return null;
  if ('to' in suggestion)
    return setCell('suggestion', form, suggestion.cell ?? cell, () => suggestion.to, sources, says);
  if ('moveTo' in suggestion) return moveOf(draft, suggestion.moveTo, sources, says);
  const changes = sources.missingRow?.(form, suggestion.insertRow) ?? [];
  return changes.length > 0 ? { kind: 'suggestion', title: says.row(suggestion.insertRow), changes } : null;
}

/** What was approved stays where it stands. */
function moveOf({ form, cell }: Draft, level2: string, { movedRow }: FixSources, says: FixWords): Fix | null {
  const indicator = form.indicators.find(({ row }) => row === placeOf(cell).row);
  if (!movedRow || !indicator || isApproved(form)) return null;
  const changes = movedRow(form, indicator, level2);
  return changes.length > 0 ? { kind: 'suggestion', title: says.moved(level2), changes } : null;
}

function setCell(
  kind: Fix['kind'],
  form: Form,
  cell: string,
  change: (before: CellContent) => CellContent,
  { contents }: FixSources,
  says: FixWords,
): Fix | null {
  if (!contents || lockedCells(form).has(cell)) return null;
  const before = contents(form.sheet, cell);
  if ('formula' in before || ('text' in before && isCut(before.text))) return null;
  const after = change(before);
  if (sameContent(before, after)) return null;
  return {
    kind,
    title: titleOf(after, says),
    changes: [{ do: 'set', at: { sheet: form.sheet, cell }, before, after }],
  };
}

function titleOf(content: CellContent, says: FixWords): string {
  if ('text' in content) return says.text(content.text);
  if ('number' in content) return says.number(shown(content));
  return 'formula' in content ? says.formula(content.formula) : says.empty;
}

function shown({ number, format }: { number: number; format?: string }): string {
  return format?.endsWith('%') ? `${tidy(number * 100)}%` : String(tidy(number));
}
