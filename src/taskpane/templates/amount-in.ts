const AMOUNT = /^\d+(?:\.\d+)?$/;

/** The amount that somebody typed, with separators or full-width digits; undefined for nothing, null for what is no amount. */
export function amountIn(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (plain === '') return undefined;
  return AMOUNT.test(plain) ? Number(plain) : null;
}
