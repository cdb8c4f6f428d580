import type { FormKind } from '../../form/form';
import { recognise } from '../../form/recognise';
import { DEFAULT_PROFILE } from '../../profile/profile';
import { lint } from '../../rules/lint';
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
