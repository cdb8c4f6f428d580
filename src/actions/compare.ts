import { compareAll } from '../core/comparison/pair-forms';
import { compareForms, type FormComparison } from '../core/comparison/compare-forms';
import type { Form, Indicator } from '../core/form/form';
import { addressOf } from '../core/sheet/address';
import type { Profile } from '../core/profile/profile';
import type { Workbook } from '../host/host';
import { formsIn } from './known-forms';
import { afterRenames } from './renamed-sheets';

/** Where a form stands, and what it is called. */
export interface ComparedForm {
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  readonly year: number | null;
}

/** An indicator as it stands on one side: its cell, name and target. */
export interface ComparedIndicator {
  readonly cell: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
}

/** What became of one form; amounts in 万元. */
export interface ComparedPair {
  readonly before: ComparedForm;
  readonly after: ComparedForm;
  readonly budget: FormComparison['budget'];
  /** Indicators that both forms have, the changed ones included. */
  readonly paired: number;
  readonly added: readonly ComparedIndicator[];
  readonly dropped: readonly ComparedIndicator[];
  readonly changed: readonly {
    readonly change: FormComparison['changed'][number]['change'];
    readonly before: ComparedIndicator;
    readonly after: ComparedIndicator;
  }[];
}

/** 对比两表: forms paired by project, and those that have no counterpart. */
export interface Comparison {
  readonly pairs: readonly ComparedPair[];
  readonly onlyBefore: readonly ComparedForm[];
  readonly onlyAfter: readonly ComparedForm[];
}

/** A workbook to compare, and the settings that its amounts are read by. */
export interface ComparedWorkbook {
  readonly workbook: Workbook;
  readonly profile: Profile;
}

/** Compares the forms of two workbooks, an earlier and a later one; names that differ only in the year are one project. */
export function compareWorkbooks(before: ComparedWorkbook, after: ComparedWorkbook): Comparison {
  const { pairs, onlyBefore, onlyAfter } = compareAll(formsOf(before), formsOf(after));
  return {
    pairs: pairs.map(pairOf),
    onlyBefore: onlyBefore.map(comparedForm),
    onlyAfter: onlyAfter.map(comparedForm),
  };
}

/** Compares two forms of one workbook, an earlier and a later one, whatever they are called. */
export function compareTwo(before: Form, after: Form): ComparedPair {
  return pairOf(compareForms(before, after));
}

function formsOf({ workbook, profile }: ComparedWorkbook): Form[] {
  return formsIn(workbook, afterRenames(workbook, profile));
}

function pairOf({ before, after, budget, paired, added, dropped, changed }: FormComparison): ComparedPair {
  return {
    before: comparedForm(before),
    after: comparedForm(after),
    budget,
    paired,
    added: added.map(comparedIndicator),
    dropped: dropped.map(comparedIndicator),
    changed: changed.map((pair) => ({
      change: pair.change,
      before: comparedIndicator(pair.before),
      after: comparedIndicator(pair.after),
    })),
  };
}

function comparedForm({ sheet, range, projectName, unit, title, year }: Form): ComparedForm {
  return { sheet, range, name: projectName ?? unit ?? title, year };
}

function comparedIndicator({ level2, level3, target, cells, row }: Indicator): ComparedIndicator {
  return { cell: cells.target ?? cells.level3 ?? addressOf(row, 1), level2, name: level3, target: target.trim() };
}
