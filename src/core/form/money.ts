import { addressAt } from '../sheet/address';
import type { GridCell } from '../sheet/grid';
import { flatten } from '../sheet/text';
import type { Form, MoneyUnitName } from './form';
import { numberIn, numberInText } from './numbers';
import { withoutNoise } from '../value/without-noise';

export type MoneyUnit = Form['moneyUnit'];

/** 万元 in one of each unit. */
const IN_TEN_THOUSANDS: Readonly<Record<MoneyUnitName, number>> = { 元: 0.0001, 千元: 0.1, 万元: 1, 亿元: 10_000 };

const UNIT_LINE = /(?:单位|金额|人民币)[:：]?\(?(?:人民币)?(万元|千元|亿元|元)\)?/;
/** “46.5（其中：财政拨款46.5）”: the part of an amount that its cell tells as well. */
const PART_BEHIND = /^([^(,;其]*)[(,;]?其中/;
const UNIT_REMARK = /^(?:单位:)?(?:人民币)?(万元|千元|亿元|元)$/;

/**
 * Unit of a form's amounts: the one that a person chose, else from a unit line (“单位：万元”) or a label's remark (“项目资金（元）”);
 * 万元 where nothing says so.
 */
export function moneyUnitOf(around: readonly GridCell[], chosen?: MoneyUnitName): MoneyUnit {
  const cells = around.filter(({ text }) => text.length < 40 && text.includes('元'));
  const remarked = cells.find(
    (cell) => UNIT_REMARK.test(cell.label.remark) && /资金|金额|预算|投入|支出/.test(cell.label.name),
  );
  const line = remarked ?? cells.find((cell) => UNIT_LINE.test(flatten(cell.text)));
  const unit = remarked ? UNIT_REMARK.exec(remarked.label.remark)?.[1] : UNIT_LINE.exec(flatten(line?.text ?? ''))?.[1];
  const cell = line ? addressAt(line) : null;
  return chosen ? { unit: chosen, cell, chosen: true } : { unit: unitNamed(unit) ?? '万元', cell };
}

/**
 * An amount in 万元, or null where there is none; a unit printed behind the number or in the label overrides the form's, the label's
 * only where nobody chose one. `inline` is the text behind the label's colon where label and amount share a cell.
 */
export function amountIn(
  cell: GridCell | undefined,
  unit: MoneyUnit,
  label?: GridCell,
  inline: string | null = null,
): number | null {
  const read = inline === null ? numberIn(cell) : numberInText(inline);
  if (!read) return null;
  const own = unit.chosen ? undefined : UNIT_REMARK.exec(label?.label.remark ?? '')?.[1];
  const tail = PART_BEHIND.exec(read.tail)?.[1] ?? read.tail;
  const named = unitNamed(tail === '' ? (own ?? unit.unit) : tail);
  return named === null ? null : withoutNoise(read.number * IN_TEN_THOUSANDS[named]);
}

/** An amount in 万元 as a number in the unit that a form is filled in. */
export function inMoneyUnit({ unit }: MoneyUnit, amount: number): number {
  return withoutNoise(amount / IN_TEN_THOUSANDS[unit]);
}

function unitNamed(name: string | undefined): MoneyUnitName | null {
  if (name === '万') return '万元';
  return name === '元' || name === '千元' || name === '万元' || name === '亿元' ? name : null;
}
