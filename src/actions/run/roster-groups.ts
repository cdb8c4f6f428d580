import { chineseNumbering } from './roster-numbers';

/** Headings of groups that need no number to be known. */
const WHOLE_HEADING =
  /^(?:(?:[省市州县区旗]|中央)?直(?:属|管)?(?:单位|部门|机关)|(?:党政|群团|行政|政府|党群|事业|企业|企事业)(?:机关|部门|单位)|乡镇(?:街道)?|街道|学校|医院|(?:国有)?企业|村|社区|部门|单位)(?:\([^()]*\))?$/;
/** How groups of units are called, in whatever words before it. */
const GROUP = /(?:口|线|类|系统|战线|片区?|领域|行业|板块|部门|单位|企业|院校|乡镇|其他)(?:\([^()]*\))?$/;
const NUMBERINGS = ['comma', 'brackets'] as const;

/** One that a list may name: its text with the number before it, and without. */
export interface Named {
  /** As it stands there; `aside` is what stands before it in its row. */
  readonly text: string;
  readonly aside: readonly string[];
  readonly name: string;
}

/** Whether a name without its number is the heading of a group of units wherever it stands, “县直单位（2家）”. */
export function isHeading(name: string): boolean {
  return WHOLE_HEADING.test(name);
}

/**
 * Those of a list that are headings of groups, “一、城建口”: called like one, and numbered in a way in which no unit is. Where one that is
 * numbered so has no others below it and is called like no group, all are units; so they are where none has others below.
 */
export function headingsAmong(listed: readonly Named[]): ReadonlySet<Named> {
  const numberings = listed.map(({ text, aside }) => chineseNumbering(text, aside));
  const headings = NUMBERINGS.flatMap((numbering) => {
    const hasOthersBelow = (at: number): boolean => at + 1 < listed.length && numberings[at + 1] !== numbering;
    const numbered = listed
      .map((one, at) => ({ one, isAbove: hasOthersBelow(at), isGroup: GROUP.test(one.name) }))
      .filter((_one, at) => numberings[at] === numbering);
    const areHeadings =
      numbered.some(({ isAbove }) => isAbove) && numbered.every(({ isAbove, isGroup }) => isAbove || isGroup);
    return areHeadings ? numbered.filter(({ isGroup }) => isGroup).map(({ one }) => one) : [];
  });
  return new Set(headings);
}
