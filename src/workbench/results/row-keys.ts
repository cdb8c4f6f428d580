/** How far Page Up and Page Down go, in lines. */
const PAGE = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Buttons of lines that are shown. */
const SHOWN = ':scope > :not([hidden]) button';

/** The lines of a table as one stop of the Tab key: arrow keys move among the buttons in them. */
export interface RowKeys {
  /** Makes sure that exactly one line can be reached by Tab; `focused` is a line that was filled anew while the focus was in it. */
  settle(focused: HTMLElement | null): void;
  /** Puts the focus on the line that Tab reaches. */
  focus(): void;
}

/** Watches the body of a table. Hidden lines and lines without a button are passed over. */
export function moveAmong(body: HTMLElement): RowKeys {
  let current: HTMLElement | null = null;
  const choose = (button: HTMLButtonElement | null): void => {
    current?.querySelector('button')?.setAttribute('tabindex', '-1');
    current = button?.closest('tr') ?? null;
    if (button) button.tabIndex = 0;
  };
  body.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement && !current?.contains(target)) choose(target);
  });
  body.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const all = [...body.querySelectorAll<HTMLButtonElement>(SHOWN)];
    const at = all.findIndex((button) => button === event.target);
    if (!step || at < 0) return;
    event.preventDefault();
    const last = all.length - 1;
    all[Math.min(last, Math.max(0, step(at, last)))]?.focus();
  });
  return {
    settle(focused) {
      const own = current && !current.hidden && body.contains(current) ? current.querySelector('button') : null;
      choose(own ?? body.querySelector<HTMLButtonElement>(SHOWN));
      if (focused && focused === current) own?.focus();
    },
    focus: () => current?.querySelector('button')?.focus(),
  };
}
