import { remember } from '../../sheet/remember';
import { labelOf } from '../../sheet/text';
import { withoutAside } from './phrases';

/** What a printed text is as the name of a level; a few words name either level (“成本指标”, “满意度指标”). */
export interface LevelName {
  /** Standard name as level 1, e.g. 产出指标. */
  readonly level1?: string;
  /** Standard name as level 2, e.g. 数量指标. */
  readonly level2?: string;
  /** True where the text joins a level-1 name and one of level 2 (“产出指标-数量指标”). */
  readonly joined?: true;
  /** True for words by which places also call levels of their own or indicators (“质量目标”, “项目成效”, “家长满意度指标”). */
  readonly loose?: true;
  /** True for words that indicators are called by as well (“服务对象满意度” without 指标). */
  readonly weak: boolean;
}

/** Standard level-2 names under each standard level-1 name; 成本指标 stands under 产出指标 in layouts before 2022. */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
  产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
  效益指标: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  满意度指标: ['服务对象满意度指标'],
  成本指标: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
};

const LEVEL1: readonly (readonly [string, RegExp])[] = [
  ['产出指标', /^(?:(?:项目|部门|绩效|任务)?产出(?:类|绩效)?(?:指标)?|产出目标)$/],
  ['效益指标', /^(?:(?:项目|部门|绩效)?(?:效益|效果|效应|成效)(?:类|绩效)?(?:指标)?|(?:效益|效果)目标)$/],
  ['满意度指标', /^满意度?(?:类|绩效)?(?:指标)?$/],
  ['成本指标', /^(?:项目|绩效)?成本(?:类|绩效)?(?:指标)?$/],
];

/** Names that department forms use on either level; there is no standard spelling, so they stay as printed. */
const DEPARTMENT =
  /^(?:部门)?(?:履职(?:效能|效果|产出)|管理效率|运行(?:效率|成本)|社会效应|可持续发展能力|预算(?:资金)?执行(?:率|情况)?)(?:指标)?$/;

const LEVEL2: readonly (readonly [string, RegExp])[] = [
  ['数量指标', /^(?:产出)?数量(?:类)?(?:指标|目标)?$/],
  ['质量指标', /^(?:产出)?质量(?:类)?(?:指标|目标)?$/],
  ['时效指标', /^(?:产出)?(?:时效|进度|时限)性?(?:类)?(?:指标|目标)?$/],
  ['成本指标', /^(?:产出)?成本(?:类)?(?:指标|目标)?$/],
  ['经济成本指标', /^经济成本(?:指标|目标)?$/],
  ['社会成本指标', /^社会成本(?:指标|目标)?$/],
  ['生态环境成本指标', /^(?:生态|环境|生态环境)成本(?:指标|目标)?$/],
  ['经济效益指标', /^经济(?:效益|效果|影响)(?:类)?(?:指标|目标)?$/],
  ['社会效益指标', /^社会(?:效益|效果|影响|公益)(?:类)?(?:指标|目标)?$/],
  ['生态效益指标', /^(?:生态|环境|生态环境)(?:效益|效果|影响)(?:类)?(?:指标|目标)?$/],
  ['可持续影响指标', /^可持续性?(?:影响|发展)?(?:效益)?性?(?:类)?(?:指标|目标)?$/],
  [
    '服务对象满意度指标',
    /^(?:(?:社会公众|服务对象|受益对象|受益群体)(?:[或及和、/](?:社会公众|服务对象|受益对象|受益群体))?满意度(?:指标|目标)?等?|[\u4e00-\u9fa5]{2,6}满意度指标|(?:公众|群众|社会|受众)满意度目标|满意度?(?:类|绩效)?(?:指标|目标)?)$/,
  ],
];

/** Names that are a standard level's in some places only. */
const LOOSE =
  /目标$|成效|^(?!(?:服务对象|社会公众|受益对象|受益群体|公众|群众|社会|受众)满意度)[\u4e00-\u9fa5]{2,6}满意度指标$/;

const ANY = new RegExp([...LEVEL1, ...LEVEL2].map(([, pattern]) => pattern.source).join('|') + '|' + DEPARTMENT.source);
/** What stands between the two names where a cell holds both. */
const JOINT = /[-–—_/\\>:→]+/;
const WEIGHT = /[\d.]+(?:分|%)?$/;
const NOT_A_LEVEL: LevelName = { weak: true };

/**
 * Reads a label's name as the name of a level; `level1` and `level2` are absent for anything else.
 *
 * @example
 * levelNameOf('社会公益指标') //=> { level2: '社会效益指标', weak: false }
 */
export function levelNameOf(name: string): LevelName {
  return name.length < 2 || name.length > 20 ? NOT_A_LEVEL : readLevelName(name);
}

const readLevelName = remember((name: string): LevelName => {
  const single = readSingleName(name);
  const [first = '', second, ...more] = name.split(JOINT);
  if (namesAny(single) || second === undefined || more.length > 0) return single;
  const { level1 } = readSingleName(first);
  const { level2 } = readSingleName(second);
  return level1 && level2 ? { level1, level2, joined: true, weak: false } : NOT_A_LEVEL;
});

const readSingleName = remember((name: string): LevelName => {
  const bare = withoutAside(name.replace(WEIGHT, ''));
  if (!ANY.test(bare)) return NOT_A_LEVEL;
  const department = DEPARTMENT.exec(bare)?.[0];
  const level1 = department ?? LEVEL1.find(([, pattern]) => pattern.test(bare))?.[0];
  const level2 = department ?? LEVEL2.find(([, pattern]) => pattern.test(bare))?.[0];
  if (!level1 && !level2) return NOT_A_LEVEL;
  const levels = { ...(level1 && { level1 }), ...(level2 && { level2 }) };
  return { ...levels, ...(LOOSE.test(bare) && { loose: true }), weak: !bare.includes('指标') };
});

/** True where the text names level 1 or level 2. */
export function namesLevel(name: string): boolean {
  return namesAny(levelNameOf(name));
}

function namesAny({ level1, level2 }: LevelName): boolean {
  return level1 !== undefined || level2 !== undefined;
}

/** True for the row that scores the execution rate among the indicators: “预算执行率（10分）”. */
export const namesExecution = remember((name: string): boolean =>
  /^预算(?:资金)?执行(?:率|情况)?(?:指标)?$/.test(name.replace(WEIGHT, '')),
);

/** Standard level-1 names that a standard level-2 name may stand under, the usual one first. */
export const parentsOf = remember((level2: string): readonly string[] =>
  Object.keys(STANDARD).filter((level1) => STANDARD[level1]?.includes(level2)),
);

/** True for a heading over the whole width, “三、满意度指标” or “（三）满意度指标”, which is no entry of the level-2 column. */
export function isBandHeading(printed: string): boolean {
  return /^\s*(?:[一二三四五六七八九十\d]+[、.．]|[(（][一二三四五六七八九十]+[)）])/.test(printed);
}

/** True for a cell that joins level 1 and level 2: “产出指标-数量指标”. */
export function namesBoth(printed: string): boolean {
  return levelNameOf(labelOf(printed).name).joined === true;
}

/** True for the satisfaction name of the national department form, which may stand in place of the standard one. */
export function isNationalName(name: string): boolean {
  return /^(?:社会公众[或及和、/])?服务对象满意度(?:指标)?$/.test(name);
}
