import type { ErrorText } from '../../actions/describe-error';
import { strings } from '../strings';
import { EXAMPLES, type Example } from './examples';
import { says, type PageText } from './says';

/** What the user asks for with the bar above the grid. */
export interface TopBarWishes {
  /** Files that were chosen side by side, or those of a folder. */
  open(files: readonly File[]): void;
  openExample(example: Example): void;
  download(): void;
  /** Another language for page and pane. */
  speakOther(): void;
}

/** The bar above the grid and the message under it. */
export interface TopBar {
  /** Shows which workbook is open; `refusal` says why it cannot be downloaded, null where it can. */
  showOpened(name: string, refusal: (() => string) | null): void;
  /** Says in a few words what is going on or was done. */
  say(words: () => string): void;
  /** Says the same in the language in use. */
  sayAgain(): void;
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
  find(page, 'language', HTMLButtonElement).addEventListener('click', () => wishes.speakOther());
  let refused: (() => string) | null = null;
  let opened = (): string => '';
  let said = opened;
  const sayAgain = (): void => {
    state.textContent = said();
    download.title = refused?.() ?? '';
  };
  return {
    showOpened(name, refusal) {
      problem.hidden = true;
      said = opened = () => (refusal ? strings.desk.notKept(name, refusal()) : name);
      download.disabled = refusal !== null;
      refused = refusal;
      sayAgain();
      for (const button of buttons) button.setAttribute('aria-current', String(button.dataset['file'] === name));
    },
    say(words) {
      said = words;
      sayAgain();
    },
    sayAgain,
    showProblem({ title, why, how }) {
      said = opened;
      sayAgain();
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
  return plainButton(page, 'understood', () => {
    problem.hidden = true;
  });
}

function plainButton(page: Document, text: PageText, click: () => void): HTMLButtonElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'button button--plain';
  says(button, text);
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
