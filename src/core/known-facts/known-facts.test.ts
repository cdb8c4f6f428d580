import { recognise } from '../form/recognise';
import { applyToSheet } from '../plan/apply-to-sheet.testing';
import { LAYOUTS } from '../templates/blank-forms';
import { formOfBlank } from '../templates/form-of-blank';
import { BLANK } from '../templates/layout';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import { blankWithFacts, factsIn, type KnownFacts, fillFacts } from './known-facts';

const FACTS: KnownFacts = {
  year: 2026,
  unit: '市应急管理局',
  supervisor: '市应急管理局（本级）',
  projectName: '防汛/物资储备',
  budget: { total: 44.91, fiscal: 40, other: 4.91 },
};

const ofDepartment = (id: string): boolean => /^(?:department|korla)/.test(id);

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s', (id, layout) => {
  const form = formOfBlank(blankWithFacts(layout, FACTS));

  test('says what is known, and nothing else', () => {
    expect(form.year).toBe(2026);
    expect([form.indicators, form.goals, form.tasks]).toEqual([[], [], []]);
    if (ofDepartment(id)) expect(form.unit).toBe(FACTS.unit);
    else expect(form).toMatchObject({ projectName: FACTS.projectName, budget: FACTS.budget });
  });

  test('gives the facts on to another form', () => {
    const facts = factsIn(form);
    const again = formOfBlank(blankWithFacts(layout, facts));
    expect(factsIn(again)).toEqual(facts);
  });

  test('a blank form on a sheet takes the same, and is left alone the second time', () => {
    const sheet = sheetOfBlank(layout.draw(BLANK));
    const { changes, kept } = fillFacts(sheet, formOfBlank(layout.draw(BLANK)), FACTS);
    const filled = applyToSheet(sheet, changes);
    const [after] = recognise(filled).forms;
    expect(kept).toEqual([]);
    expect(after && factsIn(after)).toEqual(factsIn(form));
    expect(after && fillFacts(filled, after, FACTS).changes).toEqual([]);
  });
});

test('the sheet is called after the project, as Excel takes it', () => {
  const [layout] = LAYOUTS;
  expect(layout && blankWithFacts(layout, FACTS).name).toBe('防汛物资储备');
  expect(layout && blankWithFacts(layout, { ...FACTS, projectName: null }).name).toBe(layout?.name);
});

test('what is filled already stays and is named', () => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error('no layout');
  const sheet = sheetOfBlank(blankWithFacts(layout, FACTS));
  const [form] = recognise(sheet).forms;
  if (!form) throw new Error('no form');
  const { changes, kept } = fillFacts(sheet, form, { ...FACTS, unit: '另一个单位' });
  expect(changes).toEqual([]);
  expect(kept).toMatchObject([{ stands: FACTS.unit, wanted: '另一个单位' }]);
});
