import type { ErrorText } from '../../actions/describe-error';
import { EXAMPLES, type Example } from './examples';

/** What the user asks for with the bar above the grid. */
export interface TopBarWishes {
  /** Files that were chosen side by side, or those of a folder. */
  open(files: readonly File[]): void;
  openExample(example: Example): void;
  download(): void;
}

/** The bar above the grid and the message under it. */
export interface TopBar {
  /** Shows which workbook is open; `refusal` says why it cannot be downloaded, null where it can. */
  showOpened(name: string, refusal: string | null): void;
  /** Says in a few words what is going on or was done. */
  say(words: string): void;
  showProblem(problem: ErrorText): void;
}

/** Wires the elements of index.html. */
export function createTopBar(page: Document, wishes: TopBarWishes): TopBar {
  const download = find(page, 'download', HTMLButtonElement);
  const state = find(page, 'state', HTMLElement);
  const problem = find(page, 'problem', HTMLElement);
  const buttons = EXAMPLES.map((example) => exampleButton(page, example, () => wishes.openExample(example)));
  find(page, 'examples', HTMLElement).replaceChildren(...buttons.map((button) => inListItem(page, button)));
  for (const id of ['file', 'folder']) {
    const input = find(page, id, HTMLInputElement);
    input.addEventListener('change', () => {
      if (input.files?.length) wishes.open([...input.files]);
      input.value = '';
    });
  }
  download.addEventListener('click', () => wishes.download());
  let opened = '';
  return {
    showOpened(name, refusal) {
      problem.hidden = true;
      opened = refusal === null ? name : `${name}：${refusal}`;
      state.textContent = opened;
      download.disabled = refusal !== null;
      download.title = refusal ?? '';
      for (const button of buttons) button.setAttribute('aria-current', String(button.dataset['file'] === name));
    },
    say(words) {
      state.textContent = words;
    },
    showProblem({ title, why, how }) {
      state.textContent = opened;
      problem.replaceChildren(messageOf(page, [title, why, how]), closeButton(page, problem));
      problem.hidden = false;
    },
  };
}

/** An element of the page by id; throws where the page lacks it. */
export function find<Kind extends HTMLElement>(page: Document, id: string, kind: new () => Kind): Kind {
  const element = page.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`no element ${id}`);
  return element;
}

function exampleButton(page: Document, { file, title }: Example, open: () => void): HTMLButtonElement {
  const button = plainButton(page, title, open);
  button.dataset['file'] = file;
  return button;
}

function closeButton(page: Document, problem: HTMLElement): HTMLButtonElement {
  return plainButton(page, '知道了', () => {
    problem.hidden = true;
  });
}

function plainButton(page: Document, text: string, click: () => void): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain';
  button.textContent = text;
  button.addEventListener('click', click);
  return button;
}

function inListItem(page: Document, element: HTMLElement): HTMLElement {
  const item = page.createElement('li');
  item.append(element);
  return item;
}

function messageOf(page: Document, lines: readonly string[]): HTMLElement {
  const text = page.createElement('p');
  text.className = 'problem__text';
  text.textContent = lines.join('\n');
  return text;
}
