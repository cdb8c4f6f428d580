import type { CellContent } from '../plan/plan';
import { DEFAULT_PROFILE, type Profile } from '../profile/profile';
import { drawExample } from './example';
import type { ExampleForm } from './example-notation';
import { applied } from './example.testing';
import type { FixSources } from './fixes';
import { lint, type LintResult } from './lint';
import { rulePage } from './page';
import { CHINESE_PAGES } from './page-words';
import { RULES } from './registry';
import { defineRule, type FormRule, type Rule } from './rule';
import { isBlankRule, ruleList } from './rule-list';

const profile = (changes: Partial<Profile>): Profile => ({ ...DEFAULT_PROFILE, ...changes });

const check = (
  example: ExampleForm,
  settings = DEFAULT_PROFILE,
  rules: readonly Rule[] = RULES,
  sources: FixSources = {},
): LintResult => {
  const { form, contents } = drawExample(example);
  return lint([form], settings, { contents, ...sources }, rules);
};

const ruleNamed = (...ids: string[]): readonly Rule[] => RULES.filter(({ id }) => ids.includes(id));

const fake = (id: string, changes: Partial<FormRule> = {}): FormRule => ({
  ...defineRule({
    id,
    code: 'XX01',
    name: '测试规则',
    meta: {
      group: 'values',
      severity: 'warning',
      fix: 'none',
      summary: '测试',
      basis: { text: '测试', source: '测试', checked: false },
    },
    messages: { found: { what: '发现{name}', why: '测试', how: '测试' } },
    examples: { bad: [], good: [] },
    check(form, report) {
      for (const { level3, cells } of form.indicators)
        report({ at: cells.target, message: 'found', data: { name: level3 } });
    },
  }),
  ...changes,
});

const ROW = '质量指标/合格率 | 有效提高';

