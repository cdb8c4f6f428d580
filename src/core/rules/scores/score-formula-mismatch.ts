import { liesIn } from '../../scoring/judge-quality';
import type { Judgement } from '../../scoring/judgement';
import { round } from '../../scoring/rounding';
import { defineRule } from '../rule';
import { judgedIn } from './judge-indicator';

export default defineRule({
  id: 'score-formula-mismatch',
  code: 'DF06',
  name: '得分与完成率不符',
  meta: {
    group: 'scores',
    severity: 'warning',
    fix: 'suggestion',
    summary: '没有完成的指标扣了分，但得分不是按完成比例算出来的。',
    basis: {
      text: '未完成的指标按完成值与目标值的比例计分，定性指标按档次计分',
      source: '财预〔2020〕10号；http://biz.doczj.com/doc/174893555.html',
      checked: false,
    },
  },
  messages: {
    otherScore: {
      what: '指标“{name}”按完成比例应得 {proposed} 分（{words} × {points}），现为 {score}',
      why: '得分算不出来由，复核时会按比例重算，总分和等级都可能变',
      how: '改为 {proposed}；确有理由另行扣分或加分的，在偏差原因里写明，例如“质量抽检不合格，加扣2分”',
    },
    otherBand: {
      what: '指标“{name}”完成“{actual}”属于“{band}”一档，得分应在 {lower} 到 {upper} 之间，现为 {score}',
      why: '定性指标按档次给分，得分落在档外，复核时会要求说明',
      how: '改为档内的分，例如 {proposed}；认为档次不对的，把实际完成值改成真实情况',
    },
  },
  examples: {
    bad: [
      ['扣得少了', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 9 | 少办3期'],
      ['超过上限扣得多了', '成本指标/项目费用 | ≤10万元 | 12.5万元 | 10 | 5 | 材料涨价'],
      ['换算单位后没有达到', '成本指标/项目费用 | ≤10万元 | 125000元 | 10 | 5 | 材料涨价'],
      ['定性指标落在档外', '社会效益指标/安全意识 | 提升 | 70% | 10 | 9 | 宣传不够'],
    ],
    good: [
      ['按比例', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 7.5 | 少办3期'],
      ['四舍五入到一位', '数量指标/培训次数 | ≥3次 | 2次 | 10 | 6.7 | 少办1期'],
      ['满分归“未完成得满分”管', '数量指标/培训次数 | ≥12次 | 9次 | 10 | 10'],
      ['定性指标在档内', '社会效益指标/安全意识 | 提升 | 70% | 10 | 6.5 | 宣传不够'],
      ['完成了另有原因扣分', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 8 | 两期签到表缺失'],
      ['方向要人确认的不算', '数量指标/培训次数 | 12次 | 9次 | 10 | 9 | 少办3期'],
      ['还没有打分', '数量指标/培训次数 | ≥12次 | 9次 | 10 |  | '],
    ],
  },
  check(form, report, { policy, thresholds }) {
    const judgedByValue = judgedIn(form, policy);
    for (const indicator of form.indicators) {
      const { level3: name, points, score, actual, cells } = indicator;
      if (!points || score === null || score >= points || indicator.sharesPoints) continue;
      const judged = judgedByValue(indicator);
      const share = judged && certainShare(judged);
      if (!judged || share === null) continue;
      const proposed = round(share * points, 2);
      const suggestion = { to: { number: proposed, format: '0.00' } };
      const { band } = judged;
      if (band) {
        if (liesIn(band, score, points)) continue;
        const bounds = { lower: round(band.lower * points, 2), upper: round(band.upper * points, 2) };
        const data = { name, actual: actual ?? '', band: band.name, ...bounds, score, proposed };
        report({ at: cells.score, message: 'otherBand', data, suggestion });
      } else if (Math.abs(score - proposed) > thresholds.scoreTolerance + 1e-9) {
        const data = { name, words: judged.words, points, score, proposed };
        report({ at: cells.score, message: 'otherScore', data, suggestion });
      }
    }
  },
});

/** Share of the weight of a missed target, where nobody has to be asked how to read it. */
function certainShare({ share, reached, doubts, band }: Judgement): number | null {
  if (share === null || share >= 1 || reached) return null;
  return band === undefined && doubts.length > 0 ? null : share;
}
