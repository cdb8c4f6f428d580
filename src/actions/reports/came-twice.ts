/** How a form that came twice is named: one of a department is called like its unit, and some name no unit. */
export function cameTwice(unit: string, form: string): string {
  return [...new Set([unit, form])].filter(Boolean).join(' ');
}
