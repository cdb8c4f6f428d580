import { makeStyles } from '@fluentui/react-components';
import type { Profile } from '../../core/profile/profile';
import { changeProfile } from '../session/settings';
import { Section } from '../shared/section';
import { usePane, useSession } from '../shared/session-context';
import { Switch } from '../shared/checkbox';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { About } from './about';
import { AcceptedCases } from './accepted-cases';
import { Look } from './look';
import { OwnPolicy } from './policy/own-policy';
import { PolicyChoice } from './policy-choice';
import { Keeping } from './requirements/keeping';
import { PresetChoice } from './requirements/preset-choice';
import { RequiredGroups } from './requirements/required-groups';
import { Thresholds } from './requirements/thresholds';
import { SettingsFile } from './settings-file';
import { Severities } from './severities';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** 设置: how to judge, how to look, and what happens to the user's data. */
export default function SettingsTab() {
  const styles = useStyles();
  const session = useSession();
  const { profile } = usePane();
  const change = (patch: Partial<Profile>): void => void changeProfile(session, patch);
  const { settings } = strings;
  return (
    <>
      <Section title={settings.preset}>
        <div className={styles.group}>
          <PresetChoice />
          <RequiredGroups />
          <Keeping />
        </div>
      </Section>
      <Section title={settings.policy}>
        <PolicyChoice />
        <OwnPolicy />
      </Section>
      <Section title={settings.checking}>
        <div className={styles.group}>
          <Option
            label={settings.forSubmission}
            hint={settings.forSubmissionHint}
            checked={profile.forSubmission}
            onChange={(forSubmission) => change({ forSubmission })}
          />
          <Option
            label={settings.marks}
            hint={settings.marksHint}
            checked={profile.marks}
            onChange={(marks) => change({ marks })}
          />
          <Option label={settings.live} checked={profile.live} onChange={(live) => change({ live })} />
        </div>
      </Section>
      <Look />
      <Severities />
      <Thresholds />
      <AcceptedCases />
      <SettingsFile />
      <About />
    </>
  );
}

interface OptionProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Option({ label, hint, checked, onChange }: OptionProps) {
  return (
    <Field {...(hint !== undefined && { hint })}>
      <Switch label={label} checked={checked} onChange={(_, data) => onChange(data.checked)} />
    </Field>
  );
}
