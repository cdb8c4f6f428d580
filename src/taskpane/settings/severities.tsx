import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { ruleList, type RuleEntry } from '../../actions/rule-list';
import type { Profile } from '../../core/profile/profile';
import { changeProfile } from '../session/settings';
import { Button } from '../shared/button';
import { MoreButton } from '../shared/more-button';
import { useQuietText } from '../shared/quiet-text';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Select } from '../shared/select';
import { SearchBox } from '../shared/input';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { RuleGroups, type RuleGroup } from './rule-groups';

type Level = Profile['severities'][string];

const PAGE = 10;
const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  search: { width: '100%' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    width: '100%',
    margin: 0,
    padding: 0,
  },
  item: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere' },
});

/** How grave each rule's findings are; a rule can be switched off. */
export function Severities() {
  const styles = useStyles();
  const session = useSession();
  const { severities } = usePane().profile;
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<RuleGroup | null>(null);
  const [shown, setShown] = useState(PAGE);
  const { settings } = strings;
  const rules = ruleList();
  const found = rules.filter((rule) => (group === null || rule.group === group) && matches(rule, query));
  const changed = rules.filter(({ id }) => severities[id] !== undefined).length;
  const change = (rule: string, level: Level | undefined): void => {
    const { [rule]: _earlier, ...others } = severities;
    void changeProfile(session, { severities: level === undefined ? others : { ...others, [rule]: level } });
  };
  return (
    <Section title={settings.severities} hint={settings.severitiesHint}>
      <div className={styles.parts}>
        <RuleGroups group={group} onGroup={setGroup} />
        <SearchBox
          className={styles.search}
          aria-label={settings.searchRules}
          placeholder={settings.searchRules}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <ul className={styles.list} aria-label={settings.severities}>
          {found.slice(0, shown).map((rule) => (
            <RuleItem key={rule.id} rule={rule} level={severities[rule.id]} onChange={change} />
          ))}
        </ul>
        <MoreButton left={found.length - shown} label={settings.moreRules} onMore={() => setShown(shown + 50)} />
        {changed > 0 && (
          <Button size="small" onClick={() => void changeProfile(session, { severities: {} })}>
            {settings.resetSeverities(changed)}
          </Button>
        )}
      </div>
    </Section>
  );
}

interface RuleItemProps {
  readonly rule: RuleEntry;
  readonly level: Level | undefined;
  readonly onChange: (rule: string, level: Level | undefined) => void;
}

function RuleItem({ rule, level, onChange }: RuleItemProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const { settings, severities } = strings;
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {rule.name}
        <br />
        <span className={quiet}>{rule.code}</span>
      </span>
      <Select
        size="small"
        aria-label={settings.severityOf(rule.name)}
        value={level ?? ''}
        onChange={(_, { value }) =>
          onChange(
            rule.id,
            LEVELS.find((known) => known === value),
          )
        }
      >
        <option value="">{settings.usualSeverity(severities[rule.severity])}</option>
        {LEVELS.map((known) => (
          <option key={known} value={known}>
            {known === 'off' ? settings.off : severities[known]}
          </option>
        ))}
      </Select>
    </li>
  );
}

function matches({ name, code }: RuleEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return [name, code].some((text) => text.toLowerCase().includes(wanted));
}
