import { remember } from './remember';

/** A label taken apart: “数量指标（必填）” is the name 数量指标 with the remark 必填. */
export interface Label {
  /** Without spaces, width variants, numbering, a translation, a closing colon and remarks in closing brackets. */
  readonly name: string;
  /** What stood in brackets at the end, '' where nothing did. */
  readonly remark: string;
}

const LONGEST_LABEL = 40;
const EMPTY: Label = { name: '', remark: '' };

/** Letters that stand for themselves in every spelling. */
const PLAIN = /^[!-%'-;=-[\]-~\u2264\u2265\u3001\u3002\u4e00-\u9fa5]*$/;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;
const HTML_TAG = /<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,80})?\/?>/gi;
const HTML_SPACE = /&nbsp;|<br ?\/?>/gi;
const FIELD_CODE = /\b(?:TC|TOC|XE|PAGEREF|HYPERLINK)\s+["“][^"”]{0,80}["”](?:\s+\\[a-z](?:\s+[A-Z0-9])?)*/gi;
const NUMBERING =
  /^(?:#{1,6}|\*+|[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d))/;
/** NFKC makes a bare digit of it, which may be part of a name. */
const CIRCLED = /^\s*[①-⑳]/;
/**
 * The same in English before a label, “Project Name 项目名称”: a first word long enough to be no unit or short name (km, ISO), more words and
 * single digits between spaces, and a space or “/” where the label begins.
 */
const TRANSLATION_BEFORE =
  /^\s*(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})(?:[A-Za-z\s/&'’.-]|(?<=\s)\d(?=\s))*(?<=[\s/])(?=[\u4e00-\u9fa5])/;
/**
 * The same behind it, “项目名称 Project Name”: what begins it sets it apart (a space, several words, or one with a capital; WiFi and ISO9001 are
 * names), then words as above, “Level 1” or “Level1”, up to the end, a bracket or a colon.
 */
const TRANSLATION_BEHIND =
  /^([^A-Za-z]*[\u4e00-\u9fa5])(?=[\s/]|[A-Z]?[a-z]+[A-Z\s]|[A-Z]+\s|[A-Z][a-z]{3,}\d?(?:$|[(（:：]))[\s/]*(?:[A-Z]?[a-z]{3,}|[A-Z]{4,})(?:[A-Za-z\s/&'’.-]|(?<=\s)\d(?![\dA-Za-z]))*(?:(?<=[a-z])\d)?(?=$|[(（:：])/;
const CLOSING_REMARK = /^(.+?)[([【]([^()[\]【】]*)[)\]】]$/;

/**
 * Text without HTML tags and Word field codes, which pasted cells carry.
 *
 * @example
 * withoutMarkup('<b>项目名称</b>') //=> '项目名称'
 */
export function withoutMarkup(text: string): string {
  if (!/[<&]|\\[a-z]/i.test(text)) return text;
  return text.replace(HTML_SPACE, ' ').replace(HTML_TAG, '').replace(FIELD_CODE, '');
}

/**
 * Text in one spelling, for comparisons: NFKC, no spaces or line breaks, no markup.
 *
 * @example
 * flatten('项 目\n名　称：') //=> '项目名称:'
 */
export function flatten(text: string): string {
  if (PLAIN.test(text)) return text;
  return respell(text);
}

const respell = remember((text: string): string => withoutMarkup(text).normalize('NFKC').replace(INVISIBLE, ''));

/**
 * Reads a text as a label; texts too long to be one give an empty name. Cached per text.
 *
 * @example
 * labelOf('1. 主管部门 （及代码）：') //=> { name: '主管部门', remark: '及代码' }
 */
export function labelOf(text: string): Label {
  const isTooLong = text.length > 2 * LONGEST_LABEL && !text.includes('<') && !text.includes('\\');
  return isTooLong ? EMPTY : readLabel(text);
}

const readLabel = remember((text: string): Label => {
  const flat = flatten(withoutTranslation(text.replace(CIRCLED, '')))
    .replace(NUMBERING, '')
    .replace(/[*＊:]+$/, '');
  if (flat.length > LONGEST_LABEL) return EMPTY;
  const closed = CLOSING_REMARK.exec(flat);
  if (!closed?.[1]) return { name: flat, remark: '' };
  return { name: closed[1].replace(/[*:]+$/, ''), remark: closed[2] ?? '' };
});

function withoutTranslation(text: string): string {
  if (!/[a-z]{4}/i.test(text)) return text;
  return withoutMarkup(text).replace(TRANSLATION_BEFORE, '').replace(TRANSLATION_BEHIND, '$1');
}
