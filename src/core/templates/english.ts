import type { LayoutId } from './layout';

/** What layouts, and the blank forms drawn from them, are called in English. */
export const ENGLISH_LAYOUTS: Readonly<Record<LayoutId, string>> = {
  'project-self-evaluation': 'Project self-evaluation',
  'project-target': 'Project targets',
  'project-target-split': 'Project targets, values in three columns',
  'department-target': 'Department targets',
  'department-self-evaluation': 'Department self-evaluation',
  monitoring: 'Project monitoring',
  korla: 'Department targets, Korla',
  chengde: 'Project information, Chengde',
  pingluo: 'Project targets, Pingluo',
  dalian: 'Project targets, Dalian',
  changji: 'Project self-evaluation, Changji',
};

/** What the fields of the library are called in English. */
export const ENGLISH_FIELDS: Readonly<Record<string, string>> = {
  人员经费: 'Staff costs',
  会议培训: 'Meetings and training',
  信息化运维: 'Running of information systems',
  基建: 'Construction',
  宣传: 'Publicity',
  执法检查: 'Law enforcement and inspection',
  '政府购买服务/专家': 'Purchased services and experts',
  '救灾物资/森林防火': 'Relief supplies and forest fires',
  '演练/预案': 'Drills and emergency plans',
  '物业/机关运行': 'Premises and running of offices',
  补贴发放: 'Subsidies',
  设备购置: 'Equipment',
  部门整体: 'Whole departments',
};
