import { parseValue } from '../../value/parse-value';
import type { Form } from '../../form/form';
import { defineRule } from '../rule';

interface Period {
  readonly from: string;
  readonly to: string;
  /** The implementation period as printed; none where the form's year decides. */
  readonly printed?: string;
}

export default defineRule({
  id: 'date-out-of-period',
  code: 'ZB24',
  name: '时限超出年度',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '指标值里的日期早于或晚于本表的年度，表上有实施期的按实施期。',
    basis: {
      text: '完成时限应当在预算年度或项目实施期之内',
      source: 'audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    tooLate: {
      what: '指标“{name}”的时限“{value}”晚于{period}',
      why: '到年底自评时还没到时限，这一项没法考核，多半是沿用别的表时年份没有改',
      how: '改成{period}之内的时间，例如“{year}年11月底前”；跨年的项目，写本年要完成的那一步',
    },
    tooEarly: {
      what: '指标“{name}”的时限“{value}”早于{period}',
      why: '时限在预算下达之前就过了，这一项没法考核，多半是沿用上年的表时年份没有改',
      how: '改成{period}之内的时间，例如“{year}年11月底前”',
    },
  },
  phrases: { period: '实施期“{period}”', year: '{year}年' },
  examples: {
    bad: [
      ['晚于本年', '时效指标/完成时限 | 2026年3月', { fields: { 年度: '2025' } }],
      ['项目期是一年', '时效指标/完成时限 | 2026年3月', { fields: { 年度: '2025', 项目实施期: '1 年' } }],
      ['沿用了上年的年份', '时效指标/完成时限 | 2024年12月', { fields: { 年度: '2025' } }],
      ['超出实施期', '时效指标/完成时限 | 2027年6月', { fields: { 年度: '2025', 项目实施期: '2024年1月-2026年12月' } }],
    ],
    good: [
      ['本年之内', '时效指标/完成时限 | 2025年底', { fields: { 年度: '2025' } }],
      ['只写月份', '时效指标/完成时限 | 12月底前', { fields: { 年度: '2025' } }],
      ['实施期之内', '时效指标/完成时限 | 2026年6月', { fields: { 年度: '2025', 项目实施期: '2024年1月-2026年12月' } }],
      ['项目期有好几年', '时效指标/完成时限 | 2026年6月', { fields: { 年度: '2025', 项目实施期: '3年' } }],
      ['不知道是哪一年的表', '时效指标/完成时限 | 2024年12月'],
      ['从上年起算', '时效指标/学年 | 2024年9月-2025年6月', { fields: { 年度: '2025' } }],
    ],
  },
  check(form, report) {
    const period = periodOf(form);
    if (!period) return;
    for (const { level3: name, target, value, cells } of form.indicators) {
      const end = value.unit === 'date' || value.kind === 'deadline' ? value.to : null;
      if (!end || end.startsWith('-')) continue;
      const data = { name, value: target.trim(), period: wordsFor(period), year: form.year ?? period.to.slice(0, 4) };
      if (isAfter(end, period.to)) report({ at: cells.target, message: 'tooLate', data });
      if (isAfter(period.from, end)) report({ at: cells.target, message: 'tooEarly', data });
    }
  },
});

function periodOf({ period, year }: Form): Period | null {
  const read = period === null ? null : parseValue(period);
  if (read?.kind === 'period' && isDated(read.from) && isDated(read.to))
    return { from: read.from, to: read.to, printed: period?.trim() ?? '' };
  const isOneYear = read === null || (read.number === 1 && read.unit === '年');
  return year === null || !isOneYear ? null : { from: String(year), to: String(year) };
}

function wordsFor({ from, printed }: Period) {
  if (printed === undefined) return { phrase: 'year', data: { year: from } } as const;
  return { phrase: 'period', data: { period: printed } } as const;
}

function isDated(date: string | null | undefined): date is string {
  return typeof date === 'string' && /^\d{4}/.test(date);
}

/** Compared as precisely as the less precise of the two. */
function isAfter(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) > other.slice(0, precision);
}
