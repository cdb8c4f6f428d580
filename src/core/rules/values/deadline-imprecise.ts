import { defineRule } from '../rule';

const ONLY_YEAR = 4;
const MONTH_IN_NAME = /(\d{1,2})\s*月(?:底|末)?(?:之?前|以前)?/;

export default defineRule({
  id: 'deadline-imprecise',
  code: 'ZB23',
  name: '时限不明确',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'none',
    wording: true,
    summary: '时限只写到年，看不出几月完成。',
    basis: { text: '时效指标应当写明完成的时间', source: '平罗表样', checked: false },
  },
  messages: {
    onlyYear: {
      what: '指标“{name}”的时限“{value}”只写到年',
      why: '拖到 12 月 31 日也算按时，时效指标就起不到作用',
      how: '写到月，例如“{year}年11月底前”；确实全年都在做的，写“{year}年12月底前”',
    },
    monthInName: {
      what: '指标“{name}”的时限写在名称里，指标值“{value}”只写到年',
      why: '自评时按名称里的“{month}”还是按“{value}”算，说法不一',
      how: '指标值写“{year}年{month}”，名称写“完成建设时间”一类的话',
    },
  },
  examples: {
    bad: [
      ['只写了年', '时效指标/项目完成时限 | 2025年'],
      ['中间有空格', '时效指标/项目完成时限 | 2025 年'],
      ['月份写在名称里', '时效指标/11月底前完成建设 | 2025年'],
    ],
    good: [
      ['写到月', '时效指标/项目完成时限 | 2025年11月'],
      ['写到年底', '时效指标/项目完成时限 | 2025年底'],
      ['起止时间', '时效指标/实施时间 | 2025.01-2025.12'],
      ['时长', '时效指标/长期开展 | 12个月'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      if (value.kind !== 'deadline' || value.to?.length !== ONLY_YEAR) continue;
      const data = { name, value: target.trim(), year: value.to };
      const month = MONTH_IN_NAME.exec(name)?.[0];
      if (month === undefined) report({ at: cells.target, message: 'onlyYear', data });
      else report({ at: cells.target, message: 'monthInName', data: { ...data, month } });
    }
  },
});
