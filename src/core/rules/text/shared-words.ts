import { bareName } from '../text';

/** Words that say nothing about what is measured. */
const EMPTY = /反映|考察|考核|情况|指标|程度|数量|比例|占|的|是否|项目|开展|进行/g;

/**
 * Whether two texts have at least two characters in a row in common, empty words left out.
 *
 * @example
 * shareWords('隐患整改率', '整改的隐患占发现隐患的比例') //=> true
 */
export function shareWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => bareName(text).replace(EMPTY, ''));
  if (first === undefined || second === undefined || first.length < 2 || second.length < 2) return true;
  for (let at = 0; at + 2 <= first.length; at++) if (second.includes(first.slice(at, at + 2))) return true;
  return false;
}
