import { ENGLISH } from '.';
import { RULES } from '../registry';
import { CHINESE, type RuleWords } from '../words';

const PLACEHOLDER = /\{(\w+)\}/g;
/** What a person writes on the form or reads there: quoted, in brackets behind the English word, or the unit of its amounts. */
const FROM_THE_FORM = /“[^”]*”|\([^()]*\)|(?<=\} )万元/g;

const translated = RULES.filter((rule) => ENGLISH.ofRule(rule).name !== rule.name);

/** Every text of a rule by its place, such as `messages.wrongTotal`; the sentences of a message are one text. */
function textsOf({ name, summary, basis, messages, phrases = {} }: RuleWords): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ['name', [name]],
    ['summary', [summary]],
    ['basis', [basis.text, basis.source]],
    ...Object.entries(messages).map(([id, { what, why, how }]) => [`messages.${id}`, [what, why, how]] as const),
    ...Object.entries(phrases).map(([id, phrase]) => [`phrases.${id}`, [phrase]] as const),
  ]);
}

const placeholdersOf = (texts: readonly string[] = []): readonly string[] =>
  [...texts.join(' ').matchAll(PLACEHOLDER)].map(([, name = '']) => name);

describe.each(translated.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const english = textsOf(ENGLISH.ofRule(rule));
  const chinese = textsOf(CHINESE.ofRule(rule));

  test.each([...english])('%s', (place, texts) => {
    const known = placeholdersOf(chinese.get(place));
    expect(placeholdersOf(texts).filter((name) => !known.includes(name))).toEqual([]);
    for (const text of texts) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text.replace(FROM_THE_FORM, '')).not.toMatch(/[\p{Script=Han}，。；：、（）]/u);
      if (place.startsWith('messages.')) expect(text).not.toMatch(/[.;,]$/);
    }
  });
});
