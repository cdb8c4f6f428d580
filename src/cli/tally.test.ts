import type { FileReport } from '../actions/report-schema';
import { tallyOf } from './tally';

type Finding = FileReport['findings'][number];

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'unit-missing',
  code: 'ZB05',
  severity: 'error',
  sheet: '表',
  cell: 'E5',
  message: '没有单位',
  why: '无法核对',
  how: '补上单位',
  ...changes,
});

test.each<[string, Partial<Finding>, number]>([
  ['a finding fails a run', {}, 1],
  ['a rule on trial never does, however grave', { trial: true }, 0],
  ['an accepted finding does not', { accepted: { reason: '上级原文' } }, 0],
])('%s', (_why, changes, errors) => {
  const tally = tallyOf({
    path: '表.xlsx',
    forms: [],
    nearMisses: [],
    findings: [finding(changes)],
    notChecked: [],
    unmatched: [],
  });
  expect(tally.error).toBe(errors);
});
