import { find } from './top-bar';

/**
 * Takes files and folders that are dropped anywhere on the page. The pane is a page of its own, which would swallow them: a cover goes
 * over everything as soon as files are dragged in, whichever way they come.
 */
export function acceptDrops(page: Document, pane: HTMLIFrameElement, dropped: (files: DataTransfer) => void): void {
  const cover = find(page, 'drop', HTMLElement);
  const show = ({ dataTransfer }: DragEvent): void => {
    if (dataTransfer?.types.includes('Files')) cover.hidden = false;
  };
  addEventListener('dragenter', show, true);
  pane.addEventListener('load', () => pane.contentWindow?.addEventListener('dragenter', show, true));
  cover.addEventListener('dragover', (event) => event.preventDefault());
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  cover.addEventListener('drop', (event) => {
    event.preventDefault();
    cover.hidden = true;
    if (event.dataTransfer) dropped(event.dataTransfer);
  });
}
