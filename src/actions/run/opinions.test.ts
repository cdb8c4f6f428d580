import type { FileReport, FormReport } from '../report-schema';
import { toFailedReport } from '../report';
import { opinions } from './opinions';

type Finding = FormReport['findings'][number];

const FINDING: Finding = {
  ...{ rule: 'project-code-duplicate', code: 'BG01', severity: 'error', sheet: '表' },
  ...{ cell: 'B12', message: '同一编码', why: '', how: '' },
};

/** As much of a form's report as opinions read. */
function formAt(range: string, projectName: string): FormReport {
  const form: Partial<FormReport> = { sheet: '表', range, projectName, title: '目标表', year: 2025, unit: '甲局' };
  return { ...form, findings: [] } as unknown as FormReport;
}

const STACKED: FileReport = {
  ...toFailedReport('甲.xlsx', { code: '', message: '' }),
  forms: [formAt('A1:H10', '一'), formAt('A11:H20', '二')],
  findings: [FINDING],
};

test.each<[string, Partial<Finding>, string[]]>([
  ['the form whose block holds the cell', {}, ['二']],
  ['the first form of the sheet, where it speaks of no cell', { cell: '' }, ['一']],
  ['the first form of the sheet, where the cell lies beside the forms', { cell: 'Z99' }, ['一']],
  ['no form, where its sheet has none', { sheet: '别处' }, []],
])('a finding between stacked forms goes to %s, once', (_where, more, expected) => {
  const finding = { ...FINDING, ...more };
  const remarked = (file: FileReport, across: Finding[]): string[] => {
    const collected = opinions();
    collected.add(file);
    const units = collected.byUnit(across.map((one) => ({ ...one, path: '甲.xlsx' })));
    return units.flatMap(({ forms }) => forms.flatMap(({ name, remarks }) => remarks.map(() => name)));
  };
  const { error: _none, ...file } = STACKED;
  expect(remarked({ ...file, findings: [finding] }, [])).toEqual(expected);
  expect(remarked({ ...file, findings: [] }, [finding])).toEqual(expected);
});
