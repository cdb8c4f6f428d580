import type { ExampleForm } from './example-notation';
import type { PageWords } from './page-words';

const COLUMNS = ['指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];

/** The indicator rows of an example as a markdown table; '' where it has none. */
export function tableOf({ rows, comparators, units, level1, descriptions }: ExampleForm): string {
  const lines = (typeof rows === 'string' ? [rows] : rows).filter((line) => line.trim() !== '');
  if (lines.length === 0) return '';
  const parts = lines.map((line) => line.split('|').map((part) => part.trim()));
  const width = Math.max(2, ...parts.map(({ length }) => length));
  const extra = [
    ...(comparators ? ['比较符'] : []),
    ...(units ? ['计量单位'] : []),
    ...(level1 ? ['一级指标'] : []),
    ...(descriptions ? ['绩效指标描述'] : []),
  ];
  const extrasOf = (position: number): string[] => [
    ...(comparators ? [comparators[position] ?? ''] : []),
    ...(units ? [units[position] ?? ''] : []),
    ...(level1 ? [level1[position] ?? ''] : []),
    ...(descriptions ? [descriptions[position] ?? ''] : []),
  ];
  const header = [...COLUMNS.slice(0, width), ...extra];
  const body = parts.map((line, index) => [
    ...Array.from({ length: width }, (_, at) => line[at] ?? ''),
    ...extrasOf(index + 1),
  ]);
  return [header, header.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What else of an example matters, as a markdown list; '' where nothing does. */
export function factsOf(form: ExampleForm, words: PageWords['example']): string {
  const { empty, fact, list } = words;
  const shown = (text: string): string => (text.trim() === '' ? empty : text);
  const amounts = (line: string): string => list(line.split('|').map((part) => shown(part.trim())));
  const facts = [
    form.sheet && fact(words.sheet, form.sheet),
    form.title && fact(words.title, form.title),
    form.policy && fact(words.policy, form.policy),
    form.preset && fact(words.preset, words.presetTitle(form.preset)),
    form.kind && fact(words.kind, words.kinds[form.kind]),
    form.moneyUnit && fact(words.moneyUnit, form.moneyUnit),
    ...Object.entries(form.fields ?? {}).map(([label, value]) => {
      const place = form.misplaced?.[label];
      return fact(label, shown(value) + (place ? words.writtenIn(place) : ''));
    }),
    form.budget && fact(words.budget, amounts(form.budget)),
    ...(form.funds ?? []).map((line) => fact(words.funds, amounts(line))),
    form.execution && fact(words.execution, amounts(form.execution)),
    ...(form.tasks ?? []).map((line) => fact(words.task, amounts(line))),
    form.taskTotal && fact(words.taskTotal, amounts(form.taskTotal)),
    ...(form.goals ?? []).map((goal) => fact(words.goal, goal)),
    ...(form.stray ?? []).map((text) => fact(words.stray, text)),
    form.plan && fact(words.plan, amounts(form.plan)),
    form.totals && fact(words.totals, amounts(form.totals)),
    form.required && fact(words.required, list(form.required)),
    ...(form.notes ?? []).map((note) => fact(words.note, note)),
    ...Object.entries(form.shifted ?? {}).map(([row, columns]) => shiftLine(row, columns, words)),
  ];
  return facts
    .filter((line) => typeof line === 'string')
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Columns go by their names on the form. */
const PARTS: Readonly<Record<string, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  target: '指标值',
};

function shiftLine(row: string, columns: Readonly<Record<string, string>>, words: PageWords['example']): string {
  const moved = Object.entries(columns).map(([part, letter]) => words.inColumn(PARTS[part] ?? part, letter));
  return words.shifted(row, moved);
}
