import type { FileReport, FormReport } from '../actions/report-schema';
import { fileText } from './check-text';
import { withoutColours } from './colours';

type Finding = FormReport['findings'][number];

const at = (cell: string, how: string, why: string): Finding => ({
  ...{ rule: 'actual-without-unit', code: 'DF09', severity: 'info', sheet: '表', message: '没有单位' },
  ...{ cell, how, why },
});

/** The lines below the heading of the one group. */
function linesOf(...findings: Finding[]): string[] {
  const form = {
    sheet: '表',
    range: 'A1:E9',
    title: '自评表',
    projectName: '防汛',
    unit: null,
    hidden: false,
    findings,
  };
  const file = { path: '表.xlsx', forms: [form], nearMisses: [], findings: [], notChecked: [], unmatched: [] };
  return withoutColours(fileText(file as unknown as FileReport))
    .split('\n')
    .slice(3, -1)
    .map((line) => line.trim());
}

test.each<[why: string, findings: Finding[], lines: string[]]>([
  [
    'one advice and one reason stand once',
    [at('E5', '写次', '分不清'), at('E6', '写次', '分不清')],
    ['E5 没有单位', 'E6 没有单位', '建议：写次', '原因：分不清'],
  ],
  [
    'advice of its own for each, one reason for all',
    [at('E5', '写次', '分不清'), at('E6', '写人', '分不清')],
    ['E5 没有单位', '建议：写次', 'E6 没有单位', '建议：写人', '原因：分不清'],
  ],
  [
    'a reason of its own stands with its finding',
    [at('E5', '写次', '分不清次'), at('E6', '写次', '分不清次'), at('E7', '写人', '分不清人')],
    ['E5 没有单位', 'E6 没有单位', '建议：写次', '原因：分不清次', 'E7 没有单位', '建议：写人', '原因：分不清人'],
  ],
])('%s', (_why, findings, lines) => expect(linesOf(...findings)).toEqual(lines));
