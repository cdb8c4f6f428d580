import { parentsOf } from '../../form/vocabulary/level-names';
import { defineRule } from '../rule';

const LEVELS1: readonly string[] = ['产出指标', '效益指标', '满意度指标', '成本指标'];
/** Older layouts print 满意度 as the last part of 效益. */
const TOLERATED: readonly string[] = ['效益指标/服务对象满意度指标'];

export default defineRule({
  id: 'level2-under-wrong-level1',
  code: 'GL10',
  name: '二级指标归类错误',
  meta: {
    group: 'placement',
    severity: 'warning',
    fix: 'none',
    wording: true,
    summary: '二级指标放错了一级指标，例如质量指标在效益指标下。',
    basis: {
      text: '数量、质量、时效属于产出，经济、社会、生态、可持续属于效益',
      source: '各地公开表样',
      checked: false,
    },
  },
  messages: {
    wrongParent: {
      what: '“{level2}”放在了“{level1}”下，应在“{parent}”下',
      why: '分值按一级指标汇总，归错类会使产出和效益的分值都不对',
      how: '把这几行移到“{parent}”下；多半是合并单元格少合并或多合并了一行，请对照空白表样',
    },
  },
  examples: {
    bad: [
      ['质量指标在效益下', '质量指标/合格率 | ≥95%', { level1: { 1: '效益指标' } }],
      ['社会效益在产出下', '社会效益指标/知晓率 | ≥90%', { level1: { 1: '产出指标' } }],
    ],
    good: [
      ['各在各的一级指标下', ['数量指标/培训次数 | ≥12次', '社会效益指标/知晓率 | ≥90%']],
      ['新表样成本单列一级', '经济成本指标/总成本 | ≤36万元'],
      ['一级和二级同名', '成本指标/总成本 | ≤36万元', { level1: { 1: '成本指标' } }],
      ['没有一级指标', '质量指标/合格率 | ≥95%', { level1: { 1: '' } }],
    ],
  },
  check(form, report) {
    for (const { level1, level2, cell } of form.blocks) {
      const parents = parentsOf(level2);
      const [parent] = parents;
      if (parent === undefined || !LEVELS1.includes(level1) || level1 === level2) continue;
      if (parents.includes(level1) || TOLERATED.includes(`${level1}/${level2}`)) continue;
      report({ at: cell, message: 'wrongParent', data: { level1, level2, parent } });
    }
  },
});
