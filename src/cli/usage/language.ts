import { CHINESE, speak } from '../../actions/wording';
import { chinese } from './chinese';
import { english } from './english';
import type { Words } from './words';

/** Languages of help, and, where `--lang` asks for it, of findings and reports; these are else in Chinese, as the forms are. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, Words>> = { zh: chinese, en: english };

/** The words of this thread's problems with files. Read them where they are said: another language takes their place. */
export let said: Words = chinese;

/** The words of a call: as `--lang` says, else as the locale (“en_GB.UTF-8”) does, else Chinese. */
export function wordsFor(args: readonly string[], locale: string): Words {
  return WORDS[languageAsked(args) ?? (/^en(?:[_.-]|$)/i.test(locale) ? 'en' : 'zh')];
}

/** The language that a call asks for by `--lang`; undefined where it leaves it open, or asks for another. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const asked = joined ?? args[args.indexOf('--lang') + 1];
  return LANGUAGES.find((language) => args.some((arg) => arg.startsWith('--lang')) && language === asked);
}

/** Lets findings, reports and failures of this thread speak a language. */
export async function speakIn(language: Language): Promise<void> {
  said = WORDS[language];
  speak(language === 'en' ? (await import('../../actions/wording/english')).ENGLISH : CHINESE);
}
