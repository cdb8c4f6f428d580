import type { CheckResult } from '../../actions/check';
import { DEFAULT_PROFILE } from '../../core/profile/profile';
import type { Finding } from '../../core/rules/finding';
import { canDo, offersOf } from './offers';
import { initialState, type PaneState, TABS } from './state';

const FINDING: Finding = {
  rule: 'score-text-suffix',
  code: 'DF17',
  severity: 'warning',
  sheet: '表1',
  cell: 'H21',
  message: '总分写成了“100分”',
  why: '',
  how: '',
};

const SAFE: Finding = { ...FINDING, fix: { kind: 'safe', title: '改为 100', changes: [] } };
const SUGGESTED: Finding = { ...FINDING, fix: { kind: 'suggestion', title: '改为 100', changes: [] } };
const ACCEPTED: Finding = { ...SAFE, accepted: { reason: '已核对' } };

const START = initialState(DEFAULT_PROFILE, null);

function checked(kind: string, findings: readonly Finding[] = []): PaneState {
  const form = { sheet: '表1', range: 'A1:I21', kind };
  const result = { forms: [{ form, findings, blanks: [] }], findings: [], nearMisses: [], notChecked: [] };
  return { ...START, result: result as unknown as CheckResult };
}

const TARGET = 'project-target';
const SELF_EVALUATION = 'project-self-evaluation';

describe('the next step', () => {
  test.each<[string, PaneState, string]>([
    ['check first', START, 'checkWorkbook'],
    ['check again what has changed', { ...checked(TARGET, [SAFE]), stale: true }, 'checkWorkbook'],
    ['then repair what is safe', checked(SELF_EVALUATION, [SAFE]), 'fixAll'],
    ['suggestions are no common step', checked(SELF_EVALUATION, [SUGGESTED]), 'computeScores'],
    ['an accepted finding is not repaired', checked(SELF_EVALUATION, [ACCEPTED]), 'computeScores'],
    ['target forms are not scored', checked(TARGET), 'checkWorkbook'],
    ['computed scores are written', { ...checked(SELF_EVALUATION), scores: [] }, 'writeScores'],
    ['in 评分 without a form to score it is not', { ...checked(TARGET, [SAFE]), tab: 'scores' }, 'fixAll'],
    ['in 评分 it is about scores', { ...checked(SELF_EVALUATION, [SAFE]), tab: 'scores' }, 'computeScores'],
  ])('%s', (_why, state, next) => expect(offersOf(state).next).toBe(next));
});

describe('offers', () => {
  const states = [START, checked(TARGET, [SAFE]), checked(SELF_EVALUATION)];
  const cases = states.flatMap((state) => TABS.map((tab) => [tab, { ...state, tab }] as const));
  test.each(cases)('in %s every one is there exactly once', (_tab, state) => {
    const { next, ofTab, others } = offersOf(state);
    const all = [next, ...ofTab, ...others];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(6);
  });

  test.each<[string, PaneState, boolean]>([
    ['nothing safe to repair', checked(TARGET, [SUGGESTED]), false],
    ['something safe', checked(TARGET, [SAFE]), true],
    ['while other work goes on', { ...checked(TARGET, [SAFE]), busy: '正在写入…' }, false],
  ])('修复全部安全项: %s', (_why, state, expected) => expect(canDo(state, 'fixAll')).toBe(expected));

  test('清除标记 is possible before any check: marks may be left from another day', () =>
    expect(canDo(START, 'clearMarks')).toBe(true));
});
