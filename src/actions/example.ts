import { planNewSheets } from '../core/conversion/plan-conversion';
import type { Plan } from '../core/plan/plan';
import { blankFormOf } from '../core/templates/blank-forms';
import { exampleForm } from '../core/templates/example-form';
import { HostError, type Workbook } from '../host/host';
import { wording } from './wording';

const BLANK = 'project-self-evaluation';

/** 插入示例表: a plan that adds a filled self-evaluation form with common faults on a sheet of its own, to try everything on. */
export function planExample({ sheets }: Workbook): Plan {
  const blank = blankFormOf(BLANK);
  if (!blank) throw new HostError('failed');
  return planNewSheets(
    wording.plans.example,
    [exampleForm(blank)],
    sheets.map(({ name }) => name),
  );
}
