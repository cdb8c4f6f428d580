import { colours } from './colours';
import { ruleList, type RuleEntry } from '../actions/rule-list';
import { EXIT, type ExitCode, type Session } from './session';
import { wording } from '../actions/wording';
import { said } from './usage/language';

/** `jixiao rules`: every rule with its code, severity and basis. */
export function rulesCommand(session: Session, format: 'text' | 'json'): ExitCode {
  const rules = ruleList();
  session.print(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : rules.map(ruleText).join(''));
  return EXIT.fine;
}

function ruleText({ code, id, name, severity, fix, moves, trial, summary, basis }: RuleEntry): string {
  const { severities, trial: onTrial, list, named } = wording.reports;
  const { rules } = said.answers;
  const notes = list(
    [id, severities[severity], rules.fixes[fix], moves ? rules.moves : '', trial ? onTrial : ''].filter(Boolean),
  );
  const source = named(`${basis.source}${basis.checked ? '' : rules.unchecked}`, basis.text);
  return `${colours.bold(code)} ${name} ${colours.dim(notes)}\n     ${summary}\n     ${colours.dim(`${rules.basis} ${source}`)}\n`;
}
