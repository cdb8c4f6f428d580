/** The languages of pane and workbench, and with them of findings, fixes, scores and failures. `qps-ploc` is for tests. */
export type Language = 'zh-CN' | 'en-US' | 'qps-ploc';

/** The language to speak: the user's choice, else Office's; every Chinese is ours. An Office under test may be in no real language. */
export function languageFor(choice: 'auto' | Language, office: string | undefined): Language {
  if (choice !== 'auto') return choice;
  if (office === 'qps-ploc') return office;
  return office === undefined || /^zh\b/i.test(office) ? 'zh-CN' : 'en-US';
}
