import type { SummaryWords } from './words';

/** A summary in English; what it takes from forms stays as it stands there. */
export const ENGLISH: SummaryWords = {
  sheet: 'Summary',
  title: 'Summary of performance forms',
  made: (date, tool, policy) => `Made on ${date} with ${tool}. Scoring policy: ${policy}`,
  headers: [
    'No.',
    'Project (department)',
    'Unit',
    'Form',
    'Budget (万元)',
    'Executed (万元)',
    'Rate',
    'Score',
    'Grade',
    'Errors',
    'Counted',
    'Place',
    'Remarks',
  ],
  kinds: {
    'project-target': 'targets',
    'department-target': 'department targets',
    monitoring: 'monitoring',
    'project-self-evaluation': 'self-evaluation',
    'department-self-evaluation': 'department self-evaluation',
  },
  hidden: (kind) => `${kind} (hidden)`,
  groups: { project: 'Projects', department: 'Departments' },
  notCounted: 'no',
  leftOut: {
    hidden: 'hidden sheet, not in the total',
    superseded: 'a later form of the project is counted instead',
  },
  between: '; ',
  open: 'open',
  total: (group, forms) => `${group} in all (${forms} ${forms === 1 ? 'form' : 'forms'})`,
  average: 'average',
  chart: { scores: 'Scores of projects (departments)', budgets: 'Budgets of projects (departments) (万元)' },
};
