import type { Plan } from '../plan/plan';
import type { BlankForm } from './blank-form';

const LONGEST_SHEET_NAME = 31;

/** 插入空白表: a plan that adds the form on a new sheet, whose name is none of those in use. */
export function planBlankForm(blank: BlankForm, namesInUse: readonly string[]): Plan {
  const sheet = freeName(blank.name, namesInUse);
  return { title: `插入空白表“${blank.name}”`, changes: [{ do: 'addSheet', sheet, blank }] };
}

/** A sheet name that begins as wanted and is none of those in use, whatever their case. */
export function freeName(wanted: string, namesInUse: readonly string[]): string {
  const taken = new Set(namesInUse.map((name) => name.toLowerCase()));
  const name = (suffix: string): string => wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  if (!taken.has(name('').toLowerCase())) return name('');
  let number = 2;
  while (taken.has(name(`(${number})`).toLowerCase())) number += 1;
  return name(`(${number})`);
}
