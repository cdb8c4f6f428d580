import type { FormKind } from '../../form/form';
import { defineRule } from '../rule';
import { isBlank } from '../text';

const SAYS_KIND = /绩效|目标|自评|评价|监控|考评/;
const KINDS = {
  'project-target': '项目绩效目标表',
  'project-self-evaluation': '项目绩效自评表',
  'department-target': '部门整体支出绩效目标表',
  'department-self-evaluation': '部门整体支出绩效自评表',
  monitoring: '绩效监控表',
} as const satisfies Readonly<Record<FormKind, string>>;

export default defineRule({
  id: 'form-type-unrecognised',
  code: 'JG01',
  name: '表格类型无法识别',
  meta: {
    group: 'structure',
    severity: 'info',
    fix: 'none',
    summary: '标题没有说是目标表、自评表还是监控表，只能按栏目判断。',
    basis: { text: '标题写明表的种类', source: '五种公开表样', checked: false },
  },
  messages: {
    otherTitle: {
      what: '标题“{title}”看不出是哪种绩效表，按栏目当作{kind}检查',
      why: '判断错了，检查项和评分方法就不适用',
      how: '把标题写明，例如“2025年项目支出绩效目标表”；判断得对的，不用改',
    },
    noTitle: {
      what: '没有找到标题，按栏目当作{kind}检查',
      why: '判断错了，检查项和评分方法就不适用',
      how: '在表的上方写明标题，例如“2025年项目支出绩效目标表”；判断得对的，不用改',
    },
  },
  phrases: KINDS,
  examples: {
    bad: [
      ['标题说的是别的', '数量指标/培训次数 | ≥12次', { title: '附件3' }],
      ['没有标题', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10', { title: '' }],
    ],
    good: [
      ['目标表', '数量指标/培训次数 | ≥12次', { title: '项目支出绩效目标申报表' }],
      ['各地的叫法', '数量指标/培训次数 | ≥12次', { title: '购置办公家具绩效信息表' }],
      ['自评表', '数量指标/培训次数 | ≥12次 | 12次 | 10 | 10', { title: '项目支出绩效自评表' }],
    ],
  },
  check({ title, titleCell, kind }, report) {
    if (SAYS_KIND.test(title.replace(/\s/g, ''))) return;
    const data = { kind: { phrase: kind } };
    if (isBlank(title)) report({ at: titleCell, message: 'noTitle', data });
    else report({ at: titleCell, message: 'otherTitle', data: { ...data, title: title.trim() } });
  },
});
