import { cellsOf, type GridCell } from '../sheet/grid';
import { withoutMarkup } from '../sheet/text';
import type { Field } from './form';
import { fieldAt } from './fields';
import { cellBelow, endOfPart, isLabel, valueCellOf, type LabelledCell, type Preamble } from './preamble';
import type { FieldKind } from './vocabulary/field-labels';
import { isLongTerm } from './vocabulary/header-words';

/** Goals and what became of them. */
export interface Goals {
  readonly goals: readonly string[];
  readonly completion: string | null;
  readonly fields: readonly Field[];
}

const NEXT_GOAL = /(?=目标\s*[一二三四五六七八九十\d０-９]{1,2}\s*[:：、.．])/;
/** What stands under adjusted goals where nothing was adjusted. */
const NO_GOAL = /^\s*[无—\-/]?\s*$/;
const TASK_KINDS: readonly FieldKind[] = ['taskSection', 'taskName', 'taskContent'];
const EMPTY_GOAL = /^(?:目标\s*[一二三四五六七八九十\d０-９nN]{1,2}\s*[:：、.．]?)?[\s.…]*$/;

/** Reads the goals: numbered ones in cells of their own, else the year's, else the only ones; and 实际完成情况 beside them. */
export function readGoals(preamble: Preamble): Goals {
  const labels = preamble.labels.filter(({ kind }) => kind === 'goals');
  const numbered = preamble.labels.filter(({ kind }) => kind === 'numberedGoal');
  const completions = completionLabels(preamble);
  const completed = completions.find((label) => label.inline ?? textCellOf(preamble, label)) ?? completions.at(-1);
  const found = labels.map((label) => ({ ...label, value: textCellOf(preamble, label) }));
  const own = numbered.flatMap(({ label }) => valueCellOf(preamble, label)?.text ?? []);
  const chosen = chooseGoal(found);
  const completion = completed && fieldAt('completion', completed, textCellOf(preamble, completed));
  const text = chosen?.inline ?? textsFrom(preamble, chosen?.value);
  const goals = own.length ? own : text.split(NEXT_GOAL);
  const field = chosen && fieldAt('goals', chosen, chosen.value);
  return {
    goals: goals.map((goal) => withoutMarkup(goal).trim()).filter((goal) => !EMPTY_GOAL.test(goal)),
    completion: completion ? withoutMarkup(completion.value).trim() || null : null,
    fields: [
      ...(field ? [numbered.length ? { ...field, value: goals.join('\n') } : field] : []),
      ...(completion ? [completion] : []),
    ],
  };
}

/** “完成情况” alone is that of the goals, not of a task, where no other label says so in full. */
function completionLabels(preamble: Preamble): readonly LabelledCell[] {
  const all = preamble.labels.filter(({ kind }) => kind === 'completion');
  const named = all.filter(({ label }) => label.label.name !== '完成情况');
  return named.length > 0 ? named : all.filter(({ label }) => isOfGoals(preamble, label));
}

/** Beside goals, or below them or what the project is about (项目概况), a column aside at most. */
function isOfGoals({ labels }: Preamble, { row, column }: GridCell): boolean {
  if (labels.some(({ kind, label }) => label.row === row && TASK_KINDS.includes(kind))) return false;
  return labels.some(({ kind, label }) => {
    const isBelow = label.row < row && Math.abs(label.column - column) <= 1;
    const isBeside = label.top <= row && row <= label.bottom;
    return kind === 'goals' ? isBeside || isBelow : isBelow && label.label.name.endsWith('概况');
  });
}

interface FoundGoal extends LabelledCell {
  readonly value: GridCell | undefined;
}

/** The year's goals before those of the whole project; a label that holds text before a heading over others. */
function chooseGoal(found: readonly FoundGoal[]): FoundGoal | undefined {
  const yearly = found.filter(({ label }) => !isLongTerm(label.label.name));
  const filled = ({ inline, value }: FoundGoal) => !NO_GOAL.test(inline ?? value?.text ?? '');
  const named = yearly.filter(({ label }) => /年/.test(label.label.name));
  return named.findLast(filled) ?? yearly.findLast(filled) ?? found.find(filled) ?? named.at(-1) ?? found.at(-1);
}

function textCellOf(preamble: Preamble, { label, inline }: LabelledCell): GridCell | undefined {
  return inline === null ? (valueCellOf(preamble, label) ?? cellBelow(preamble, label)) : undefined;
}

/** Text of a cell and of the cells below it that go on with “目标2：…”. */
function textsFrom(preamble: Preamble, first: GridCell | undefined): string {
  if (!first) return '';
  const texts = [first.text];
  const bottom = endOfPart(preamble, first.row);
  for (let row = first.bottom + 1; row <= bottom; row++) {
    const cells = cellsOf(preamble.grid, row);
    const cell = cells.find(({ column }) => column === first.column);
    if (cells.length === 0) continue;
    if (!cell || isLabel(cell) || !/^\s*(?:目标)?\s*[一二三四五六七八九十\d０-９]{1,2}\s*[:：、.．]/.test(cell.text))
      break;
    texts.push(cell.text);
  }
  return texts.join('\n');
}
