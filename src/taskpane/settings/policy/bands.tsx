import { withBandEnd } from '../../../actions/own-policy';
import { Input } from '../../shared/input';
import { inPercent } from '../../shared/numbers';
import { strings } from '../../strings';
import type { PartProps } from './policy-editor';
import { Group, Row } from './rows';
import { ShareField } from './share-field';

/** Bands of qualitative scores; each begins where the one before it ends, the last one ends at 0. */
export function Bands({ draft, onChange }: PartProps) {
  const { policy } = strings;
  const { bands } = draft;
  const rename = (index: number, name: string): void =>
    onChange({ ...draft, bands: bands.map((band, at) => (at === index ? { ...band, name } : band)) });
  return (
    <Group title={policy.bands} hint={policy.bandsHint}>
      {bands.map(({ name, upper, lower }, index) => (
        <Row
          key={index}
          label={
            <Input
              size="small"
              aria-label={policy.bandName(index + 1)}
              value={name}
              style={{ width: '7em' }}
              onChange={(_, { value }) => rename(index, value)}
            />
          }
        >
          <span>{policy.bandFrom(inPercent(upper))}</span>
          {index === bands.length - 1 ? (
            <span>{policy.percent(0)}</span>
          ) : (
            <ShareField
              label={policy.bandEnd(name)}
              max={1}
              value={lower}
              onChange={(end) => onChange(withBandEnd(draft, index, end))}
            />
          )}
        </Row>
      ))}
    </Group>
  );
}
