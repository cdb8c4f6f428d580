import { isBlank } from '../text';
import { defineRule } from '../rule';

export default defineRule({
  id: 'qualitative-actual-as-percent',
  code: 'DF11',
  name: '定性指标填百分比',
  meta: {
    group: 'scores',
    severity: 'info',
    fix: 'none',
    summary: '指标值是文字，实际完成值却是百分比，并且给了满分。',
    basis: { text: '定性指标按达成、部分达成、未达成三档打分', source: '昌吉表样', checked: false },
  },
  messages: {
    percentForWord: {
      what: '指标“{name}”的目标是“{target}”，实际完成值填“{actual}”，得满分 {points}',
      why: '“{actual}”是怎么量出来的没有依据，属于哪一档、为什么是满分，抽查时说不清',
      how: '写看得见的结果，例如“已建立制度并印发”“全年无亡人事故”，再按“达成、部分达成、未达成”给分',
    },
  },
  examples: {
    bad: [['文字目标，百分比结果', '社会效益指标/安全保障 | 保障 | 95% | 20 | 20']],
    good: [
      ['写了结果', '社会效益指标/安全保障 | 保障 | 全年无亡人事故 | 20 | 20'],
      ['目标就是百分比', '质量指标/合格率 | ≥90% | 95% | 10 | 10'],
      ['没有给满分', '社会效益指标/安全保障 | 保障 | 85% | 20 | 17'],
      ['百分之百就是达成', '社会效益指标/制度建设 | 建立制度 | 100% | 10 | 10'],
    ],
  },
  check(form, report) {
    for (const { level3: name, target, actual, value, actualValue, points, score, cells } of form.indicators) {
      if (value.kind !== 'qualitative' || isBlank(target) || !points || score !== points) continue;
      if (actualValue?.unit !== '%' || actualValue.number === null || actualValue.number >= 100) continue;
      const data = { name, target: target.trim(), actual: actual?.trim() ?? '', points };
      report({ at: cells.actual, message: 'percentForWord', data });
    }
  },
});
