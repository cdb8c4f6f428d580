const NARROWEST = 320;
const WIDEST = 720;
const USUAL = 350;
const STEP = 10;

/** Lets the divider between grid and pane be dragged, moved with the arrow keys, Home and End, and put back by a double click. */
export function makeDraggable(divider: HTMLElement, desk: HTMLElement): void {
  let width = USUAL;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    desk.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
  };
  const move = (event: PointerEvent): void => resize(desk.getBoundingClientRect().right - event.clientX);
  const stop = (): void => {
    desk.classList.remove('desk--dragging');
    divider.removeEventListener('pointermove', move);
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    desk.classList.add('desk--dragging');
    divider.addEventListener('pointermove', move);
  });
  divider.addEventListener('pointerup', stop);
  divider.addEventListener('pointercancel', stop);
  divider.addEventListener('dblclick', () => resize(USUAL));
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + STEP);
    if (key === 'ArrowRight') resize(width - STEP);
    if (key === 'Home') resize(NARROWEST);
    if (key === 'End') resize(WIDEST);
  });
  divider.setAttribute('aria-valuemin', String(NARROWEST));
  divider.setAttribute('aria-valuemax', String(WIDEST));
  resize(USUAL);
}
