import type { Language } from '../../actions/language';
import { CHINESE, speak as speakWording, type Wording } from '../../actions/wording';
import { ENGLISH } from '../../actions/wording/english';
import { lengthened } from '../../actions/wording/lengthened';
import { enUS } from './en-US';
import { zhCN, type Strings } from './zh-CN';

export type { Strings } from './zh-CN';

const SPOKEN: Readonly<Record<Language, { readonly strings: Strings; readonly wording: Wording }>> = {
  'zh-CN': { strings: zhCN, wording: CHINESE },
  'en-US': { strings: enUS, wording: ENGLISH },
  'qps-ploc': { strings: lengthened(enUS), wording: ENGLISH },
};

/** The language in use, in this thread. */
export let language: Language = 'zh-CN';

/** The sentences of the language in use. Read them where they are shown: another language takes their place. */
export let strings: Strings = zhCN;

/** Speaks a language from then on, in this thread: the page's own sentences, and those of actions. */
export function speak(next: Language): void {
  language = next;
  strings = SPOKEN[next].strings;
  speakWording(SPOKEN[next].wording);
}
