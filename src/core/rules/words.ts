import { CHINESE as SCORING, type ScoringWords } from '../scoring/sentences';
import type { Basis, Messages, Phrases, Rule, RuleGroup } from './rule';

/** What a rule says in one language. */
export interface RuleWords {
  readonly name: string;
  readonly summary: string;
  readonly basis: Pick<Basis, 'text' | 'source'>;
  readonly messages: Messages;
  readonly phrases?: Phrases;
}

/** The language that findings speak: what rules say, and what every finding may carry beside that. */
export interface Words {
  readonly ofRule: (rule: Rule) => RuleWords;
  /** Names of the groups of rules. */
  readonly groups: Readonly<Record<RuleGroup, string>>;
  /** Stands between the parts of a list. */
  readonly comma: string;
  /** What judgements say where a sentence quotes them. */
  readonly scoring: ScoringWords;
  /** Goes before advice on the wording of what has been approved. */
  readonly nextYear: string;
  /** Says that a rule crashed on a form, and with which error. */
  readonly crashed: (name: string, error: string) => string;
  /** What a fix does: the new content of a cell, a row for a level 2, or another level 2 for an indicator. */
  readonly fix: {
    readonly text: (text: string) => string;
    readonly number: (number: string) => string;
    readonly formula: (formula: string) => string;
    readonly empty: string;
    readonly row: (level2: string) => string;
    readonly moved: (level2: string) => string;
  };
}

/** What a rule says in the language that it is written in. */
export function asWritten({ name, meta, messages, phrases }: Rule): RuleWords {
  return { name, summary: meta.summary, basis: meta.basis, messages, ...(phrases && { phrases }) };
}

/** The language that rules are written in. */
export const CHINESE: Words = {
  ofRule: asWritten,
  groups: {
    structure: '表格结构',
    money: '资金',
    completeness: '完整性',
    placement: '指标归类',
    values: '指标值',
    cost: '成本',
    scores: '分值与得分',
    text: '文字',
    workbook: '表间',
  },
  comma: '、',
  scoring: SCORING,
  nextYear: '目标已经批复，本次不改。下年编报时：',
  crashed: (name, error) => `“${name}”没有检查成：程序在这张表上出错（${error}）。其他检查不受影响，这一项请人工核对。`,
  fix: {
    text: (text) => `改为“${text}”`,
    number: (number) => `改为 ${number}`,
    formula: (formula) => `改为公式 ${formula}`,
    empty: '清空',
    row: (level2) => `插入一行“${level2}”`,
    moved: (level2) => `移到“${level2}”，原行留空待填`,
  },
};
