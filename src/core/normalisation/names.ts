import { withoutResidue } from '../rules/residue';
import { labelOf } from '../sheet/text';
import { isBandHeading, isNationalName, levelNameOf, parentsOf } from '../form/vocabulary/level-names';
import { applied, type Rewriting } from './rewriting';

const HAN = '\\p{Script=Han}，。；：、（）“”《》';
/** White space between two characters that are written without. */
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}])[\\s\\u200b\\ufeff]+(?=[${HAN}])`, 'gu');
const INVISIBLE = /[\u200b\ufeff]/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％]/g;
const SPACES = /[^\S\n]{2,}/g;

/** An indicator’s name on one line, without spaces between Chinese characters, with half-width digits. */
export function nameText(text: string): Rewriting {
  return applied(text, [
    { kind: 'space', write: (name) => withoutResidue(name).better.replace(INVISIBLE, '').trim() },
    { kind: 'space', write: (name) => (name.includes('《') ? name : name.replace(BETWEEN_HAN, '')) },
    { kind: 'space', write: halfWidth },
  ]);
}

/** A longer text without spaces at its ends and runs of them inside; its lines stay. */
export function longText(text: string): Rewriting {
  return applied(text, [
    {
      kind: 'space',
      write: (words) => withoutResidue(words).better.replace(INVISIBLE, '').trim().replace(SPACES, ' '),
    },
  ]);
}

/** A level-2 cell with the standard name in place of a variant; marks like （必填） and weights stay. */
export function levelText(text: string): Rewriting {
  const compact = text.replace(/\s/g, '');
  const { name } = labelOf(text);
  const { level2 } = levelNameOf(name);
  if (isBandHeading(compact) || level2 === undefined || parentsOf(level2).length === 0)
    return applied(text, [{ kind: 'space', write: (printed) => printed.trim() }]);
  const bare = name.replace(/[\d.]+(?:分|%)?$/, '');
  return applied(text, [
    { kind: 'space', write: () => compact },
    { kind: 'level', write: (printed) => (isNationalName(bare) ? printed : printed.replace(bare, level2)) },
  ]);
}

function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => sign.normalize('NFKC'));
}
