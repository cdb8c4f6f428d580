/** What a unit measures. */
export type Dimension =
  'count' | 'ratio' | 'money' | 'time' | 'area' | 'volume' | 'length' | 'mass' | 'energy' | 'data' | 'frequency';

/** A unit without prefix: its dimension, the unit it converts to, and how many of that it is. */
export interface SimpleUnit {
  readonly dimension: Dimension;
  readonly base: string;
  readonly factor: number;
}

/** Units that convert into one another: dimension, base, and factor to the base by name. */
type Family = readonly [Dimension, string, Readonly<Record<string, number>>];

const DAYS_A_YEAR = 365;

const FAMILIES: readonly Family[] = [
  ['ratio', '%', { '%': 1, 百分比: 1, 百分号: 1, 百分之: 1, 百分点: 1, 个百分点: 1, '‰': 0.1, '‱': 0.01 }],
  ['money', '元', { 元: 1, 圆: 1, 角: 0.1, 块钱: 1, 人民币: 1 }],
  ['money', '美元', { 美元: 1 }],
  ['money', '欧元', { 欧元: 1 }],
  ['money', '港元', { 港元: 1, 港币: 1 }],
  [
    'time',
    '小时',
    {
      秒: 1 / 3600,
      秒钟: 1 / 3600,
      分钟: 1 / 60,
      小时: 1,
      个小时: 1,
      天: 24,
      日: 24,
      自然日: 24,
      个自然日: 24,
      周: 24 * 7,
      星期: 24 * 7,
      个星期: 24 * 7,
      月: 2 * DAYS_A_YEAR,
      个月: 2 * DAYS_A_YEAR,
      季度: 6 * DAYS_A_YEAR,
      个季度: 6 * DAYS_A_YEAR,
      年: 24 * DAYS_A_YEAR,
    },
  ],
  ['time', '工作日', { 工作日: 1, 个工作日: 1, 个工作天: 1 }],
  [
    'area',
    '平方米',
    { 平方厘米: 1e-4, 平方米: 1, 平米: 1, m2: 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6, km2: 1e6 },
  ],
  ['volume', '立方米', { 立方米: 1, 立方: 1, m3: 1, 方: 1, 升: 1e-3, 毫升: 1e-6 }],
  [
    'length',
    '米',
    { 毫米: 1e-3, mm: 1e-3, 厘米: 0.01, cm: 0.01, 米: 1, 延米: 1, m: 1, 里: 500, 公里: 1e3, 千米: 1e3, km: 1e3 },
  ],
  ['mass', '公斤', { 微克: 1e-9, 毫克: 1e-6, mg: 1e-6, 克: 1e-3, 斤: 0.5, 公斤: 1, 千克: 1, kg: 1, 吨: 1e3, t: 1e3 }],
  ['energy', '千瓦时', { 千瓦时: 1, kwh: 1, 兆瓦时: 1e3 }],
  ['data', 'GB', { kb: 1 / 1024 ** 2, mb: 1 / 1024, gb: 1, tb: 1024 }],
  ['count', '人', { 人: 1, 名: 1, 位: 1, 个人: 1 }],
  ['count', '人次', { 人次: 1 }],
  ['count', '次', { 次: 1, 场: 1, 场次: 1, 回: 1 }],
];

/** Counting words of their own: none converts into another. */
const COUNTERS =
  '个 户 户次 家 家次 件 件次 套 台 台套 台次 辆 辆次 支 条 间 期 页 页次 份 篇 种 种次 类 批 批次 单 起 例 只 头 匹 羽 尾 株 棵 座 架 架次 册 本 幅 张 块 ' +
  '项 所 处 栋 幢 层 片 枚 部 顶 床 根 盏 口 眼 艘 列 节 课时 学时 学分 班 班次 组 对 队 村 乡 镇 县 市 区 省 社区 街道 字 字节 点 面 盒 箱 袋 瓶 桶 卷 把 双 车 车次 人日 人天 人月 ' +
  '床位 席 票 款 门 样 则 集 首 副 盘 分 门次 点位 站 孔 棚 标段 个次 ' +
  '亩次 例次 剂 剂次 针次 粒 包 趟 航次 节次 宗 桩 分贝 db 千瓦 兆瓦 mw 摄氏度 ℃';

function simpleUnits(): ReadonlyMap<string, SimpleUnit> {
  const counters = COUNTERS.split(' ').map((name) => [name, { dimension: 'count', base: name, factor: 1 }] as const);
  const converting = FAMILIES.flatMap(([dimension, base, names]) =>
    Object.entries(names).map(([name, factor]) => [name, { dimension, base, factor }] as const),
  );
  return new Map<string, SimpleUnit>([...counters, ...converting]);
}

/** Every unit without prefix by its name; Latin names in lower case. */
export const SIMPLE_UNITS = simpleUnits();

/** Numeral prefixes of units: “万页”, “亿元”. */
export const PREFIXES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};
