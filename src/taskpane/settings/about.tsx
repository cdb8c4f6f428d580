import { makeStyles } from '@fluentui/react-components';
import { policyInUse } from '../../actions/policies';
import { GuideLink } from '../shared/help-link';
import { Section } from '../shared/section';
import { usePane } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { VERSION } from '../tool';

const useStyles = makeStyles({
  paragraph: { margin: `${tokens.spacingVerticalXS} 0` },
  keys: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Which version this is and by what it judges, what happens to the user's data, and how to get on without a mouse. */
export function About() {
  const styles = useStyles();
  const { profile } = usePane();
  const { settings, appName } = strings;
  return (
    <Section title={settings.about}>
      <p className={styles.paragraph}>{settings.version(appName, VERSION, policyInUse(profile).title)}</p>
      <p className={styles.paragraph}>{settings.privacy}</p>
      <p className={styles.paragraph}>{settings.kept}</p>
      <p className={styles.paragraph}>
        <GuideLink part="all" />
      </p>
      <h3 className={styles.paragraph}>{settings.help}</h3>
      <ul className={styles.keys}>
        {settings.keys.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
