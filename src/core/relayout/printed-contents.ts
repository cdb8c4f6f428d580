import type { Form } from '../form/form';
import type { CellContent } from '../plan/plan';
import { addressOf } from '../sheet/address';
import type { BlankCell, BlankForm, CellRole } from '../templates/blank-form';
import { textContent } from '../templates/content';

const YEAR_LINE = /^（\s*年(度?)）$/;
const PLAN_DATE = /^\d{1,2}月底?$/;
const NUMBERED_GOAL = /^目标\d$/;

type Printed = Pick<BlankCell, 'area'> & { readonly role: CellRole; readonly text: string };
type Contents = [cell: string, content: CellContent][];

/** Contents that belong to a printed text of a blank form: the year, the spending plan below its dates, goals beside their numbers. */
export function printedContents({ cells }: BlankForm, form: Form): Contents {
  const texts = cells.flatMap(({ area, content, role }) =>
    'text' in content ? [{ area, role, text: content.text }] : [],
  );
  return [...yearIn(texts, form), ...planIn(texts, form), ...goalsIn(texts, form)];
}

/** The year in its line, or before the title where there is no such line. */
function yearIn(texts: readonly Printed[], { year }: Form): Contents {
  const line = texts.find(({ role, text }) => role === 'subtitle' && YEAR_LINE.test(text));
  const dated = line ?? texts.find(({ role }) => role === 'title');
  if (year === null || !dated) return [];
  const text = line ? line.text.replace(YEAR_LINE, `（${year}年$1）`) : `${year}年${dated.text}`;
  return [[addressOf(dated.area.top, dated.area.left), { text }]];
}

function planIn(texts: readonly Printed[], { spendingPlan }: Form): Contents {
  const dates = texts.filter(({ text }) => PLAN_DATE.test(text));
  if (dates.length !== spendingPlan?.length) return [];
  return dates.flatMap(({ area }, index): Contents => {
    const number = spendingPlan[index];
    return number === undefined ? [] : [[addressOf(area.top + 1, area.left), { number }]];
  });
}

/** Goals where each has a cell; the last cell takes the rest. */
function goalsIn(texts: readonly Printed[], { goals }: Form): Contents {
  const places = texts.filter(({ text }) => NUMBERED_GOAL.test(text));
  return places.map(({ area }, index) => {
    const isLast = index === places.length - 1;
    const text = goals.slice(index, isLast ? undefined : index + 1).join('\n');
    return [addressOf(area.top, area.right + 1), textContent(text)];
  });
}
