import type { Filter } from '../batch/arrange';
import type { Row, State } from '../batch/row';
import { find } from '../page/top-bar';

/** What the choices of index.html stand for; null for all files. */
const CHOICES: Readonly<Record<string, State | null>> = {
  all: null,
  errors: 'errors',
  warnings: 'warnings',
  fine: 'fine',
  unchecked: 'unchecked',
};

/** The choice of what the table shows. */
export interface Filters {
  /** Says how many files there are of every state. */
  count(rows: readonly Row[]): void;
  /** Shows everything again. */
  reset(): void;
}

/** Wires the filters of index.html; `changed` is told whenever another choice is made. */
export function createFilters(page: Document, changed: (filter: Filter) => void): Filters {
  const search = find(page, 'results-search', HTMLInputElement);
  const place = find(page, 'results-states', HTMLFieldSetElement);
  let state: State | null = null;
  const tell = (): void => changed({ state, text: search.value });
  const choices = [...place.querySelectorAll('label')].flatMap((label) => {
    const [radio, count] = [label.querySelector('input'), label.querySelector('.chip__count')];
    const choice = CHOICES[radio?.value ?? ''];
    if (!radio || !count || choice === undefined) return [];
    radio.addEventListener('change', () => {
      state = choice;
      tell();
    });
    return { choice, radio, count };
  });
  search.addEventListener('input', tell);
  return {
    count(rows) {
      for (const { choice, count } of choices) {
        const number = choice === null ? rows.length : rows.filter((row) => row.state === choice).length;
        count.textContent = String(number);
      }
    },
    reset() {
      search.value = '';
      state = null;
      for (const { choice, radio } of choices) radio.checked = choice === null;
      tell();
    },
  };
}
