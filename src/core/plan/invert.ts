import type { Change, Plan } from './plan';

const OPPOSITE = {
  insertRows: 'deleteRows',
  deleteRows: 'insertRows',
  merge: 'unmerge',
  unmerge: 'merge',
  addSheet: 'deleteSheet',
  deleteSheet: 'addSheet',
} as const;

/**
 * The plan that takes a plan back: every change inverted, in reverse order. A plan that deletes filled rows must first empty their
 * cells with `set` changes, since only those carry what stood there.
 */
export function invert(plan: Plan): Plan {
  return { title: `撤销：${plan.title}`, changes: plan.changes.map(invertChange).reverse() };
}

function invertChange(change: Change): Change {
  switch (change.do) {
    case 'set':
      return { do: 'set', at: change.at, before: change.after, after: change.before };
    case 'insertRows':
    case 'deleteRows':
      return { ...change, do: OPPOSITE[change.do] };
    case 'merge':
    case 'unmerge':
      return { ...change, do: OPPOSITE[change.do] };
    case 'addSheet':
    case 'deleteSheet':
      return { ...change, do: OPPOSITE[change.do] };
  }
}
