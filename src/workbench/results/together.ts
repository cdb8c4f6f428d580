import { countsOf, nameOfStanding, standingOf } from '../../actions/reports/outline';
import type { RunReport } from '../../actions/report-schema';
import { find } from '../page/top-bar';
import { strings } from '../strings';
import { element } from './elements';

type Finding = NonNullable<RunReport['acrossFiles']>[number];

/** What was found between files: one code in two units, copies, self-evaluations beside their target forms. */
export interface Together {
  /** null while that is not known yet. */
  show(report: RunReport | null): void;
}

/** Wires the section of index.html; `open` is called with the finding whose file is to be opened. */
export function createTogether(page: Document, open: (finding: Finding) => void): Together {
  const section = find(page, 'together', HTMLDetailsElement);
  const title = find(page, 'together-title', HTMLElement);
  const list = find(page, 'together-list', HTMLElement);
  return {
    show(report) {
      const findings = report?.acrossFiles ?? [];
      title.textContent = report ? titleOf(findings) : strings.together.later;
      section.classList.toggle('together--empty', findings.length === 0);
      if (findings.length === 0) section.open = false;
      list.replaceChildren(...findings.map((finding) => itemOf(page, finding, open)));
    },
  };
}

function titleOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return strings.together.none;
  const { trial } = countsOf(findings);
  return strings.together.found(findings.length) + (trial > 0 ? strings.together.onTrial(trial) : '');
}

function itemOf(page: Document, finding: Finding, open: (finding: Finding) => void): HTMLElement {
  const { path, sheet, cell, code, message, how, severity } = finding;
  const place = element(page, 'button', 'table__open', `${path}　${sheet}!${cell}`);
  place.type = 'button';
  place.addEventListener('click', () => open(finding));
  const level = element(
    page,
    'strong',
    `together__level together__level--${severity}`,
    nameOfStanding(standingOf(finding)),
  );
  return element(
    page,
    'li',
    'together__item',
    element(page, 'p', 'together__what', level, ` ${code}　${message}`),
    element(page, 'p', 'together__how', strings.together.how(how)),
    place,
  );
}
