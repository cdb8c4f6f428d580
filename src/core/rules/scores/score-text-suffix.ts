import { defineRule } from '../rule';

const SUFFIXED = /^\s*(\d+(?:\.\d+)?)\s*分\s*$/;

type Where =
  | { readonly phrase: 'executionPoints' | 'executionScore' | 'totalPoints' | 'totalScore' }
  | { readonly phrase: 'points' | 'score'; readonly data: { readonly name: string } };

export default defineRule({
  id: 'score-text-suffix',
  code: 'DF17',
  name: '得分带“分”字',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'safe',
    summary: '得分、分值或总分写成“10分”，存成了文字。',
    basis: { text: '得分应当是可以相加的数', source: '昌吉表样', checked: false },
  },
  messages: {
    textScore: {
      what: '{where}写成了“{text}”，是文字不是数',
      why: 'Excel 的求和会跳过它，总分会少算；导入系统时也可能被拒',
      how: '只写数 {number}，需要“分”字的写在表头里',
    },
  },
  phrases: {
    executionPoints: '执行率分值',
    executionScore: '执行率得分',
    points: '指标“{name}”的分值',
    score: '指标“{name}”的得分',
    totalPoints: '分值合计',
    totalScore: '总分',
  },
  examples: {
    bad: [
      ['得分带分字', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10分'],
      [
        '执行率得分和总分带分字',
        '数量指标/甲 | ≥1次 | 1次 | 90 | 90',
        { execution: '1 | 1 | 1 | 10 | 100% | 10分', totals: '100 | 100分' },
      ],
      ['小数和空格', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 分'],
    ],
    good: [
      ['就是数', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10'],
      ['空着', '数量指标/培训次数 | ≥12次 | 12次 | 10 | '],
      ['满意度调查的分数是指标值', '服务对象满意度指标/测评得分 | ≥90分 | 92分 | 10 | 10'],
    ],
  },
  check(form, report) {
    const suffixed = (where: Where, text: string | undefined, at: string | undefined): void => {
      const number = text && SUFFIXED.exec(text)?.[1];
      if (number) report({ at, message: 'textScore', data: { where, text: text.trim(), number: Number(number) } });
    };
    const { execution, totalCells } = form;
    suffixed({ phrase: 'executionPoints' }, execution?.pointsText, execution?.cells.points);
    suffixed({ phrase: 'executionScore' }, execution?.scoreText, execution?.cells.score);
    for (const { level3: name, pointsText, scoreText, cells } of form.indicators) {
      if (pointsText) suffixed({ phrase: 'points', data: { name } }, pointsText, cells.points);
      if (scoreText) suffixed({ phrase: 'score', data: { name } }, scoreText, cells.score);
    }
    suffixed({ phrase: 'totalPoints' }, form.totalPointsText, totalCells.points);
    suffixed({ phrase: 'totalScore' }, form.totalScoreText, totalCells.score);
  },
  repair: (text) => {
    const number = SUFFIXED.exec(text)?.[1];
    return number === undefined ? { text } : { number: Number(number), format: '0.00' };
  },
});
