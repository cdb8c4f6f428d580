import { allFindings } from '../../actions/mark';
import { AcceptanceList } from '../shared/acceptance-list';
import { Section } from '../shared/section';
import { usePane } from '../shared/session-context';
import { strings } from '../strings';

/** 已核实: what people accepted in this workbook and why, each to be taken back. */
export function AcceptedCases() {
  const { result, profile } = usePane();
  const { settings } = strings;
  const standing = new Map(result && allFindings(result).map((finding) => [finding.accepted, finding]));
  return (
    <Section title={settings.accepted} hint={settings.acceptedCases(profile.accepted.length)}>
      <AcceptanceList
        label={settings.accepted}
        acceptances={profile.accepted}
        placeOf={(acceptance) => standing.get(acceptance) ?? acceptance}
        isUnmatched={(acceptance) => result?.unmatched.includes(acceptance) ?? false}
      />
    </Section>
  );
}
