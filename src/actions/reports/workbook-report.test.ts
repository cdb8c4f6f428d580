import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import { createFileHost } from '../../host/file';
import { check } from '../check';
import { profileUse } from '../profile-use';
import { toScoreReport } from '../report';
import { scoreWorkbook } from '../score';
import { htmlReport } from './html-report';
import { planReport } from './report-sheets';
import { planReportFile, workbookPage } from './workbook-report';

const FORMS = join(__dirname, '../../../test/fixtures/forms');

/** A report is drawn from more than is published: nothing of that may show. */
test.each(['changji.xlsx', 'pasted-dalian.xlsx'])('the reports of %s hold what is published of it', async (name) => {
  const result = await check(createFileHost(readFileSync(join(FORMS, name)), name), DEFAULT_PROFILE);
  const scored = scoreWorkbook(result, DEFAULT_PROFILE);
  const [tool, date, use] = ['jixiao', '2026-11-23', profileUse(DEFAULT_PROFILE, 'user')];
  const head = { version: 1, tool, policy: DEFAULT_PROFILE.policy, profile: use } as const;
  const published = toScoreReport(name, result, scored, use);
  const workbook = { result, scored, profile: DEFAULT_PROFILE, tool, date };
  expect(workbookPage(workbook)).toBe(htmlReport(head, [published], date));
  expect(planReportFile(workbook)).toEqual(planReport(head, [published], { namesInUse: [], linkOf: () => name, date }));
});
