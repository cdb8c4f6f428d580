/**
 * Gives the focus back to the pane where the grid takes it unasked: its engine does so when a cell is shown, and whoever steps through
 * findings would be thrown out of the list. A click into the grid, and the Tab key, still go there.
 */
export function keepFocusInPane(grid: HTMLElement, pane: HTMLIFrameElement): void {
  let isInPane = false;
  addEventListener('blur', () => {
    isInPane = document.activeElement === pane;
  });
  addEventListener(
    'pointerdown',
    () => {
      isInPane = false;
    },
    true,
  );
  addEventListener('focusin', ({ target }) => {
    const isInGrid = target instanceof Node && grid.contains(target);
    if (isInPane && isInGrid) pane.contentWindow?.focus();
    else isInPane = false;
  });
}
