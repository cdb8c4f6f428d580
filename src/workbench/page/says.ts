import { language, strings, type Strings } from '../strings';

/** A sentence that stands on the page from the start. */
export type PageText = keyof Strings['page'];

/** Attributes of index.html that name a sentence, and the attributes that show it; null for the text of the element. */
const SHOWN: Readonly<Record<string, string | null>> = {
  'data-says': null,
  'data-says-label': 'aria-label',
  'data-says-hint': 'title',
  'data-says-prompt': 'placeholder',
};

/** Lets an element say a sentence, in whatever language is in use. */
export function says(element: HTMLElement, text: PageText): void {
  element.dataset['says'] = text;
  element.textContent = strings.page[text];
}

/** Says everything that stands on the page in the language in use; throws for a sentence that does not exist. */
export function sayPage(page: Document): void {
  page.documentElement.lang = language;
  for (const [naming, shown] of Object.entries(SHOWN))
    for (const element of page.querySelectorAll(`[${naming}]`)) {
      const words = wordsOf(element.getAttribute(naming) ?? '');
      if (shown) element.setAttribute(shown, words);
      else element.textContent = words;
    }
}

function wordsOf(text: string): string {
  if (!isPageText(text)) throw new Error(`no sentence ${text}`);
  return strings.page[text];
}

function isPageText(text: string): text is PageText {
  return text in strings.page;
}