describe('what the profile says', () => {
  test('a severity of the profile wins over the rule and over what was approved', () => {
    const settings = profile({ severities: { 'vague-qualitative': 'error' } });
    const { byForm } = check({ rows: `${ROW} | 95%` }, settings, ruleNamed('vague-qualitative'));
    expect(byForm[0]?.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('a rule that is off finds nothing', () => {
    const settings = profile({ severities: { 'vague-qualitative': 'off' } });
    expect(check({ rows: ROW }, settings, ruleNamed('vague-qualitative')).byForm).toEqual([[]]);
  });

  test('an accepted finding keeps its place, carries the reason and offers no fix', () => {
    const example = { rows: '质量指标/合格率 | ≥ 95%' };
    const [open] = check(example, DEFAULT_PROFILE, ruleNamed('space-or-fullwidth')).byForm[0] ?? [];
    const accepted = { rule: 'space-or-fullwidth', sheet: '示例', cell: open?.cell ?? '', reason: '上级原文如此' };
    const [finding] =
      check(example, profile({ accepted: [accepted] }), ruleNamed('space-or-fullwidth')).byForm[0] ?? [];
    expect(open?.fix?.kind).toBe('safe');
    expect(finding).toMatchObject({ cell: open?.cell, accepted: { reason: '上级原文如此' } });
    expect(finding?.fix).toBeUndefined();
  });
});

describe('a rule that crashes', () => {
  const broken = fake('broken', {
    check() {
      throw new TypeError('boom');
    },
  });

  test('is noted as not checked, and the other rules go on', () => {
    const { byForm, notChecked } = check({ rows: ROW }, DEFAULT_PROFILE, [broken, ...ruleNamed('vague-qualitative')]);
    expect(byForm[0]?.map(({ rule }) => rule)).toEqual(['vague-qualitative']);
    expect(notChecked).toMatchObject([{ rule: 'broken', sheet: '示例' }]);
    expect(notChecked[0]?.reason).toContain('boom');
  });

  test('what it said before the crash is dropped', () => {
    const half = fake('half', {
      check(form, report) {
        report({ at: form.titleCell, message: 'found', data: { name: '甲' } });
        throw new TypeError('boom');
      },
    });
    expect(check({ rows: ROW }, DEFAULT_PROFILE, [half]).byForm).toEqual([[]]);
  });

  test('a rule says itself what it could not check', () => {
    const example = {
      rows: ['数量指标/甲 | ≥1次 | 1次 | 50 | 50', '质量指标/乙 | ≥1次 | | 50 | '],
      totals: '100 | 100',
    };
    expect(check(example, DEFAULT_PROFILE, ruleNamed('total-score-mismatch')).notChecked).toHaveLength(1);
  });
});

describe('one finding a cell on one topic', () => {
  const better = fake('rate-with-qualitative-value');

  test('the more telling rule speaks', () => {
    const { byForm } = check({ rows: ROW }, DEFAULT_PROFILE, [...ruleNamed('vague-qualitative'), better]);
    expect(byForm[0]?.map(({ rule }) => rule)).toEqual(['rate-with-qualitative-value']);
  });

  test('the next one speaks where it is switched off', () => {
    const settings = profile({ severities: { 'rate-with-qualitative-value': 'off' } });
    const { byForm } = check({ rows: ROW }, settings, [...ruleNamed('vague-qualitative'), better]);
    expect(byForm[0]?.map(({ rule }) => rule)).toEqual(['vague-qualitative']);
  });

  test('several values of one cell are no value that cannot be read', () => {
    const { byForm } = check({ rows: '质量指标/合格率 | 95%，90%' });
    expect(byForm[0]?.map(({ rule }) => rule)).toContain('multi-value-cell');
    expect(byForm[0]?.map(({ rule }) => rule)).not.toContain('value-unreadable');
  });

  test('another topic on the same cell is kept', () => {
    const { byForm } = check(
      { rows: '数量指标/培训场次 | 12' },
      DEFAULT_PROFILE,
      ruleNamed('unit-missing', 'comparator-missing'),
    );
    expect(byForm[0]?.map(({ rule }) => rule)).toEqual(['comparator-missing', 'unit-missing']);
  });
});

describe('fixes', () => {
  const both = ruleNamed('comparator-variant', 'space-or-fullwidth');

  test.each([
    ['a symbol and a space', '>= 95%', '≥95%'],
    ['a space inside the symbol', '> = 95%', '≥95%'],
    ['everything full-width', '＞＝ ９５％', '≥95%'],
  ])('two safe fixes of one cell are one change: %s', (_why, value, expected) => {
    const example: ExampleForm = { rows: `质量指标/合格率 | ${value}` };
    const found = check(example, DEFAULT_PROFILE, both).byForm[0] ?? [];
    const changes = found.map(({ fix }) => fix?.changes[0]);
    expect(found.map(({ rule }) => rule)).toEqual(['comparator-variant', 'space-or-fullwidth']);
    expect(changes[0]).toMatchObject({ before: { text: value }, after: { text: expected } });
    expect(changes[1]).toEqual(changes[0]);
    const repaired = applied(example, found[0]?.fix?.changes ?? []);
    expect(check(repaired, DEFAULT_PROFILE, both).byForm).toEqual([[]]);
  });

  test('residue and another fault of one cell are one change; none where the residue is to stay', () => {
    const example = { rows: '质量指标/合格率 | <b>>=95%' };
    const rules = ruleNamed('comparator-variant', 'paste-residue');
    const open = check(example, DEFAULT_PROFILE, rules).byForm[0] ?? [];
    const accepted = { rule: 'paste-residue', sheet: '示例', cell: open[0]?.cell ?? '', reason: '系统导出' };
    const kept = check(example, profile({ accepted: [accepted] }), rules).byForm[0] ?? [];
    expect(open.map(({ fix }) => fix?.title)).toEqual(['改为“≥95%”', '改为“≥95%”']);
    expect(kept.map(({ fix }) => fix)).toEqual([undefined, undefined]);
  });

  test.each<[string, CellContent]>([
    ['a number that is shown with a space', { number: 0.95, format: '"≥ "0%' }],
    ['a formula with such a number', { formula: '=A1', result: 0.95 }],
  ])('there is nothing to tidy in %s', (_why, content) => {
    const found = check({ rows: '质量指标/合格率 | ≥ 95%' }, DEFAULT_PROFILE, both, { contents: () => content });
    expect(found.byForm).toEqual([[]]);
  });

  test('a formula that makes a text is left to the user', () => {
    const content: CellContent = { formula: '=A1', result: '≥ 95%' };
    const found = check({ rows: '质量指标/合格率 | ≥ 95%' }, DEFAULT_PROFILE, both, { contents: () => content });
    expect(found.byForm[0]?.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test('a suggestion replaces a number by a text and remembers the number', () => {
    const before: CellContent = { number: 1, format: '0%' };
    const rules = ruleNamed('comparator-missing');
    const found = check({ rows: '质量指标/合格率 | 100%' }, DEFAULT_PROFILE, rules, { contents: () => before });
    expect(found.byForm[0]?.[0]?.fix).toMatchObject({
      kind: 'suggestion',
      title: '改为“=100%”',
      changes: [{ before, after: { text: '=100%' } }],
    });
  });

  test('without the contents of cells there are none', () => {
    const { form } = drawExample({ rows: '质量指标/合格率 | ≥ 95%' });
    expect(lint([form], DEFAULT_PROFILE, {}, both).byForm[0]?.map(({ fix }) => fix)).toEqual([undefined]);
  });

  test('approved targets are information without a fix, and the advice is for the next year', () => {
    const [finding] = check({ rows: '质量指标/合格率 | ≥ 95% | 96%' }, DEFAULT_PROFILE, both).byForm[0] ?? [];
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding?.how).toMatch(/^目标已经批复/);
    expect(finding?.fix).toBeUndefined();
  });

  test('actual values of a self-evaluation form are repaired', () => {
    const [finding] = check({ rows: '质量指标/合格率 | ≥95% | 96 %' }, DEFAULT_PROFILE, both).byForm[0] ?? [];
    expect(finding?.fix).toMatchObject({ kind: 'safe', title: '改为“96%”' });
    expect(finding?.how).not.toMatch(/目标已经批复/);
  });

  test.each(['项目名称', '项目编码', '主管部门', '实施单位'])('%s is never edited', (label) => {
    const rule = fake('eager', {
      check: (form, report) =>
        form.fields.forEach(({ cell }) => report({ at: cell, message: 'found', data: { name: '' } })),
      repair: (text) => ({ text: text.replace(/ /g, '') }),
    });
    const [finding] = check({ rows: '', fields: { [label]: '甲 乙' } }, DEFAULT_PROFILE, [rule]).byForm[0] ?? [];
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  test('a missing row is offered where somebody knows how to insert it', () => {
    const example = { rows: ['数量指标/次数 | ≥12次', '质量指标/合格率 | ≥95%', '时效指标/时限 | 2025年底'] };
    const rules = ruleNamed('cost-missing');
    const missingRow: FixSources['missingRow'] = ({ sheet }, level2) =>
      level2 === '成本指标' ? [{ do: 'insertRows', sheet, row: 9, count: 1 }] : [];
    expect(check(example, DEFAULT_PROFILE, rules, { missingRow }).byForm[0]?.[0]?.fix?.title).toBe(
      '插入一行“成本指标”',
    );
    expect(check(example, DEFAULT_PROFILE, rules).byForm[0]?.[0]?.fix).toBeUndefined();
  });
});

test('findings come from top to bottom, from left to right', () => {
  const rows = ['质量指标/合格率 | 有效提高', '数量指标/培训场次 | 12 | 3 场', '数量指标/ | ≥3次'];
  const found = check({ rows, fields: { 项目名称: '' } }).byForm[0]?.map(({ cell }) => cell) ?? [];
  const place = (cell: string): number => Number(cell.slice(1)) * 100 + cell.charCodeAt(0);
  expect(found.length).toBeGreaterThan(5);
  expect(found).toEqual([...found].sort((a, b) => place(a) - place(b)));
});

describe('the list of rules', () => {
  test('says which findings are blanks to be filled', () => {
    expect(['target-empty', 'required-header-empty'].map(isBlankRule)).toEqual([true, true]);
    expect(['unit-missing', 'cost-missing', 'no-such-rule'].map(isBlankRule)).toEqual([false, false, false]);
  });

  test.each([
    ['a row that is printed and blank is still to be filled', ['数量指标/次数 | ≥1次', '成本指标/ | '], true],
    ['a row that is not there at all is a finding', ['数量指标/次数 | ≥1次'], undefined],
  ])('%s', (_why, rows, blank) => {
    expect(check({ rows }, DEFAULT_PROFILE, ruleNamed('cost-missing')).byForm[0]?.[0]?.blank).toBe(blank);
  });

  test('carries what rules.json needs', () => {
    expect(ruleList().find(({ id }) => id === 'project-code-duplicate')).toMatchObject({
      code: 'JG04',
      name: '项目编码重复',
      group: 'structure',
      severity: 'error',
      scope: 'workbook',
      fix: 'none',
      moves: false,
      trial: false,
      covers: [],
    });
  });

  test('says which findings can move a row to its level 2, as the page of the rule does', () => {
    const moving = RULES.filter((rule) => rulePage(rule, CHINESE_PAGES).includes('可移到归属的二级指标'));
    expect(moving.length).toBeGreaterThan(0);
    expect(ruleList().flatMap(({ id, moves }) => (moves ? [id] : []))).toEqual(moving.map(({ id }) => id));
  });
});
