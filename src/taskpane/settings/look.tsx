import type { Profile } from '../../core/profile/profile';
import { changeProfile } from '../session/settings';
import { Section } from '../shared/section';
import { Select } from '../shared/select';
import { usePane, useSession } from '../shared/session-context';
import { Field } from '../shared/field';
import { strings } from '../strings';

const THEMES: readonly Profile['theme'][] = ['auto', 'light', 'dark'];
const LANGUAGES: readonly Profile['language'][] = ['auto', 'zh-CN', 'en-US'];

/** Theme and language of the pane. */
export function Look() {
  const { settings } = strings;
  return (
    <Section title={settings.look}>
      <Choice setting="theme" label={settings.theme} names={settings.themes} values={THEMES} />
      <Choice setting="language" label={settings.language} names={settings.languages} values={LANGUAGES} />
    </Section>
  );
}

interface ChoiceProps<Setting extends 'theme' | 'language'> {
  readonly setting: Setting;
  readonly label: string;
  readonly names: Readonly<Record<Profile[Setting], string>>;
  readonly values: readonly Profile[Setting][];
}

function Choice<Setting extends 'theme' | 'language'>({ setting, label, names, values }: ChoiceProps<Setting>) {
  const session = useSession();
  const { profile } = usePane();
  const choose = (value: string): void => {
    const chosen = values.find((known) => known === value);
    if (chosen !== undefined) void changeProfile(session, { [setting]: chosen });
  };
  return (
    <Field label={label}>
      <Select value={profile[setting]} onChange={(_, { value }) => choose(value)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
