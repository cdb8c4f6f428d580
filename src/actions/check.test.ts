import { DEFAULT_PROFILE, type Profile } from '../core/profile/profile';
import { sheetOf } from '../core/sheet/sheet.testing';
import { applyToSheet } from '../core/plan/apply-to-sheet.testing';
import { checkWorkbook } from './check';

const HALF_FILLED = {
  name: '半张.xlsx',
  sheets: [
    sheetOf([
      ['项目支出绩效目标表'],
      ['项目名称', '防汛物资'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '检查次数', '≥12次'],
      ['', '质量指标', '', ''],
      ['', '时效指标', '完成时限', ''],
      ['效益指标', '社会效益指标', '知晓率', '≥90%'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%'],
    ]),
  ],
  activeSheet: null,
  activeCell: null,
};

function checked(profile: Partial<Profile>) {
  const [form] = checkWorkbook(HALF_FILLED, { ...DEFAULT_PROFILE, ...profile }).forms;
  if (!form) throw new Error('no form was recognised');
  return form;
}

describe('a half-filled form', () => {
  test('counts its blank cells, from top to bottom, and none of them as a finding', () => {
    const { blanks, findings } = checked({});
    expect(blanks.map(({ cell }) => cell)).toEqual(['C5', 'D6']);
    expect(findings.filter(({ blank }) => blank)).toEqual([]);
  });

  test('has an error in each of them once it is to be handed in (按送审校验)', () => {
    const { blanks, findings } = checked({ forSubmission: true });
    const blank = findings.filter((finding) => finding.blank && finding.severity !== 'info');
    expect(new Set(blank.map(({ cell }) => cell))).toEqual(new Set(blanks.map(({ cell }) => cell)));
    expect(new Set(blank.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('keeps information as information', () => {
    const { findings } = checked({ forSubmission: true });
    expect(findings.find(({ rule }) => rule === 'indicator-count-few')?.severity).toBe('info');
  });

  test('leaves the severity to a user who chose another', () => {
    const { findings } = checked({ forSubmission: true, severities: { 'quality-missing': 'info' } });
    expect(findings.find(({ rule }) => rule === 'quality-missing')?.severity).toBe('info');
  });
});

describe('an indicator of another level 2', () => {
  const misplaced = (title: string, actual: string[]) =>
    sheetOf([
      [title],
      ['项目名称', '安全培训'],
      ['一级指标', '二级指标', '三级指标', '指标值', ...(actual.length > 0 ? ['实际完成值'] : [])],
      ['产出指标', '数量指标', '培训次数', '≥12次', ...actual],
      ['', '质量指标', '现场指导次数', '12次', ...actual],
      ['', '时效指标', '完成时限', '2025年底', ...actual],
      ['效益指标', '社会效益指标', '知晓率', '≥90%', ...actual],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '≥95%', ...actual],
    ]);
  const found = (sheet: ReturnType<typeof sheetOf>) =>
    checkWorkbook({ ...HALF_FILLED, sheets: [sheet] }, DEFAULT_PROFILE).forms[0]?.findings.find(
      ({ rule }) => rule === 'count-in-quality',
    );

  test('is offered its own, with all it says', () => {
    const sheet = misplaced('项目支出绩效目标表', []);
    const fix = found(sheet)?.fix;
    expect(fix).toMatchObject({ kind: 'suggestion', title: '移到“数量指标”，原行留空待填' });
    const after = applyToSheet(sheet, fix?.changes ?? []);
    expect(after.rows.map((row) => row?.[2]?.value ?? '').slice(3, 7)).toEqual([
      '培训次数',
      '现场指导次数',
      '',
      '完成时限',
    ]);
    expect(found(after)).toBeUndefined();
  });

  test('stays where it was approved', () => {
    const finding = found(misplaced('项目支出绩效自评表', ['12次']));
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });
});
