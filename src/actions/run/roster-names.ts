import { lastingName } from '../../core/comparison/project';
import { bareName, plainText } from './roster-numbers';

/** 本级 behind the name of a body. Behind a place, or a word that many names end with, what is left would name others. */
const OWN_LEVEL =
  /(.[^省市州县区旗](?:[局委办厅院所站部处队馆校]|中心|办公室|委员会|常委会|[协学商]会|联合会|公司|集团)|总工会|红十字会|[残妇文科侨]联|[省市州县区旗乡镇](?:委|人大|政协|(?:人民)?政府|管委会))(?:机关)?本级$/;

/** A project's name as it stands there, then without a number before it: “①防汛” is “防汛”, but “①号泵站” is no “号泵站” alone. */
export function namesOfProject(project: string): readonly string[] {
  const [name, bare] = [lastingName(project), lastingName(bareName(plainText(project)))];
  return bare === '' || bare === name ? [name] : [name, bare];
}

/** “某某市应急管理局（盖章）” without what stands in brackets, but for 本级. */
export function fullUnitOf(unit: string): string {
  return lastingName(unit.replace(/[（(]((?:机关)?本级)?[^（）()]*[）)]/g, '$1'));
}

/** “某某市应急管理局” is “应急管理局” on most lists. */
export function sameUnit(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one === other || one.endsWith(other) || other.endsWith(one));
}

/**
 * Whom of a list the full name of a unit stands for: those with this name, else those with it but for 本级, which is the body itself. Asked
 * again, a name is not looked up again.
 */
export function listedUnder<Listed extends { readonly fullUnit: string }>(
  listed: readonly Listed[],
): (fullUnit: string) => ReadonlySet<Listed> {
  const bodies = listed.map((one) => ({ one, bareUnit: bareUnitOf(one.fullUnit) }));
  const known = new Map<string, ReadonlySet<Listed>>();
  const find = (fullUnit: string): ReadonlySet<Listed> => {
    const exact = listed.filter((one) => sameUnit(fullUnit, one.fullUnit));
    if (exact.length > 0) return new Set(exact);
    const bareUnit = bareUnitOf(fullUnit);
    return new Set(bodies.filter((body) => sameUnit(bareUnit, body.bareUnit)).map(({ one }) => one));
  };
  return (fullUnit) => {
    const found = known.get(fullUnit) ?? find(fullUnit);
    known.set(fullUnit, found);
    return found;
  };
}

function bareUnitOf(fullUnit: string): string {
  return fullUnit.replace(OWN_LEVEL, '$1');
}
