import { strings } from '../strings';
import { find } from './top-bar';

/** What the user decides about changes that are not downloaded, before another workbook takes their place. */
export type Leaving = 'keep' | 'download' | 'discard';

const ANSWERS: readonly string[] = ['download', 'discard'] satisfies Leaving[];

/** Asks what is to become of changes; resolves to `keep` where the question is closed without an answer. */
export function askAboutUnkept(
  page: Document,
  { name, canBeKept }: { readonly name: string; readonly canBeKept: boolean },
): Promise<Leaving> {
  const dialog = find(page, 'unsaved', HTMLDialogElement);
  find(page, 'unsaved-title', HTMLElement).textContent = strings.desk.unkept(name);
  find(page, 'unsaved-text', HTMLElement).textContent = canBeKept
    ? strings.desk.unkeptText
    : strings.desk.unkeptOldText;
  const download = dialog.querySelector<HTMLButtonElement>('button[value="download"]');
  if (download) download.hidden = !canBeKept;
  dialog.returnValue = 'keep';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(isAnswer(dialog.returnValue) ? dialog.returnValue : 'keep'), {
      once: true,
    });
  });
}

function isAnswer(text: string): text is Leaving {
  return ANSWERS.includes(text);
}
