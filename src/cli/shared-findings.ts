import type { FileReport, FormReport } from '../actions/report-schema';

type Finding = FormReport['findings'][number];

/** Findings of a file, those that several of its forms share apart from the others. */
export interface SharedFindings {
  /** The same sentence of the same rule in two forms or more, each with all its places. */
  readonly shared: readonly (readonly [Finding, ...Finding[]])[];
  /** The forms with what is left of their findings. */
  readonly forms: readonly FormReport[];
}

/** Takes out what many forms of a file have in common, so that it is said once. What somebody accepted stays with its form. */
export function sharedFindings({ forms }: FileReport): SharedFindings {
  const byText = new Map<string, Set<FormReport>>();
  for (const form of forms)
    for (const finding of form.findings) {
      const key = keyOf(finding);
      byText.set(key, (byText.get(key) ?? new Set()).add(form));
    }
  const isShared = (finding: Finding): boolean => (byText.get(keyOf(finding))?.size ?? 0) > 1;
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of forms.flatMap((form) => form.findings).filter(isShared)) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return {
    shared: [...groups.values()],
    forms: forms.map((form) => ({ ...form, findings: form.findings.filter((finding) => !isShared(finding)) })),
  };
}

function keyOf({ severity, rule, message, trial, accepted, claimed }: Finding): string {
  const remark = accepted?.reason ?? claimed?.reason ?? '';
  return [severity, rule, message, trial ? 'trial' : '', remark].join('\n');
}
