import type { FormKind } from '../../form/form';
import { recognise } from '../../form/recognise';
import { DEFAULT_PROFILE } from '../../profile/profile';
import { lint } from '../../rules/lint';
import type { CellRole } from '../blank-form';
import { BLANK } from '../layout';
import { sheetOfBlank } from '../sheet-of-blank';
import { BLANK_FORMS, LAYOUTS } from './index';

const KINDS: Readonly<Record<string, FormKind>> = {
  'project-self-evaluation': 'project-self-evaluation',
  'project-target': 'project-target',
  'project-target-split': 'project-target',
  'department-target': 'department-target',
  'department-self-evaluation': 'department-self-evaluation',
  monitoring: 'monitoring',
  korla: 'department-target',
  chengde: 'project-target',
  pingluo: 'project-target',
  dalian: 'project-target',
  changji: 'project-self-evaluation',
};

test('ids and sheet names are told apart', () => {
  expect(Object.keys(KINDS)).toEqual(BLANK_FORMS.map(({ id }) => id));
  expect(new Set(BLANK_FORMS.map(({ name }) => name)).size).toBe(BLANK_FORMS.length);
  expect(BLANK_FORMS.filter(({ name }) => name.length > 31)).toEqual([]);
});

describe.each(BLANK_FORMS.map((blank) => [blank.id, blank] as const))('%s', (id, blank) => {
  const { forms, nearMisses } = recognise(sheetOfBlank(blank));
  const [form] = forms;

  test('is recognised as one form of its kind, without anything filled', () => {
    expect(nearMisses).toEqual([]);
    expect(forms.map(({ kind }) => kind)).toEqual([KINDS[id]]);
    expect(form).toMatchObject({
      year: null,
      projectName: null,
      unit: null,
      supervisor: null,
      goals: [],
      indicators: [],
    });
    expect(form?.budget).toEqual({ total: null, fiscal: null, other: null });
  });

  test('a check asks for what is empty and finds nothing wrong', () => {
    const findings = lint(forms, DEFAULT_PROFILE).byForm.flat();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => !finding.blank)).toEqual([]);
  });

  test('has what an official form has: year and unit line, sign-off, a row to repeat, hints, bounds', () => {
    const cells = (role: CellRole) => blank.cells.filter((cell) => cell.role === role);
    const texts = blank.cells.flatMap(({ content }) => ('text' in content ? [content.text] : []));
    expect(cells('title')).toHaveLength(1);
    expect(cells('subtitle').map(({ content }) => content)).toEqual([{ text: expect.stringMatching(/^（ +年度?）$/) }]);
    expect(cells('unit-line').map(({ content }) => content)).toEqual([{ text: '单位：万元' }]);
    expect(texts).toEqual(expect.arrayContaining(['填报人：', '填报日期：']));
    expect(blank.titleRow).toBe(form?.headerRow);
    const amounts = cells('number').filter(({ content }) => 'empty' in content);
    expect(amounts.map(({ input }) => input?.least)).toEqual(amounts.map(() => 0));
    const open = blank.cells.filter(({ content, role }) => 'empty' in content && role !== 'header');
    const [hinted, bare] = [open.filter(({ input }) => input), open.filter(({ input }) => !input)];
    expect(hinted.length).toBeGreaterThan(bare.length);
    expect(blank.cells.flatMap(({ input }) => input?.hint ?? []).filter((hint) => hint.length > 255)).toEqual([]);
  });

  test('level 2 is chosen from a list of the names that the form prints', () => {
    const choices = blank.cells.flatMap(({ input }) => (input?.choices?.includes('≥') ? [] : (input?.choices ?? [])));
    const printed = form?.blocks.map((block) => block.printed.level2) ?? [];
    expect(choices).toEqual(expect.arrayContaining(printed));
  });

  test('no cells overlap, and all stand on rows and columns with a size', () => {
    const taken = new Set<string>();
    for (const { area } of blank.cells)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          expect(taken.has(`${row}/${column}`)).toBe(false);
          expect([blank.rowHeights[row - 1], blank.columnWidths[column - 1]]).not.toContain(undefined);
          taken.add(`${row}/${column}`);
        }
  });
});

test.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s grows by level 2', (_id, layout) => {
  const grown = layout.draw({
    ...BLANK,
    names: (_level1, level2) => (level2.startsWith('数量') ? ['甲', '', '乙', ''] : ['']),
  });
  const [form] = recognise(sheetOfBlank(grown)).forms;
  const block = form?.blocks.find(({ level2 }) => level2 === '数量指标');
  expect(block && block.bottom - block.top + 1).toBe(4);
});
