import type { Form, Indicator } from '../../src/core/form/form';
import { levelNameOf } from '../../src/core/form/vocabulary/level-names';
import type { TrueForm, TrueIndicator, Truth } from './truth';

/** Every difference between what was recognised and the truth, one sentence each; none where all is right. */
export function differences(truth: Truth, forms: readonly Form[]): readonly string[] {
  const left = [...forms];
  const found = truth.forms.flatMap((want) => {
    const form = nearest(left, want);
    if (!form) return [`${want.id}: form not found`];
    left.splice(left.indexOf(form), 1);
    return formDifferences(want, form).map((difference) => `${want.id}: ${difference}`);
  });
  return [...found, ...left.map((form) => `extra form ${form.sheet}!${form.range}`)];
}

function nearest(forms: readonly Form[], { sheet, titleRow }: TrueForm): Form | undefined {
  const distance = (form: Form) => Math.abs(Number(/\d+/.exec(form.range)?.[0]) - titleRow);
  return forms.filter((form) => form.sheet === sheet).toSorted((a, b) => distance(a) - distance(b))[0];
}

function formDifferences(want: TrueForm, form: Form): readonly string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', form.kind, want.kind],
    ['title', flat(form.title), flat(want.title)],
    ['year', form.year, want.year],
    ['unit', flat(form.unit), flat(want.unit)],
    ['supervisor', flat(form.supervisor), flat(want.supervisor)],
    ['projectName', flat(form.projectName), flat(want.projectName)],
    ['projectCode', flat(form.projectCode), flat(want.projectCode)],
    ['budget', form.budget, want.budget],
    ['goals', form.goals.map(flat), want.goals.map(flat)],
    ['spendingPlan', form.spendingPlan, want.spendingPlan],
    ['tasks', form.tasks.map(taskText), want.tasks.map(taskText)],
    ['execution', executionNumbers(form.execution), executionNumbers(want.execution)],
    ['totalPoints', form.totalPoints, numberOf(want.totalPoints)],
    ['totalScore', form.totalScore, numberOf(want.totalScore)],
  ];
  const facts = pairs.filter(([, got, expected]) => JSON.stringify(got) !== JSON.stringify(expected));
  return [
    ...facts.map(([name, got, expected]) => `${name} is ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`),
    ...indicatorDifferences(want, form),
  ];
}

function indicatorDifferences(want: TrueForm, form: Form): readonly string[] {
  const left = [...form.indicators];
  const evaluated = want.kind.endsWith('self-evaluation');
  const wrong = want.indicators.flatMap((expected) => {
    const key = flat(expected.level3) + '|' + flat(expected.target);
    const index = left.findIndex((candidate) => flat(candidate.level3) + '|' + flat(candidate.target) === key);
    const [got] = index < 0 ? [] : left.splice(index, 1);
    if (!got) return [`indicator ${key} not found`];
    return rowDifferences(expected, got, evaluated).map((difference) => `${expected.level3}: ${difference}`);
  });
  return [...wrong, ...left.map(({ level3, target }) => `extra indicator ${level3}|${target}`)];
}

function rowDifferences(want: TrueIndicator, got: Indicator, evaluated: boolean): readonly string[] {
  const pairs: (readonly [string, unknown, unknown])[] = [];
  if (want.level1) pairs.push(['level1', got.level1, want.level1]);
  if (want.level2) pairs.push(['level2', got.level2, levelNameOf(flat(want.level2)).level2]);
  if (want.description) pairs.push(['description', flat(got.description), flat(want.description)]);
  if (want.basis) pairs.push(['basis', flat(got.basis), flat(want.basis)]);
  if (want.repaired !== undefined) pairs.push(['repaired', got.repaired, want.repaired]);
  if (evaluated) {
    pairs.push(['actual', flat(got.actual), flat(want.actual)]);
    pairs.push(['points', got.points, want.points ?? null]);
    pairs.push(['score', got.score, want.score ?? null]);
  }
  return pairs
    .filter(([, value, expected]) => value !== expected)
    .map(([name, value, expected]) => `${name} is ${JSON.stringify(value)}, not ${JSON.stringify(expected)}`);
}

function flat(text: string | number | null | undefined): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replace(/\s+/g, '');
}

function taskText({ name, content, total }: { name: string; content: string; total: number | null }): string {
  return `${flat(name)}|${flat(content)}|${total}`;
}

/** “10分” is 10, “100.0%” is 1. */
function numberOf(value: number | string | null): number | null {
  const found = /^(-?[\d.]+)(%|分)?$/.exec(flat(value));
  if (!found) return null;
  return found[2] === '%' ? Number(found[1]) / 100 : Number(found[1]);
}

function executionNumbers(execution: object | null): readonly (number | null)[] | null {
  if (!execution) return null;
  const parts = new Map(Object.entries(execution));
  return ['initial', 'adjusted', 'executed', 'points', 'rate', 'score'].map((part) =>
    numberOf(parts.get(part) ?? null),
  );
}
