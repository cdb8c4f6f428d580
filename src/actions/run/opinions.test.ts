import type { FileReport, FormReport } from '../report-schema';
import { toFailedReport } from '../report';
import { opinionPage } from './opinion-page';
import { opinions, type UnitOpinion } from './opinions';

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
    const byUnit = (): UnitOpinion[] => [...collected.byUnit(across.map((one) => ({ ...one, path: '甲.xlsx' })))];
    const units = byUnit();
    expect(byUnit()).toEqual(units);
    return units.flatMap(({ forms }) => forms.flatMap(({ name, remarks }) => remarks.map(() => name)));
  };
  const { error: _none, ...file } = STACKED;
  expect(remarked({ ...file, findings: [finding] }, [])).toEqual(expected);
  expect(remarked({ ...file, findings: [] }, [finding])).toEqual(expected);
});

const { error: _none, ...READ } = { ...STACKED, findings: [] };
const NEAR_MISS = { sheet: '附表', range: 'A1:D9', missing: ['指标值列'] };
const NOT_CHECKED = { rule: 'value-unreadable', sheet: '表', range: 'A11:H20', reason: '只读了前面' };

function unitsOf(file: FileReport): UnitOpinion[] {
  const collected = opinions();
  collected.add(file);
  return [...collected.byUnit([])];
}

test.each<[string, FileReport, [string, UnitOpinion['conclusion']][]]>([
  ['all was checked', READ, [['甲局', 'pass']]],
  ['a rule could not check', { ...READ, notChecked: [NOT_CHECKED] }, [['甲局', 'open']]],
  ['a sheet beside its forms is almost one', { ...READ, nearMisses: [NEAR_MISS] }, [['甲局', 'open']]],
  ['a file holds nothing else', { ...READ, forms: [], nearMisses: [NEAR_MISS] }, [['甲', 'open']]],
  ['an error speaks for itself', { ...READ, nearMisses: [NEAR_MISS], findings: [FINDING] }, [['甲局', 'send-back']]],
  ['the file was not read', { ...STACKED, forms: [], findings: [] }, [['甲', 'send-back']]],
])('通过 and 退回 where %s', (_why, file, expected) =>
  expect(unitsOf(file).map(({ unit, conclusion }) => [unit, conclusion])).toEqual(expected),
);

test('what could not be checked stands with its form, a sheet that is almost one with every unit of its file', () => {
  const forms = [formAt('A1:H10', '一'), { ...formAt('A11:H20', '二'), unit: '乙局' }];
  const units = unitsOf({ ...READ, forms, notChecked: [NOT_CHECKED], nearMisses: [NEAR_MISS] });
  expect(units.map((one) => [one.unit, one.forms[0]?.unchecked, one.unrecognised])).toEqual([
    ['甲局', [], [{ ...NEAR_MISS, path: '甲.xlsx' }]],
    ['乙局', [{ rule: '指标值读不出数', reason: '只读了前面' }], [{ ...NEAR_MISS, path: '甲.xlsx' }]],
  ]);
});

test('a page of which not all was checked ticks neither 通过 nor 退回, and says why', () => {
  const [page = ''] = unitsOf({ ...READ, notChecked: [NOT_CHECKED], nearMisses: [NEAR_MISS] }).map((unit) =>
    opinionPage(unit, '2026-11-22', 'jixiao'),
  );
  expect(page.match(/name="conclusion" +checked/g)).toBeNull();
  expect(page).toContain('工作表“附表”（A1:D9）像绩效表，但缺少指标值列');
  expect(page).toContain('指标值读不出数：只读了前面');
  expect(page.match(/>没有需要修改的问题/g)).toHaveLength(1);
});
