import { toFailedReport } from '../report';
import type { FileReport, FormReport } from '../report-schema';
import { baselineOf } from './baseline';

/** As much of a file's report as a baseline reads: one form, of a project called like the file. */
function fileAt(path: string): FileReport {
  const form: Partial<FormReport> = {
    kind: 'project-target',
    sheet: '表',
    year: 2025,
    unit: '甲局',
    projectName: path,
  };
  const { error: _none, ...read } = toFailedReport(path, { code: '', message: '' });
  return { ...read, forms: [{ ...form, indicators: [], findings: [] } as unknown as FormReport] };
}

const unread = (path: string): FileReport => toFailedReport(path, { code: 'encrypted', message: '没有打开' });

test.each<[string, string[], FileReport[], string[]]>([
  ['a file that is not there any more', ['甲.xlsx', '乙.xlsx'], [fileAt('甲.xlsx')], ['乙.xlsx']],
  ['no file that could not be read', ['甲.xlsx', '乙.xlsx'], [unread('甲.xlsx')], ['乙.xlsx']],
  ['nor one that lies elsewhere now', ['退回/甲.xlsx', '退回/乙.xlsx'], [unread('再报\\甲.xlsx')], ['退回/乙.xlsx']],
  [
    'of two called alike the one whose folder is another',
    ['甲/表.xlsx', '乙/表.xlsx'],
    [unread('甲/表.xlsx')],
    ['乙/表.xlsx'],
  ],
  [
    'no file of a folder that could not be read',
    ['甲/一.xlsx', '甲/二.xlsx', '乙/一.xlsx'],
    [unread('甲')],
    ['乙/一.xlsx'],
  ],
  ['all, where the file that could not be read is a new one', ['甲.xlsx'], [unread('丙.xlsx')], ['甲.xlsx']],
])('gone: %s', async (_what, before, now, gone) => {
  const baseline = await baselineOf(before.map(fileAt));
  for (const file of now) baseline.compare(file);
  expect(baseline.gone().map(({ path }) => path)).toEqual(gone);
});

type Finding = FormReport['findings'][number];

/** A form from row 3 on with one finding of the rule `total` on a cell that belongs to no indicator. */
function withFinding(range: string, finding: Pick<Finding, 'cell' | 'message'>): FileReport {
  const { forms, ...file } = fileAt('甲.xlsx');
  return {
    ...file,
    forms: forms.map((form) => ({ ...form, range, findings: [{ rule: 'total', ...finding } as Finding] })),
  };
}

test.each([
  ['its words', 'A3:H20', { cell: 'C9', message: '合计应为100' }, [0, 1, 0]],
  ['its place, where it is told in another language', 'A3:H20', { cell: 'C5', message: 'Should be 100' }, [0, 1, 0]],
  ['its place in a form that was moved', 'B7:I24', { cell: 'D9', message: 'Should be 100' }, [0, 1, 0]],
  ['neither', 'A3:H20', { cell: 'C9', message: 'Should be 100' }, [1, 0, 1]],
])('a finding on no indicator is known by %s', async (_what, range, now, expected) => {
  const baseline = await baselineOf([withFinding('A3:H20', { cell: 'C5', message: '合计应为100' })]);
  const { forms } = baseline.compare(withFinding(range, now));
  const { state, fixed = [], remaining, added } = forms[0]?.baseline ?? {};
  expect([fixed.length, remaining, added]).toEqual(expected);
  expect(state).toBe(fixed.length > 0 ? 'changed' : 'unchanged');
});
