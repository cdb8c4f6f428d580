import { withoutMarkup } from '../sheet/text';

/** A part of a sentence between two marks; `heading` is what stands before a colon, here or earlier in the sentence. */
export interface Clause {
  readonly text: string;
  readonly heading: string;
  /** Marks of the same sentence are alike; a clause may take its subject from an earlier one of its sentence. */
  readonly sentence: number;
}

const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;
const CIRCLED_NUMBER = /[①-⑳]/g;
const SPACES = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|《[^》]*》|「[^」]*」/g;
const REMARK = /\([^()]*\)|\[[^[\]]*\](?:第?\d+号)?|【[^【】]*】|〔[^〔〕]*〕(?:第?\d+号)?/g;
/** A number in brackets is said, not remarked: “满意度（≥90%）”. */
const SAID_IN_BRACKETS = /\((?=[≥≤<>=]|\d+(?:\.\d+)?(?:%|[\p{Script=Han}]{1,3}(?:以上|以内)?)\))([^()]*)\)/gu;
const SENTENCE_END = /[。;!?]+/;
const CLAUSE_END = /[,…]+/;
const NUMBERING = /^(?:\d{1,2}[、.)](?!\d)|[一二三四五六七八九十]{1,3}[、.]|[一二三四五六七八九十]是)+/;
const HEADING = /^([^:\d≥≤<>=]{1,16}\d{0,2}):(?=.)/;
const VALUE_FOLLOWS = /^(?:[≥≤<>=]|[约近]?\d[\d.]*[%\p{Script=Han}]{1,6}$)/u;
const FIRST_PRIVATE = 0xe000;

/** A paragraph in one notation, with quoted words set aside: their numbers are names (“三个必须”, “1+31+42”), no quantities. */
export interface ReadyParagraph {
  readonly clauses: readonly Clause[];
  /** Puts the quoted words back. */
  restore(text: string): string;
}

/** Takes a paragraph apart into clauses; remarks in brackets are left out. */
export function readyParagraph(paragraph: string): ReadyParagraph {
  const quoted: string[] = [];
  const text = withoutMarkup(paragraph)
    .replace(THOUSANDS, '$1')
    .replace(CIRCLED_NUMBER, '。')
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(/>=|≧|⩾/g, '≥')
    .replace(/<=|≦|⩽/g, '≤')
    .replace(QUOTED, (words) => {
      quoted.push(words);
      return String.fromCharCode(FIRST_PRIVATE + quoted.length - 1);
    })
    .replace(SAID_IN_BRACKETS, '$1')
    .replace(REMARK, '');
  const clauses = text.split(SENTENCE_END).flatMap(clausesOf);
  return {
    clauses,
    restore: (part) => part.replace(/[\ue000-\uf8ff]/g, (mark) => quoted[mark.charCodeAt(0) - FIRST_PRIVATE] ?? ''),
  };
}

function clausesOf(text: string, sentence: number): Clause[] {
  let heading = '';
  return text.split(CLAUSE_END).flatMap((part) => {
    let rest = part.replace(NUMBERING, '');
    for (let found = HEADING.exec(rest); found; found = HEADING.exec(rest)) {
      const [whole, name = ''] = found;
      const after = rest.slice(whole.length);
      if (VALUE_FOLLOWS.test(after)) return [{ text: name + after, heading, sentence }];
      heading = name;
      rest = after.replace(NUMBERING, '');
    }
    return rest === '' ? [] : [{ text: rest.replaceAll(':', ''), heading, sentence }];
  });
}
