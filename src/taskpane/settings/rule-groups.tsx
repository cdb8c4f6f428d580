import { makeStyles } from '@fluentui/react-components';
import { ruleList, type RuleEntry } from '../../actions/rule-list';
import { wording } from '../../actions/wording';
import { changeProfile } from '../session/settings';
import { Switch } from '../shared/checkbox';
import { Select } from '../shared/select';
import { usePane, useSession } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

export type RuleGroup = RuleEntry['group'];

const GROUPS: readonly RuleGroup[] = [...new Set(ruleList().map(({ group }) => group))];

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, width: '100%' },
});

interface RuleGroupsProps {
  readonly group: RuleGroup | null;
  readonly onGroup: (group: RuleGroup | null) => void;
}

/** Which group of rules is listed; a whole group can be switched off and on again. */
export function RuleGroups({ group, onGroup }: RuleGroupsProps) {
  const styles = useStyles();
  const session = useSession();
  const { profile, busy } = usePane();
  const { settings } = strings;
  const { groups } = wording.findings;
  const ids = ruleList().flatMap((rule) => (rule.group === group ? [rule.id] : []));
  const runs = ids.some((id) => profile.severities[id] !== 'off');
  const change = (on: boolean): void => {
    const others = Object.entries(profile.severities).filter(([id]) => !ids.includes(id));
    const own = on ? [] : ids.map((id) => [id, 'off'] as const);
    void changeProfile(session, { severities: Object.fromEntries([...others, ...own]) });
  };
  return (
    <div className={styles.parts}>
      <Select
        size="small"
        aria-label={settings.ruleGroup}
        value={group ?? ''}
        onChange={(_, { value }) => onGroup(GROUPS.find((known) => known === value) ?? null)}
      >
        <option value="">{settings.allRuleGroups}</option>
        {GROUPS.map((known) => (
          <option key={known} value={known}>
            {groups[known]}
          </option>
        ))}
      </Select>
      {group !== null && (
        <Switch
          label={settings.checkGroup(groups[group], ids.length)}
          checked={runs}
          disabledFocusable={busy !== null}
          onChange={(_, { checked }) => change(checked)}
        />
      )}
    </div>
  );
}
