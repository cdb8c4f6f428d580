import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../host/file/read';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import { policyOf } from './policies';
import { scoreForm } from './score-form';

const TOLERANCE = 0.1;
const policy = policyOf('national-2020');
const FORMS = join(__dirname, '../../../test/fixtures/forms');

function formsOf(file: string): Form[] {
  const { sheets } = readWorkbook(readFileSync(join(FORMS, file)), file);
  return sheets.flatMap((sheet) => recognise(sheet).forms);
}

const forms = formsOf('changji.xlsx').filter(({ kind }) => kind === 'project-self-evaluation');
const named = forms.map((form) => [form.projectName ?? form.sheet, form] as const);

test('the workbook holds five self-evaluation forms', () => expect(forms).toHaveLength(5));

describe.each(named)('%s', (_name, form) => {
  const card = scoreForm(form, policy);

  test('every row agrees with its author, or the author’s score lies in the band', () => {
    const differing = card.rows.filter(
      ({ computed, given, accepted }) =>
        !accepted && (computed === null || given === null || Math.abs(computed - given) > TOLERANCE),
    );
    expect(differing).toEqual([]);
  });

  test('the execution rate agrees', () => {
    expect(card.execution).toMatchObject({ computed: 10, given: 10, rate: 1 });
  });

  test('only qualitative rows are proposals', () => {
    const kinds = form.indicators.filter((_, index) => card.rows[index]?.proposal).map(({ value }) => value.kind);
    expect(new Set(kinds)).toEqual(new Set(['qualitative']));
  });

  test('the scores do not come from the 得分 column', () => {
    const blanked = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, score: null })) };
    const computed = scoreForm(blanked, policy).rows.map((row) => row.computed);
    expect(computed).toEqual(card.rows.map((row) => row.computed));
  });
});

test('a header word as actual leaves the total open', () => {
  const [form] = forms;
  if (!form) throw new Error('no form');
  const spoiled = form.indicators.map((indicator) =>
    indicator.level2 === '社会效益指标'
      ? { ...indicator, actual: '社会效益指标', actualValue: HEADER_WORD }
      : indicator,
  );
  const card = scoreForm({ ...form, indicators: spoiled }, policy);
  expect(card).toMatchObject({ total: null, grade: null, openPoints: 20 });
});

const HEADER_WORD = { kind: 'malformed', comparator: null, number: null, unit: null } as const;
