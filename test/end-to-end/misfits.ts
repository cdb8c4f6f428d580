import type { Locator } from 'playwright-core';

/**
 * What does not fit in a part of the pane: texts that are cut off, reach beyond the pane's edge or lie over one another, and the page
 * where it scrolls sideways.
 */
export async function misfits(part: Locator): Promise<string[]> {
  return [...(await cutTexts(part)), ...(await overlappingTexts(part))];
}

/** Texts that an edge cuts off which cannot be scrolled, or that reach beyond the page. */
function cutTexts(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const page = document.documentElement.clientWidth;
    const isCut = (element: Element, { left, right, top, bottom }: DOMRect): boolean => {
      let [acrossScrolls, downScrolls] = [false, false];
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        acrossScrolls ||= /auto|scroll/.test(overflowX);
        downScrolls ||= /auto|scroll/.test(overflowY);
        if (!acrossScrolls && overflowX !== 'visible' && (right > box.right + 1 || left < box.left - 1)) return true;
        if (!downScrolls && overflowY !== 'visible' && (bottom > box.bottom + 3 || top < box.top - 3)) return true;
      }
      return !acrossScrolls && right > page + 1;
    };
    const texts = [...root.querySelectorAll('*')].flatMap((element) => {
      if (getComputedStyle(element).clipPath !== 'none' || element.tagName === 'OPTION') return [];
      const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
      const isCutOff = own.some((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].some((box) => box.width > 0 && isCut(element, box));
      });
      return isCutOff ? [element.textContent?.trim() ?? ''] : [];
    });
    return document.documentElement.scrollWidth > page ? ['the page', ...texts] : texts;
  });
}

/** Pairs of texts whose visible parts cover each other by more than the tails of their letters. */
function overlappingTexts(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    interface Box {
      readonly text: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const visible = (element: Element | null, box: Box): Box => {
      if (!element) return box;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const across =
        overflowX === 'visible' ? {} : { left: Math.max(left, box.left), right: Math.min(right, box.right) };
      const down = overflowY === 'visible' ? {} : { top: Math.max(top, box.top), bottom: Math.min(bottom, box.bottom) };
      return visible(element.parentElement, { ...box, ...across, ...down });
    };
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.textContent?.trim() ?? '';
      const range = document.createRange();
      range.selectNodeContents(node);
      if (text === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      for (const { left, right, top, bottom } of range.getClientRects())
        boxes.push(visible(node.parentElement, { text, left, right, top, bottom }));
    }
    const shown = boxes.filter(({ left, right, top, bottom }) => right - left > 1 && bottom - top > 4);
    const cover = (one: Box, other: Box): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5;
    return shown.flatMap((one, index) =>
      shown.slice(index + 1).flatMap((other) => (cover(one, other) ? [`${one.text} | ${other.text}`] : [])),
    );
  });
}

/** Chosen options of lists and hints of fields that are wider than these. */
export function tightFields(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    /** What the browser draws behind the chosen option. */
    const ARROW = 16;
    const pen = document.createElement('canvas').getContext('2d');
    const isTight = (field: HTMLElement, text: string): boolean => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (!pen || field.clientWidth < 2) return false;
      pen.font = font;
      const arrow = field.tagName === 'SELECT' ? ARROW : 0;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
      return pen.measureText(text).width > room + 1;
    };
    const lists = [...root.querySelectorAll('select')].map((field) => ({
      field,
      text: field.selectedOptions[0]?.text ?? '',
    }));
    const hints = [...root.querySelectorAll('input')].map((field) => ({ field, text: field.placeholder }));
    return [...lists, ...hints].flatMap(({ field, text }) => (isTight(field, text) ? [text] : []));
  });
}
