import { defineRule } from '../rule';

/** Slips that occur in these forms, with what was meant; long enough not to hit a correct word. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/正常支行/, '正常运行'],
  [/有效支行/, '有效运行'],
  [/(?<=安全生产|应急)预算(?=采用|演练|编制率)/, '预案'],
  [/全业企业/, '全市企业'],
  [/复盖率/, '覆盖率'],
  [/满意渡/, '满意度'],
  [/(?<=及时|合格|完成|达标|覆盖|满意)律/, '率'],
  [/既时率/, '及时率'],
  [/布署/, '部署'],
  [/按装/, '安装'],
  [/帐户/, '账户'],
  [/帐目/, '账目'],
  [/竟争/, '竞争'],
  [/隐换/, '隐患'],
  [/隐患排察/, '隐患排查'],
  [/巡察检察频次/, '巡查检查频次'],
  [/防汛抗早/, '防汛抗旱'],
  [/森林放火/, '森林防火'],
  [/应急就援/, '应急救援'],
  [/培训合格证率/, '培训合格率'],
  [/可持续影像/, '可持续影响'],
  [/资金拔付/, '资金拨付'],
  [/拔款/, '拨款'],
  [/财政拔/, '财政拨'],
  [/完成时线/, '完成时限'],
  [/质量和格/, '质量合格'],
];

/** The slips without what has to stand around them: a text without one of these has none, which is told far sooner. */
const ANY_SLIP = new RegExp(SLIPS.map(([{ source }]) => source.replace(/\(\?<?=[^()]*\)/g, '')).join('|'));

export default defineRule({
  id: 'typo-suspect',
  code: 'JG11',
  name: '疑似错别字',
  meta: {
    group: 'structure',
    severity: 'warning',
    fix: 'suggestion',
    wording: true,
    trial: true,
    summary: '名称或指标值里有常见的错别字，例如“考试正常支行”。',
    basis: {
      text: '文字应当准确',
      source: '承德、大连、库尔勒表样；audit_agent 源码 https://github.com/ericliu1002000/audit_agent',
      checked: false,
    },
  },
  messages: {
    slip: {
      what: '“{text}”里的“{wrong}”疑为“{right}”',
      why: '错字会让指标读不通，评审时要逐处退改，按名称匹配也对不上',
      how: '核对原文，是错字的改为“{right}”；没有错的，标为已核实',
    },
  },
  examples: {
    bad: [
      ['值里有错字', '社会效益指标/保障考试正常进行 | 考试正常支行'],
      ['名称里有错字', '质量指标/安全生产预算采用率 | ≥95%'],
      ['偏旁写错', '时效指标/资金拔付及时率 | =100%'],
    ],
    good: [
      ['没有错字', '社会效益指标/保障考试正常进行 | 考试正常运行'],
      ['银行的支行', '数量指标/合作支行数量 | ≥2家'],
      ['法律', '质量指标/法律服务及时率 | ≥95%'],
    ],
  },
  check(form, report) {
    for (const { printed, target, cells } of form.indicators) {
      if (!ANY_SLIP.test(printed.level3) && !ANY_SLIP.test(target)) continue;
      for (const [text, at] of [[printed.level3, cells.level3] as const, [target, cells.target] as const])
        for (const [pattern, right] of SLIPS) {
          const wrong = pattern.exec(text)?.[0];
          if (wrong === undefined) continue;
          const suggestion = { to: { text: text.replace(pattern, right) } };
          report({ at, message: 'slip', data: { text, wrong, right }, suggestion });
          break;
        }
    }
  },
});
