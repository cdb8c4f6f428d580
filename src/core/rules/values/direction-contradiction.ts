import { defineRule } from '../rule';
import { isVague } from './vague-words';

const FALL = /减少|降低|下降|压减|缩减|遏制|减轻/;
const RISE = /提高|提升|增加|增长|增强|上升|扩大/;
const DEGREE = '^(?:有效|持续|不断|逐步|逐年|进一步|稳步|大幅)?';
/** The verb that a name is about: at its very front, or at its end. */
const FALLS = new RegExp(`${DEGREE}(?:${FALL.source})|(?:${FALL.source})$`);
const RISES = new RegExp(`${DEGREE}(?:${RISE.source})|(?:${RISE.source})$`);

export default defineRule({
  id: 'direction-contradiction',
  code: 'ZB19',
  name: '指标与值方向矛盾',
  meta: {
    group: 'values',
    severity: 'error',
    fix: 'none',
    wording: true,
    summary: '名称说要减少，指标值却说提高，或者反过来。',
    basis: { text: '指标名称与指标值的方向应当一致', source: '平罗表样', checked: false },
  },
  messages: {
    shouldFall: {
      what: '指标“{name}”要的是减少，指标值却写“{value}”',
      why: '照字面是损失越多越好，自评时按哪个方向打分都说不通',
      how: '改成减少多少，例如“较上年下降≥5%”“≤10万元”',
    },
    shouldRise: {
      what: '指标“{name}”要的是提高，指标值却写“{value}”',
      why: '照字面是越差越好，自评时按哪个方向打分都说不通',
      how: '改成提高多少，例如“较上年提高≥5%”“≥95%”',
    },
  },
  examples: {
    bad: [
      ['减少的提高了', '社会效益指标/减少因自然灾害造成的经济损失 | 不断提高'],
      ['动词在名称末尾', '社会效益指标/各类事故死亡人数下降 | 逐年上升'],
      ['提高的降低了', '社会效益指标/提高群众安全感 | 有效降低'],
      ['变化写成了数', '社会效益指标/降低事故起数 | 增长5%'],
    ],
    good: [
      ['方向一致', '经济效益指标/降低灾害造成的损失 | 有效降低'],
      ['名称先说提升', '社会效益指标/提升企业自查能力，减少经济损失 | 有效提升'],
      ['下降率可以提高', '社会效益指标/死亡人数下降率 | 有效提高'],
      ['有具体内容的不猜', '社会效益指标/提高群众安全感 | 刑事发案减少十起'],
      ['不说方向', '社会效益指标/减少灾害损失 | ≤10万元'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, value, cells } of form.indicators) {
      const direction = value.change ?? (isVague(target) ? directionOf(target) : null);
      if (direction === null) continue;
      const data = { name, value: target.trim() };
      if (direction === 'up' && FALLS.test(name) && !RISE.test(name))
        report({ at: cells.target, message: 'shouldFall', data });
      if (direction === 'down' && RISES.test(name) && !FALL.test(name))
        report({ at: cells.target, message: 'shouldRise', data });
    }
  },
});

function directionOf(text: string): 'up' | 'down' | null {
  const [rises, falls] = [RISE.test(text), FALL.test(text)];
  if (rises === falls) return null;
  return rises ? 'up' : 'down';
}
