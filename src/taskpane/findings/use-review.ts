import { useEffect, useRef, useState, type RefObject } from 'react';
import { reveal } from '../session/reveal';
import { useSession } from '../shared/session-context';
import type { Line } from './lines';

/** While an arrow key is held down, only the cell where it stops is shown in the sheet. */
const PAUSE_MS = 80;

/**
 * Walks through the lines by arrow keys and shows each one's cell in the sheet. The focus stays in the list; where the current line
 * goes away because it was repaired, the line that takes its place becomes current and gets the focus.
 */
export function useReview(list: RefObject<HTMLUListElement | null>, lines: readonly Line[]) {
  const session = useSession();
  const [key, setKey] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const found = lines.findIndex((line) => line.key === key);
  const index = found >= 0 ? found : Math.min(lastIndex.current, Math.max(0, lines.length - 1));
  const current = lines[index];

  useEffect(() => {
    lastIndex.current = index;
    const lost = key !== null && found < 0 && document.activeElement === document.body;
    if (lost) focusLine(list.current, index);
  }, [index, found, key, list]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (pressed: string): boolean => {
    const target = targetOf(pressed, index, lines.length);
    const line = target === null ? undefined : lines[target];
    if (target === null || !line) return false;
    setKey(line.key);
    focusLine(list.current, target);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void reveal(session, line.finding), PAUSE_MS);
    return true;
  };
  return { current: current?.key ?? null, go, setCurrent: setKey };
}

function targetOf(pressed: string, index: number, count: number): number | null {
  switch (pressed) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function focusLine(list: HTMLUListElement | null, index: number): void {
  const line = list?.children[index]?.querySelector('[data-line]');
  if (line instanceof HTMLElement) line.focus();
}
