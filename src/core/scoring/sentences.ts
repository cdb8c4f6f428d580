import type { Value } from '../value/value';
import type { Policy } from './policy';
import { percent, plain } from './rounding';

const CONFIDENCE: Readonly<Record<Policy['confidence'], string>> = {
  read: '依据公开文本',
  memory: '凭通行做法，未核对原文',
  inferred: '推断',
};

/** What score cards and working papers say. Another language is another object of this shape; a missing key does not compile. */
export const CHINESE = {
  noPoints: '这一行没有分值，不计分',
  pointsShared: (points: number) => `表上没有分值，按评分办法平均分配为 ${plain(points)} 分`,
  executionPointsByPolicy: (points: number) => `表上没有分值，按评分办法为 ${plain(points)} 分`,
  subRow: '“其中”行只列数值，不单独计分',
  pointsAbove: '分值与上面的指标合并，一并计分',
  pointsTogether: (names: readonly string[]) => `“${names.join('”、“')}”合用一格分值，看不出全部完成；请人工打分`,
  noActualColumn: '表中没有“实际完成值”一栏，无法计分',
  emptyTarget: '没有目标值，无法比较；请先补上年度指标值',
  emptyActual: '没有填实际完成值，无法计分；请填写完成值',
  malformedTarget: (text: string) => `目标值“${text}”读不出含义，无法计分；请改正目标值，例如“≥95%”`,
  lostSignTarget: (text: string) => `目标值“${text}”前面的“-”可能是丢了“=”或“≥”，不能当作负数；请改正后再计分`,
  headerAsActual: (text: string) => `完成值栏里填的是表头文字“${text}”，不是完成情况，无法计分；请填写实际完成值`,
  lostSignActual: (text: string) => `完成值“${text}”前面的“-”不能当作负数；请改为实际数值`,
  notComparable: (actual: string, target: string) =>
    `完成值“${actual}”不是可以与目标“${target}”比较的数值，无法计算；请填写实际数值，或由人工选定档次`,
  unitClash: (actual: string, target: string) =>
    `完成值的单位“${actual}”与目标的单位“${target}”不能换算，无法比较；请改成同一单位`,
  otherCounter: (actual: string, target: string) =>
    `完成值的单位是“${actual}”，目标的单位是“${target}”，按同一口径计算；请确认`,
  unitAdded: (target: string, unit: string) => `目标“${target}”没有单位，按完成值的单位“${unit}”理解；请确认`,
  fraction: (text: string, whole: string) =>
    `完成值“${text}”没有“%”，可能是 ${whole}，也可能是 ${text}%；请写明百分号后再计分`,
  multiple: (text: string, whole: string) =>
    `完成值“${text}”没有单位，按目标的单位就是 ${whole}，与目标相差太大；请写明单位后再计分`,
  copiedSign: (text: string, number: string) =>
    `完成值“${text}”照抄了比较符，不是实际数；暂按 ${number} 计算，请核实并改为实际数`,
  changeUnclear: (text: string) => `完成值“${text}”写的是变化幅度，目标写的是水平；请确认两者口径一致`,
  changeOpposite: (actual: string, target: string) =>
    `完成值“${actual}”与目标“${target}”变化方向相反，无法按比例计算；请人工打分`,
  proposedDirection: (sign: string, meaning: string) =>
    `目标没有写比较符，按指标性质暂按“${sign}”（${meaning}）计算；请确认`,
  exactNotEqual: (sign: string) => `目标写的是“=”，完成值不相等，暂按“${sign}”的方向计算；请确认`,
  zeroTarget: '目标为 0，完成多少都算达到；请确认目标值是否填对',
  zeroLimit: '目标为 0，一经发生按比例即为 0 分；请确认扣分办法',
  negative: '目标或完成值是负数，没有可用的比例公式；请人工打分',
  justEqual: (sign: string) => `目标写的是“${sign}”，完成值正好等于目标，按达到计`,
  exceeded: (percent: string) => `完成值是目标的 ${percent}，超额较多，须在偏差原因中说明`,
  boundWithoutNumber: (text: string) =>
    `目标“${text}”只有界限的名称，没有数值，无法计算；请补上具体数额，或由人工选定档次`,
  notApplicable: (text: string) =>
    `目标写的是“${text}”，不计分；请把分值调整到其他指标，或选择按比例折算其余指标的得分`,
  late: (actual: string, target: string) =>
    `完成时间“${actual}”晚于目标“${target}”；办法没有给出逾期的扣分公式，请人工打分`,
  undecidedDate: (actual: string, target: string) =>
    `完成时间“${actual}”不够具体，看不出是否晚于目标“${target}”；请写明完成的日期`,
  unknownYear: '日期没有写年份，表中也没有年度，无法比较；请写明年份',
  reverseDeadline: (text: string) => `目标“${text}”写的是“不早于”，没有计分公式；请人工打分`,
  saidDone: (text: string) => `完成值写的是“${text}”，没有日期；按已完成提出满分，请核实完成时间`,
  qualitativeDone: (text: string) => `定性指标，按完成值“${text}”提出“达成”并给满分；请确认档次`,
  bandNamed: (text: string, band: string) => `定性指标，完成值“${text}”写明“${band}”；请确认档次`,
  qualitativePercent: (text: string, band: string) => `定性指标，按完成值“${text}”归入“${band}”；请确认`,
  qualitativeNumber: (text: string) => `定性指标的完成值“${text}”没有百分号，按百分比理解；请确认`,
  chooseBand: (actual: string, bands: string) => `定性指标，完成值“${actual}”不能自动定档；请在 ${bands} 中选定一档`,
  bandMiddle: (range: string) => `档内没有公式，暂取中间值；可在 ${range} 分之间调整`,
  capped: (rate: string, { rateBelow, total }: { readonly rateBelow: number; readonly total: number }) =>
    `执行率 ${rate} 低于 ${percent(rateBelow)}，总分不超过 ${plain(total)}`,
  satisfactionGraded: (text: string) => `满意度按分级计分，完成值“${text}”没有百分号，按百分比理解；请确认`,
  noAdjusted: '全年预算数没有填，执行率无法计算',
  initialCounted: '表上没有“全年预算数”一栏，按年初预算数计算；年中调整过预算的，请按调整后的数核对',
  zeroAdjusted: '全年预算数不大于 0，执行率无法计算',
  noExecuted: '全年执行数没有填，执行率无法计算',
  overspent: '执行数大于全年预算数，按 100% 计；请核对是否漏填了调整后的预算',
  negativeExecuted: '执行数是负数，按 0 计；请核对',
  pointsTooFew: (sum: number, gap: number, missing: number) =>
    `分值合计 ${plain(sum)}，满分应为 100，少 ${plain(gap)} 分，总分和等级待定；${missing > 0 ? `请给没有分值的 ${missing} 行补上分值` : '请先看有没有漏填的行，再补足分值'}`,
  pointsTooMany: (sum: number, gap: number) =>
    `分值合计 ${plain(sum)}，满分应为 100，多 ${plain(gap)} 分，总分和等级待定；请减去多出的分值`,
  pointsWithoutExecution: (sum: number) =>
    `分值合计 ${plain(sum)}，没有计入预算执行率，总分按 ${plain(sum)} 分计；等级按 100 分划分，请加上执行率得分后再评定`,
  pointsPrinted: (sum: number) =>
    `表上印的满分是 ${plain(sum)}，不是 100，总分按 ${plain(sum)} 分计；等级按 100 分划分，请核对分值后再评定`,
  noExecutionPoints: '预算执行率没有分值，不计分',
  /** Stands between several reasons. */
  between: '；',
  list: (items: readonly string[]) => items.join('、'),
  /** Of things that may have commas inside. */
  choices: (items: readonly string[]) => items.join('、'),
  meanings: { '≥': '越多越好', '≤': '越少越好' },
  bandName: (name: string) => name,
  gradeName: (name: string) => name,
  band: (name: string, limits: string) => `${name}（${limits}）`,
  range: (from: string, to: string) => `${from}～${to}`,
  /** How rows of a kind are scored. */
  rules: {
    'quantitative-positive': '达到即满分，否则 完成值 ÷ 目标值 × 分值',
    'quantitative-negative': '不超过即满分，否则 目标值 ÷ 完成值 × 分值',
    'quantitative-exact': '相等即满分，否则按正向或反向的比例计算',
    range: '在范围内即满分，否则按较近的一端计算比例',
    deadline: '按期完成即满分，逾期由人工打分',
    period: '按期完成即满分，逾期由人工打分',
    qualitative: '定性指标按档次计分',
    'bound-without-number': '目标没有数值，由人工定档',
    'not-applicable': '不适用，不计分',
    malformed: '目标读不出含义，不计分',
    empty: '没有目标，不计分',
  } as Readonly<Record<Value['kind'], string>>,
  executionRule: '执行数 ÷ 全年预算数，最高 100%，× 分值',
  notScoredAlone: '不单独计分',
  satisfactionRule: (full: string, zero: string) => `满意度 ${full} 及以上满分，低于 ${zero} 不得分，其间按比例`,
  /** Parts of formulas. */
  converted: (conversion: string, words: string) => `${conversion}；${words}`,
  then: (first: string, second: string) => `${first}，${second}`,
  inside: (value: string, range: string) => `${value} 在 ${range} 之内`,
  within: (band: string, share: string) => `${band}档内取 ${share}`,
  middle: (band: string, share: string) => `${band}取中间值 ${share}`,
  best: (band: string, share: string) => `${band}${share}`,
  done: (actual: string) => `完成值“${actual}”`,
  inTime: (finished: string, end: string) => `完成时间 ${finished} 不晚于 ${end}`,
  satisfaction: (rate: string, sign: '≥' | '<', limit: string) =>
    `满意度 ${rate} ${sign} ${limit}${sign === '<' ? '，0' : ''}`,
  full: (words: string, points: string) => `${words}，达到目标，得满分 ${points}`,
  deducted: (words: string, exceeded: string, deduction: string, computed: string) =>
    `${words}，超额完成 ${exceeded}，扣 ${deduction} 分，得 ${computed}`,
  inBand: (formula: string, band: string) => `${formula}（${band}）`,
  direction: (sign: string) => `方向“${sign}”`,
  byHand: '人工打分',
  scoredByHand: (points: string) => `人工打分 ${points}`,
  soFar: (subtotal: string, scored: string, open: string) => `已计 ${subtotal}/${scored}，待定 ${open}`,
  /** The title of the plan that writes scores. */
  writeScores: '写入得分',
  /** How proposed points come about. */
  weights: {
    part: (name: string, points: string) => `“${name}”（${points} 分）`,
    toOthers: (parts: string) => `表中没有${parts}指标，其分值由其他级别的指标分配`,
    shared: (parts: string) => `表中没有${parts}指标，其分值按比例分给其他部分`,
    moved: (without: string, points: string, to: string) => `表中没有“${without}”指标，其 ${points} 分并入${to}`,
    otherSum: (name: string, given: string, planned: string) =>
      `“${name}”的分值合计 ${given}，政策是 ${planned}；已有的分值没有改动`,
    nothingLeft: (name: string, given: string) =>
      `“${name}”已填的分值合计 ${given}，没有可分给其余指标的分值；请先调整已填的分值`,
    notFull: (indicators: string, execution: string, total: string, should: string) =>
      `指标分值合计 ${indicators} 分，加预算执行率 ${execution} 分共 ${total} 分，不是 100 分。原表的分值没有改动，请调整到指标合计 ${should} 分`,
    sentence: (note: string) => `${note}。`,
    otherExecution: (given: string, planned: string) =>
      `预算执行率的分值是 ${given}，政策是 ${planned}；已有的分值没有改动`,
  },
  /** Where notes printed on a form differ from the policy. */
  notes: {
    bands: (theirs: string, ours: string) => `表注的定性档次是 ${theirs}，当前政策是 ${ours}`,
    weight: (part: string, theirs: string, ours: string | null) =>
      `表注的${part}分值是 ${theirs} 分，当前政策${ours === null ? '没有单列' : `是 ${ours} 分`}`,
    cap: (rate: string, total: string) => `表注规定执行率低于 ${rate} 时总分不超过 ${total} 分，当前政策没有这一条`,
    deduction: (theirs: string, ours: string | null) =>
      `表注规定超额完成扣 ${theirs} 分，当前政策${ours === null ? '不扣分' : `扣 ${ours} 分`}`,
  },
  paper: {
    sheet: '评分底稿',
    title: (sheet: string) => `生成${sheet}`,
    headers: [
      '行',
      '评分内容',
      '目标',
      '完成',
      '分值',
      '计分规则',
      '算式',
      '选定的档次或方向',
      '选定',
      '计算得分',
      '原有得分',
      '写入得分',
      '说明',
    ] as readonly string[],
    made: (date: string, tool: string) => `编制日期：${date}　工具：${tool}`,
    policy: (name: string) => `评分政策：${name}`,
    version: (title: string, id: string, version: number) => `${title}（${id}，第 ${version} 版）`,
    basis: (source: string, clause: string | null, confidence: Policy['confidence']) =>
      `依据：${source}；${clause ?? '条文未核对，依据地方表样'}（${CONFIDENCE[confidence]}）`,
    note: (note: string) => `政策说明：${note}`,
    form: (sheet: string, name: string, range: string) => `【${sheet}】${name}（${range}）`,
    inBand: '原有得分在档次之内',
    execution: '预算执行率',
    total: '总分',
    open: '待定',
    byHand: '人工',
    byDefault: '默认',
    grade: (grade: string) => `等级：${grade}`,
  },
  ownPolicy: {
    title: (base: string) => `${base}（自定义）`,
    source: (base: string) => `自定义，依据“${base}”修改`,
    weights: (sum: number) => `各部分分值合计应为 100，现为 ${plain(sum)}；请调整各部分的分值`,
    moves: (part: string, points: number, sum: number) =>
      `没有“${part}”指标时要转出 ${plain(points)} 分，现在转出的合计是 ${plain(sum)} 分；请使两者相等`,
    bands: (limits: readonly string[]) =>
      `定性档次应从 100% 到 0% 首尾相接，现为 ${limits.join('、')}；请使上一档的下限等于下一档的上限`,
    satisfaction: (full: string, zero: string) => `满意度满分线 ${full} 应高于零分线 ${zero}；请重新填写`,
    grades: '评价等级应从高分到低分排列，每一级的起点都低于上一级；请重新填写',
  },
};

export type ScoringWords = typeof CHINESE;

/** A text in whatever language it is asked for; put together only then: rules judge every row and quote few. */
export type Said = (say: ScoringWords) => string;
