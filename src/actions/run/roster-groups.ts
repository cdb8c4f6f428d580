/** Numbers that headings of groups have, and units of a list numbered so: 一、 throughout, or （一） throughout. */
const NUMBERINGS = [/^[一二三四五六七八九十]{1,3}[.、]/, /^\([一二三四五六七八九十]{1,3}\)/] as const;
/** Such a number in a column of its own. */
const NUMBER_ALONE = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[.、]?)$/;
/** How groups of units are called, in whatever words before it. */
const GROUP = /(?:口|线|类|系统|战线|片区?|领域|行业|板块|部门|单位|企业|院校|乡镇|其他)$/;
const COUNT = /\([^()]*\)$/;

/** One that a list may name: its text with the number before it, and without. */
export interface Named {
  /** As it stands there; `aside` is what stands before it in its row. */
  readonly text: string;
  readonly aside: readonly string[];
  readonly name: string;
}

/**
 * Whether one of a list is the heading of a group, “一、城建口”: it is called like one, and all that are numbered in its way have others
 * below them, which are not. Where all are, they are units.
 */
export function headingsAmong(listed: readonly Named[]): ReadonlySet<Named> {
  const headings = NUMBERINGS.flatMap((numbering) => {
    const isNumbered = listed.map((one) => numbering.test(numberedText(one)));
    const numbered = listed.filter((_one, at) => isNumbered[at]);
    const haveOthersBelow = isNumbered.every((is, at) => !is || isNumbered[at + 1] === false);
    return haveOthersBelow ? numbered.filter(({ name }) => GROUP.test(name.replace(COUNT, ''))) : [];
  });
  return new Set(headings);
}

function numberedText({ text, aside }: Named): string {
  const number = aside.find((other) => NUMBER_ALONE.test(other));
  if (number === undefined) return text;
  return /[.、)]$/.test(number) ? number + text : `${number}、${text}`;
}
