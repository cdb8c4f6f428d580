import { zhCN, type Strings } from './zh-CN';

/** The languages of the pane. Findings and scores speak Chinese in each: they quote forms and documents. `qps-ploc` is for tests. */
export type Language = 'zh-CN' | 'en-US' | 'qps-ploc';

const english = async (): Promise<Strings> => (await import(/* webpackChunkName: "en-US" */ './en-US')).enUS;

const LOAD: Readonly<Record<Language, () => Promise<Strings>>> = {
  'zh-CN': async () => zhCN,
  'en-US': english,
  'qps-ploc': async () => {
    const { lengthened } = await import(/* webpackChunkName: "qps-ploc" */ './qps-ploc');
    return lengthened(await english());
  },
};

/** The sentences of the language in use. Read them where they are shown: another language takes their place. */
export let strings: Strings = zhCN;

/** Loads a language and speaks it from then on; the page says so to screen readers. */
export async function speak(language: Language): Promise<void> {
  strings = await LOAD[language]();
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}

/** The language to speak: the user's choice, else Office's; every Chinese is ours. An Office under test may be in no real language. */
export function languageFor(choice: 'auto' | Language, office: string | undefined): Language {
  if (choice !== 'auto') return choice;
  if (office === 'qps-ploc') return office;
  return office === undefined || /^zh\b/i.test(office) ? 'zh-CN' : 'en-US';
}
