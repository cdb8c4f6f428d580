import type { Form, Indicator } from '../form/form';
import { recognise } from '../form/recognise';
import { DEFAULT_PROFILE } from '../profile/profile';
import { lint } from '../rules/lint';
import { isBlankRule } from '../rules/rule-list';
import { ENGLISH } from '../scoring/english';
import { policyOf } from '../scoring/policies';
import { sumOf } from '../scoring/rounding';
import { formOf } from '../scoring/scoring.testing';
import { CHINESE } from '../scoring/sentences';
import { sheetOfBlank } from '../templates/sheet-of-blank';
import type { BlankForm } from '../templates/blank-form';
import { type RealForm, realForms } from './conversion.testing';
import { monitoringForm } from './monitoring';
import { planNewSheets } from './plan-conversion';
import { selfEvaluationForm } from './self-evaluation';

const policy = policyOf('national-2020');
let targetForms: readonly RealForm[] = [];

beforeAll(async () => {
  const all = await realForms();
  targetForms = all.filter(([, { kind }]) => kind === 'project-target' || kind === 'department-target');
});

/** The form that a drawn sheet is recognised as. */
function drawn(blank: BlankForm): Form {
  const { forms, nearMisses } = recognise(sheetOfBlank(blank));
  const [form, more] = forms;
  if (!form || more || nearMisses.length > 0)
    throw new Error(`${forms.length} forms, ${nearMisses.length} near misses`);
  return form;
}

/** What a new form takes over from the one it is made of. */
function takenOver({ indicators, tasks, goals, ...form }: Form) {
  const row = ({ level1, level2, level3, target, value, subRow }: Indicator) =>
    [level1, level2, level3.trim(), target.trim(), value.kind, value.number, value.unit, subRow].join(' | ');
  return {
    year: form.year,
    unit: form.unit,
    supervisor: form.supervisor,
    projectName: form.projectName,
    projectCode: form.projectCode,
    budget: form.budget,
    goals: goals.map((goal) => goal.replace(/^目标\d：/, '')),
    tasks: tasks.map(({ cells: _cells, ...task }) => task),
    indicators: indicators.map(row).sort(),
  };
}

/** Rules other than those about blank cells that find something in a form. */
function rulesAgainst(form: Form): Set<string> {
  const { byForm } = lint([form], DEFAULT_PROFILE);
  return new Set(byForm.flatMap((findings) => findings.map(({ rule }) => rule)).filter((rule) => !isBlankRule(rule)));
}

describe('every real target form', () => {
  test('there are many of them', () => expect(targetForms.length).toBeGreaterThan(35));

  test.each([
    ['self-evaluation', (form: Form) => selfEvaluationForm(form, policy, form.year).blank],
    ['monitoring', (form: Form) => monitoringForm(form, {})],
  ])('becomes a %s form that says the same', (_kind, convert) => {
    for (const [name, source] of targetForms) {
      expect({ name, ...takenOver(drawn(convert(source))) }).toEqual({ name, ...takenOver(source) });
    }
  });

  test('keeps what was wrong with it and adds nothing but blanks', () => {
    for (const [, source] of targetForms) {
      const before = rulesAgainst(source);
      for (const blank of [selfEvaluationForm(source, policy, source.year).blank, monitoringForm(source, {})])
        expect([...rulesAgainst(drawn(blank))].filter((rule) => !before.has(rule))).toEqual([]);
    }
  });

  test('is of the right kind', () => {
    for (const [, source] of targetForms) {
      const kind = source.kind.replace('target', 'self-evaluation');
      expect(drawn(selfEvaluationForm(source, policy, null).blank).kind).toBe(kind);
      expect(drawn(monitoringForm(source, {})).kind).toBe('monitoring');
    }
  });

  test('gets points that add up to 100, and nothing else is filled', () => {
    for (const [, source] of targetForms) {
      const { indicators, execution, totalPoints, totalScore } = drawn(selfEvaluationForm(source, policy, null).blank);
      expect(sumOf(indicators.map(({ points }) => points ?? 0))).toBe(90);
      expect(execution).toMatchObject({ points: 10, adjusted: null, executed: null, rate: null, score: null });
      expect({ totalPoints, totalScore }).toEqual({ totalPoints: 100, totalScore: null });
      expect(indicators.map(({ actual, score, deviation }) => [actual, score, deviation])).toEqual(
        indicators.map(() => ['', null, '']),
      );
    }
  });
});

