import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionProfile } from '../../actions/submission-profile';
import { checkReceived, scoredReportOfCheck } from '../../actions/run/check-received';
import { failedReport, problemOf } from '../../actions/run/problem';
import type { ScoredFileReport } from '../../actions/report-schema';
import { createFileHost } from '../../host/file';
import { rowOf } from './row';

const FORMS = join(__dirname, '../../../test/fixtures/forms');

async function reportOn(form: string): Promise<ScoredFileReport> {
  const host = createFileHost(readFileSync(join(FORMS, form)), form);
  const judgement = { profile: submissionProfile(), origin: 'built-in', trusted: false } as const;
  return scoredReportOfCheck(form, await checkReceived(host, judgement));
}

const ANY_FORM = { findings: [], unit: null, projectName: null };
const reportWith = (parts: object): ScoredFileReport =>
  ({ path: 'a.xlsx', forms: [], findings: [], nearMisses: [], notChecked: [], unmatched: [], ...parts }) as never;

test('a file of self-evaluations tells unit, projects, counts and the span of their scores', async () => {
  const report = await reportOn('changji.xlsx');
  const totals = report.forms.map(({ scoreCard }) => scoreCard?.total ?? NaN);
  expect(rowOf(report)).toMatchObject({
    state: 'warnings',
    canBeOpened: true,
    units: ['昌吉回族自治州应急管理局'],
    forms: 5,
    errors: 0,
    lowestScore: Math.min(...totals),
    score: `${Math.min(...totals)}～${Math.max(...totals)} 分`,
  });
});

test('a unit that is spelt with a space is no other unit', async () => {
  expect(rowOf(await reportOn('pingluo.xlsx'))).toMatchObject({ units: ['平罗县应急管理局 本级'], score: '' });
});

const error = { severity: 'error' };
const missing = { sheet: '表1', range: 'A1:B2', missing: ['指标值'] };
const crashed = { rule: 'x', sheet: '表1', range: 'A1', reason: '出错' };
test.each([
  ['nothing was found', { forms: [ANY_FORM] }, 'fine', '没有问题', ''],
  ['an error counts', { forms: [{ ...ANY_FORM, findings: [error] }] }, 'errors', '有错误', ''],
  [
    'an accepted error does not',
    { forms: [{ ...ANY_FORM, findings: [{ ...error, accepted: {} }] }] },
    'fine',
    '没有问题',
    '',
  ],
  ['an error between its forms counts', { forms: [ANY_FORM], findings: [error] }, 'errors', '有错误', ''],
  [
    'a rule that could not check is not fine',
    { forms: [ANY_FORM], notChecked: [crashed] },
    'unchecked',
    '部分未检查',
    '出错',
  ],
  [
    'nor is a sheet that is almost a form',
    { forms: [ANY_FORM], nearMisses: [missing] },
    'unchecked',
    '部分未检查',
    '缺少指标值',
  ],
  ['no form at all', {}, 'unchecked', '没有绩效表', '封面'],
  ['almost a form alone', { nearMisses: [missing] }, 'unchecked', '没有绩效表', '“表1”像绩效表'],
  [
    'a file that could not be read',
    { error: { code: 'x', message: '没有打开：“a”不完整' } },
    'unchecked',
    '未检查',
    '“a”不完整',
  ],
])('%s', (_why, parts, state, stateName, reason) => {
  expect(rowOf(reportWith(parts))).toMatchObject({ state, stateName, reason: expect.stringContaining(reason) });
});

test('a file that failed cannot be opened, and its reason does not repeat that it was not', () => {
  const row = rowOf(failedReport('b.xlsx', problemOf(new Error('坏了'))));
  expect(row).toMatchObject({ canBeOpened: false, state: 'unchecked' });
  expect(row.reason).not.toMatch(/^没有/);
});
