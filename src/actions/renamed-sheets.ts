import type { Acceptance } from '../core/profile/acceptance';
import type { FormId } from '../core/profile/form-id';
import type { Profile } from '../core/profile/profile';
import { missesSheets, sheetsNow, type SheetNow } from '../core/profile/renamed-sheets';
import type { Workbook } from '../host/host';
import { formsIn } from './known-forms';

/**
 * The profile with what a workbook keeps about its forms under the names that their sheets now have: accepted cases (已核实) and units of
 * amounts. The same object where no sheet was renamed.
 */
export function afterRenames(workbook: Workbook, profile: Profile): Profile {
  const { accepted, claimed, moneyUnits } = profile;
  const cases = [...accepted, ...claimed].flatMap((kept) => idOf(kept) ?? []);
  const caseNow = sheetsNowIn(workbook, profile, cases);
  const unitNow = sheetsNowIn(workbook, profile, moneyUnits);
  if (!caseNow && !unitNow) return profile;
  const renamed = (kept: Acceptance): Acceptance => {
    const id = idOf(kept);
    return caseNow && id ? withSheet(kept, caseNow(id)) : kept;
  };
  return {
    ...profile,
    accepted: accepted.map(renamed),
    claimed: claimed.map(renamed),
    moneyUnits: unitNow ? moneyUnits.map((kept) => withSheet(kept, unitNow(kept))) : moneyUnits,
  };
}

/** Where the forms of kept things now stand; null where all stand where they were, as far as can be told. */
export function sheetsNowIn(workbook: Workbook, profile: Profile, kept: readonly FormId[]): SheetNow | null {
  const names = workbook.sheets.map(({ name }) => name);
  if (!missesSheets(kept, names)) return null;
  // Units that were chosen do not change what a form is known by.
  const now = sheetsNow(kept, names, formsIn(workbook, profile));
  return kept.some((id) => now(id) !== id.sheet) ? now : null;
}

function withSheet<Kept extends { readonly sheet: string }>(kept: Kept, sheet: string): Kept {
  return kept.sheet === sheet ? kept : { ...kept, sheet };
}

/** Cases of earlier versions do not say what form they speak of. */
function idOf({ sheet, about }: Acceptance): FormId | null {
  return about ? { sheet, kind: about.kind, name: about.form } : null;
}