describe('a small form', () => {
  const source = formOf(
    [
      {
        level1: '满意度指标',
        level2: '服务对象满意度指标',
        level3: '群众满意度',
        target: '≥90%',
        actual: null,
        points: null,
      },
      {
        level1: '产出指标',
        level2: '质量指标',
        level3: '合格率',
        target: '95',
        comparatorText: '≥',
        unitText: '%',
        actual: null,
        points: null,
      },
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '培训次数',
        target: '12',
        comparatorText: '大于等于',
        unitText: '次',
        actual: null,
        points: 30,
      },
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '其中：线上',
        target: '≥4次',
        actual: null,
        points: null,
        subRow: true,
      },
      { level1: '产出指标', level2: '成本指标', level3: '总成本', target: '=100%', actual: null, points: null },
    ],
    {
      kind: 'project-target',
      year: 2025,
      projectName: '防汛/物资',
      projectCode: '001',
      goals: ['完成储备', '保障调运'],
    },
  );
  const form = drawn(selfEvaluationForm(source, policy, 2026).blank);

  test('its levels are in standard order, sub-rows under their row', () => {
    expect(form.indicators.map(({ level3 }) => level3)).toEqual([
      '培训次数',
      '其中：线上',
      '合格率',
      '总成本',
      '群众满意度',
    ]);
  });

  test('comparator and unit go into the target', () => {
    expect(form.indicators.map(({ target }) => target)).toEqual(['≥12次', '≥4次', '≥95%', '=100%', '≥90%']);
  });

  test('points that stand there stay, the rest follows the policy', () => {
    expect(form.indicators.map(({ points }) => points)).toEqual([30, null, 23, 22, 15]);
  });

  test('the year may be another', () => expect(form.year).toBe(2026));

  test('a code and several goals are kept', () => {
    expect(form).toMatchObject({ projectCode: '001', goals: ['目标1：完成储备', '目标2：保障调运'] });
  });

  test('its formulas cover every row that counts', () => {
    const { cells } = selfEvaluationForm(source, policy, 2026).blank;
    expect(cells.flatMap(({ content }) => ('formula' in content ? [content] : []))).toEqual([
      ...['D', 'E', 'F'].map((column) => ({
        formula: `=IF(COUNT(${column}8:${column}10)=0,"",SUM(${column}8:${column}10))`,
        result: '',
      })),
      { formula: '=IF(OR(N(E7)=0,COUNT(F7)=0),"",F7/E7)', result: '' },
      { formula: '=IF(COUNT(H7)=0,"",ROUND(MIN(1,MAX(0,H7))*G7,2))', result: '' },
      { formula: '=IF(COUNT(G14:G18)=0,"",SUM(G14:G18)+N(G7))', result: 100 },
      {
        formula:
          '=IF(COUNT(G14:G18)=0,"",IF(OR(COUNT(I7)=0,COUNT(H14:H18)<COUNT(G14:G18)),"待定",ROUND(SUM(H14:H18)+N(I7),2)))',
        result: '待定',
      },
    ]);
  });

  test('goes to a new sheet, named so that Excel takes it', () => {
    const blanks = [
      selfEvaluationForm(source, policy, 2026).blank,
      monitoringForm(source, {}),
      monitoringForm(source, {}),
    ];
    const { changes } = planNewSheets('转换', blanks, ['封面', '自评-防汛物资']);
    expect(changes.map((change) => change.do === 'addSheet' && change.sheet)).toEqual([
      '自评-防汛物资(2)',
      '监控-防汛物资',
      '监控-防汛物资(2)',
    ]);
  });

  test('the monitoring form covers the months asked for', () => {
    const texts = monitoringForm(source, { month: 9 }).cells.map(({ content }) => 'text' in content && content.text);
    expect(texts).toEqual(
      expect.arrayContaining(['1-9月执行数', '1-9月实际完成情况', '全年预计完成情况', '（2025年度）']),
    );
  });
});

test('a form without indicators gives a blank row for each level 2', () => {
  const block = { printed: { level1: '', level2: '' }, required: false, top: 5, bottom: 5, cell: 'B5' };
  const blocks = [
    { ...block, level1: '产出指标', level2: '数量指标' },
    { ...block, level1: '效益指标', level2: '社会效益指标' },
  ];
  const form = drawn(selfEvaluationForm(formOf([], { blocks, kind: 'project-target' }), policy, null).blank);
  expect(form.blocks.map(({ level2 }) => level2)).toEqual(['数量指标', '社会效益指标']);
});

describe('approved points that leave nothing for the execution rate', () => {
  const row = { level1: '产出指标', level2: '数量指标', target: '≥1次', actual: null };
  const source = formOf(
    [
      { ...row, level3: '甲', points: 60 },
      { ...row, level3: '乙', points: 40 },
    ],
    { kind: 'project-target' },
  );
  const { blank, notes } = selfEvaluationForm(source, policy, null);
  const form = drawn(blank);

  test('stay as approved', () => {
    expect(form.indicators.map(({ points }) => points)).toEqual([60, 40]);
    expect(form.totalPoints).toBe(110);
  });

  test('are spoken of, on the sheet and to the user', () => {
    const [said] = notes(CHINESE);
    expect(said).toContain('共 110 分');
    expect(form.notes.map(({ text }) => text)).toContain(`注：${said}`);
    expect([...rulesAgainst(form)]).toContain('weight-sum-not-100');
  });

  test('are spoken of to the user in the language in use, whatever the sheet speaks', () => {
    expect(notes(ENGLISH).join(' ')).toMatch(/execution rate 110 instead of 100/);
    expect(
      notes(ENGLISH)
        .join(' ')
        .replace(/“[^”]*”/g, ''),
    ).not.toMatch(/[\p{Script=Han}，。；：（）]/u);
  });

  test('are not spoken of where the total is 100', () => {
    const whole = formOf([{ ...row, level3: '甲', points: 90 }], { kind: 'project-target' });
    expect(selfEvaluationForm(whole, policy, null).notes(CHINESE)).toEqual([]);
  });
});
