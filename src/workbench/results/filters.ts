import type { Filter } from '../batch/arrange';
import { STATE_NAMES, type Row, type State } from '../batch/row';
import { find } from '../page/top-bar';
import { element } from './elements';

const CHOICES: readonly (State | null)[] = [null, 'errors', 'warnings', 'fine', 'unchecked'];

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
  const choices = CHOICES.map((choice) => {
    const radio = element(page, 'input', 'unseen');
    radio.type = 'radio';
    radio.name = 'state';
    radio.checked = choice === null;
    radio.addEventListener('change', () => {
      state = choice;
      tell();
    });
    const count = element(page, 'span', 'chip__count', '0');
    place.append(element(page, 'label', 'chip', radio, choice === null ? '全部' : STATE_NAMES[choice], ' ', count));
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
