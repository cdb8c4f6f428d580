import type { Plan } from '../plan/plan';
import type { BlankForm } from '../templates/blank-form';
import { freeName } from '../templates/free-name';

/** A plan that adds each of these forms on a new sheet, named as none in use. */
export function planNewSheets(title: string, blanks: readonly BlankForm[], namesInUse: readonly string[]): Plan {
  const names = [...namesInUse];
  const changes = blanks.map((blank) => {
    const sheet = freeName(blank.name, names);
    names.push(sheet);
    return { do: 'addSheet', sheet, blank } as const;
  });
  return { title, changes };
}

/** The sheets that a plan adds, in their order. */
export function addedSheets({ changes }: Plan): string[] {
  return changes.flatMap((change) => (change.do === 'addSheet' ? [change.sheet] : []));
}
