import type { ExportFormat } from '../batch/messages';
import { find } from '../page/top-bar';

const BUTTONS: Readonly<Record<string, ExportFormat>> = {
  'export-html': 'html',
  'export-xlsx': 'xlsx',
  'export-json': 'json',
};

/** Wires the buttons that hand a report over; a press while one is being made does nothing. Returns what makes them usable. */
export function createExports(
  page: Document,
  make: (format: ExportFormat) => Promise<void>,
): (isUsable: boolean) => void {
  const buttons = Object.entries(BUTTONS).map(([id, format]) => ({
    button: find(page, id, HTMLButtonElement),
    format,
  }));
  let isMaking = false;
  for (const { button, format } of buttons)
    button.addEventListener('click', () => {
      if (isMaking) return;
      isMaking = true;
      void make(format).finally(() => {
        isMaking = false;
      });
    });
  return (isUsable) => {
    for (const { button } of buttons) button.disabled = !isUsable;
  };
}
