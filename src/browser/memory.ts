import type { UserMemory } from '../actions/profile';

/** The user's memory as a page has it, shared with other pages of this user: the workbench around the pane, or another pane. */
export interface BrowserMemory extends UserMemory {
  /** Calls back with what is kept under a key whenever another page may have changed it; null where nothing is any more. */
  watch(key: string, changed: (value: string | null) => void): void;
}

/**
 * The user's memory in the browser, apart for each place that embeds the pane (`Office.context.partitionKey`). What the browser refuses
 * to keep, which is everything where it is forbidden to, lasts as long as the page, and our other pages in this window see it as well;
 * the refusal is thrown.
 */
export function browserMemory(partition: string): BrowserMemory {
  const page = meanwhile();
  const nameOf = (key: string): string => `${partition}jixiao.${key}`;
  const get = (key: string): string | null =>
    page.getItem(nameOf(key)) ?? availableStorage()?.getItem(nameOf(key)) ?? null;
  return {
    get,
    set(key, value) {
      const name = nameOf(key);
      try {
        localStorage.setItem(name, value);
      } catch (error) {
        page.setItem(name, value);
        throw error;
      }
      page.removeItem(name);
    },
    remove(key) {
      availableStorage()?.removeItem(nameOf(key));
      page.removeItem(nameOf(key));
    },
    watch(key, changed) {
      addEventListener('storage', ({ key: name }) => {
        const isCleared = name === null;
        if (isCleared || name === nameOf(key)) changed(get(key));
      });
    },
  };
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

declare global {
  interface Window {
    /** What our pages in this window keep where the browser keeps nothing. */
    jixiaoMeanwhile?: Map<string, string>;
  }
}

function availableStorage(): Kept | null {
  try {
    return localStorage;
  } catch {
    return null; // blocked for pages of third parties, or by the user: naming it throws
  }
}

/** Texts that the outermost of our pages holds; the others are told of changes by the event that a browser's storage has. */
function meanwhile(): Kept {
  const outer = window.top && isOurs(window.top) ? window.top : window;
  const texts = (outer.jixiaoMeanwhile ??= new Map<string, string>());
  const tell = (key: string): void => {
    for (const page of [outer, ...framesOf(outer)].filter((one) => one !== window && isOurs(one)))
      page.dispatchEvent(new StorageEvent('storage', { key }));
  };
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem(name, text) {
      texts.set(name, text);
      tell(name);
    },
    removeItem(name) {
      // The browser tells of no change where the same text was kept before this one.
      if (texts.delete(name)) tell(name);
    },
  };
}

function framesOf(page: Window): Window[] {
  return Array.from({ length: page.length }, (_, place) => page[place]).filter((frame) => frame !== undefined);
}

function isOurs(page: Window): boolean {
  try {
    return page.location.origin === location.origin;
  } catch {
    return false; // another site's page, such as Excel on the web around the pane: looking into it throws
  }
}
