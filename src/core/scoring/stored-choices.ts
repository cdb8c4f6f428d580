import * as z from 'zod/mini';
import type { Form } from '../form/form';
import { rowNames } from '../form/row-names';
import { formIdOf, type FormId } from '../profile/form-id';
import type { SheetNow } from '../profile/renamed-sheets';
import type { Direction, ScoreChoices } from './choices';

const rowSchema = z.object({
  level2: z.string(),
  name: z.string(),
  /** Which of several rows of that name, from 0. */
  nth: z._default(z.number(), 0),
  band: z.optional(z.number()),
  share: z.optional(z.number()),
  direction: z.optional(z.enum(['≥', '≤', '='])),
  score: z.optional(z.number()),
});

const formSchema = z.object({
  sheet: z.string(),
  /** Absent where an earlier version kept it. */
  kind: z.optional(z.string()),
  project: z.string(),
  rescale: z.optional(z.boolean()),
  rows: z.array(rowSchema),
});

/** What people decided about scores, as kept in a workbook: by sheet, kind, project and row name, so that it outlives inserted rows. */
export const storedChoicesSchema = z.object({ version: z.literal(1), forms: z.array(formSchema) });

export type StoredChoices = z.infer<typeof storedChoicesSchema>;
type StoredForm = StoredChoices['forms'][number];
type StoredRow = StoredForm['rows'][number];

/** The choices of one form as they are kept; null where there are none. */
export function storeChoices(form: Form, choices: ScoreChoices): StoredForm | null {
  const { bands, shares, directions, scores, rescale } = choices;
  const rows = rowNames(form).flatMap(({ row, ...named }): StoredRow[] => {
    const [band, direction, score] = [bands?.[row], directions?.[row], scores?.[row]];
    if (band === undefined && direction === undefined && score === undefined) return [];
    return [
      {
        ...named,
        ...(band !== undefined && { band, ...(shares?.[row] !== undefined && { share: shares[row] }) }),
        ...(direction !== undefined && { direction }),
        ...(score !== undefined && { score }),
      },
    ];
  });
  if (rows.length === 0 && !rescale) return null;
  return { ...placeOf(form), ...(rescale && { rescale }), rows };
}

/**
 * Gives the kept choices that belong to a form, by the rows that it has now; what no row has any more is left out. A direction that was
 * confirmed for an indicator is known wherever the indicator stands, and follows when it is corrected there; `present` are all forms of the
 * workbook.
 */
export function choicesIn(stored: StoredChoices, present: readonly Form[]): (form: Form) => ScoreChoices {
  const directionOf = knownDirections(stored, present);
  return (form) => {
    const named = rowNames(form).flatMap(({ row, name }) => {
      const direction = directionOf(name);
      return direction ? [[row, direction] as const] : [];
    });
    return { ...choicesFor(form, stored), knownDirections: Object.fromEntries(named) };
  };
}

function choicesFor(form: Form, { forms }: StoredChoices): ScoreChoices {
  const stored = forms.find((kept) => isKeptFor(kept, form));
  const found = rowNames(form).flatMap(({ row, ...named }) => {
    const kept = stored?.rows.find(
      ({ level2, name, nth }) => level2 === named.level2 && name === named.name && nth === named.nth,
    );
    return kept ? [{ row, ...kept }] : [];
  });
  const pick = <Value>(valueOf: (row: StoredRow) => Value | undefined): Record<number, Value> =>
    Object.fromEntries(
      found.flatMap((kept) => {
        const value = valueOf(kept);
        return value === undefined ? [] : [[kept.row, value]];
      }),
    );
  return {
    bands: pick(({ band }) => band),
    shares: pick(({ share }) => share),
    directions: pick(({ direction }) => direction),
    scores: pick(({ score }) => score),
    ...(stored?.rescale && { rescale: true }),
  };
}

/**
 * Directions that were confirmed for an indicator of a name: asked once, then known in every form and under every level 2, unless two forms
 * say otherwise. Forms that are there go before those that are gone, whose directions nobody can correct any more.
 */
function knownDirections(stored: StoredChoices, present: readonly Form[]): (name: string) => Direction | undefined {
  const gone = new Set(choicesOfOthers(stored, present));
  const known = directionsIn(stored.forms.filter((kept) => !gone.has(kept)));
  const formerly = directionsIn([...gone]);
  return (name) => {
    const [direction, other] = known.get(name) ?? formerly.get(name) ?? [];
    return other === undefined ? direction : undefined;
  };
}

/** What was said of each name. */
function directionsIn(forms: StoredChoices['forms']): ReadonlyMap<string, ReadonlySet<Direction>> {
  const said = new Map<string, Set<Direction>>();
  for (const { name, direction } of forms.flatMap(({ rows }) => rows))
    if (direction) said.set(name, (said.get(name) ?? new Set()).add(direction));
  return said;
}

/** Choices under the names that their sheets now have; the same object where no sheet was renamed. */
export function choicesAfterRenames(stored: StoredChoices, now: SheetNow | null): StoredChoices {
  if (!now) return stored;
  const forms = stored.forms.map((kept) => ({ ...kept, sheet: idsOf([kept]).map(now)[0] ?? kept.sheet }));
  return { ...stored, forms };
}

/** The forms for which choices are kept; those of an earlier version do not say of what kind they are. */
export function idsOf(forms: StoredChoices['forms']): FormId[] {
  return forms.flatMap(({ sheet, kind, project }) => (kind === undefined ? [] : [{ sheet, kind, name: project }]));
}

/** Kept choices that speak of none of some forms: of sheets that are gone, or of a project that had another name. */
export function choicesOfOthers({ forms }: StoredChoices, known: readonly Form[]): StoredChoices['forms'] {
  return forms.filter((kept) => !known.some((form) => isKeptFor(kept, form)));
}

/** Earlier versions kept no kind, and nothing in place of a project and unit that a form does not name. */
function isKeptFor({ sheet, kind, project }: StoredForm, form: Form): boolean {
  if (sheet !== form.sheet) return false;
  const id = formIdOf(form);
  return kind === undefined
    ? project === (form.projectName ?? form.unit ?? '')
    : kind === id.kind && project === id.name;
}

function placeOf(form: Form): Pick<StoredForm, 'sheet' | 'kind' | 'project'> {
  const { sheet, kind, name } = formIdOf(form);
  return { sheet, kind, project: name };
}
