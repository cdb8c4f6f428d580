import pc from 'picocolors';
import { ruleList, type RuleEntry } from '../actions/rule-list';
import { EXIT, type ExitCode, type Session } from './session';

const SEVERITIES = { error: '错误', warning: '提醒', info: '提示' } as const;
const FIXES = { none: '', suggestion: '可按建议修改', safe: '可自动修复' } as const;

/** `jixiao rules`: every rule with its code, severity and basis. */
export function rulesCommand(session: Session, format: 'text' | 'json'): ExitCode {
  const rules = ruleList();
  session.print(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : rules.map(ruleText).join(''));
  return EXIT.fine;
}

function ruleText({ code, id, name, severity, fix, trial, summary, basis }: RuleEntry): string {
  const notes = [SEVERITIES[severity], FIXES[fix], trial && '试行'].filter(Boolean).join('，');
  const source = `${basis.source}${basis.checked ? '' : '（条文未核对）'}：${basis.text}`;
  return `${pc.bold(code)} ${name} ${pc.dim(`${id}，${notes}`)}\n     ${summary}\n     ${pc.dim(`依据 ${source}`)}\n`;
}
