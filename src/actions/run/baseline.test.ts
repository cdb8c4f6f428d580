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
