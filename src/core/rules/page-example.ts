import { presetOf } from '../profile/presets';
import type { ExampleForm } from './example-notation';

const COLUMNS = ['指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];
const KIND = {
  'project-target': '项目绩效目标表',
  'project-self-evaluation': '项目绩效自评表',
  'department-target': '部门整体支出绩效目标表',
  'department-self-evaluation': '部门整体支出绩效自评表',
  monitoring: '绩效监控表',
} as const;

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
export function factsOf(form: ExampleForm): string {
  const facts = [
    form.sheet && `工作表：${form.sheet}`,
    form.title && `标题：${form.title}`,
    form.policy && `评分规则：${form.policy}`,
    form.preset && `地区：${presetOf(form.preset).title}`,
    form.kind && `表类：${KIND[form.kind]}`,
    form.moneyUnit && `金额单位：${form.moneyUnit}`,
    ...Object.entries(form.fields ?? {}).map(([label, value]) => fieldLine(label, value, form.misplaced?.[label])),
    form.budget && `资金（总额、财政、其他）：${amounts(form.budget)}`,
    ...(form.funds ?? []).map((line) => `资金行：${amounts(line)}`),
    form.execution && `执行（年初预算、全年预算、执行数、分值、执行率、得分）：${amounts(form.execution)}`,
    ...(form.tasks ?? []).map((line) => `任务（名称、总额、财政、其他）：${amounts(line)}`),
    form.taskTotal && `任务合计（总额、财政、其他）：${amounts(form.taskTotal)}`,
    ...(form.goals ?? []).map((goal) => `目标：${goal}`),
    ...(form.stray ?? []).map((text) => `“项目资金”旁边写着：${text}`),
    form.plan && `资金支出计划（%）：${amounts(form.plan)}`,
    form.totals && `合计（分值、得分）：${amounts(form.totals)}`,
    form.required && `标为必填：${form.required.join('、')}`,
    ...(form.notes ?? []).map((note) => `表下：${note}`),
    ...Object.entries(form.shifted ?? {}).map(([row, columns]) => shiftLine(row, columns)),
  ];
  return facts
    .filter((fact) => typeof fact === 'string')
    .map((fact) => `- ${fact}`)
    .join('\n');
}

function fieldLine(label: string, value: string, place: string | undefined): string {
  const shown = value.trim() === '' ? '（空）' : value;
  return `${label}：${shown}${place ? `（写在 ${place}）` : ''}`;
}

function amounts(line: string): string {
  return line
    .split('|')
    .map((part) => part.trim() || '（空）')
    .join('、');
}

function shiftLine(row: string, columns: Readonly<Record<string, string>>): string {
  const names: Readonly<Record<string, string>> = {
    level1: '一级指标',
    level2: '二级指标',
    level3: '三级指标',
    target: '指标值',
  };
  const moved = Object.entries(columns).map(([part, letter]) => `${names[part] ?? part}写在 ${letter} 列`);
  return `第 ${row} 行错位${moved.length > 0 ? `：${moved.join('、')}` : ''}`;
}
