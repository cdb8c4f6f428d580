import { DismissRegular } from '@fluentui/react-icons/headless/svg/dismiss';
import { Fragment } from 'react';
import type { Policy } from '../../../core/scoring/policy';
import { Button } from '../../shared/button';
import { strings } from '../../strings';
import { NumberField } from './number-field';
import type { PartProps } from './policy-editor';
import { Group, Row } from './rows';
import { ShareField } from './share-field';

type Cap = Policy['totalCaps'][number];

const USUAL: Cap = { rateBelow: 0.8, total: 89 };

/** Limits of the total where the execution rate is low. */
export function Caps({ draft, onChange }: PartProps) {
  const { policy } = strings;
  const { totalCaps } = draft;
  const change = (index: number, patch: Partial<Cap>): void =>
    onChange({ ...draft, totalCaps: totalCaps.map((cap, at) => (at === index ? { ...cap, ...patch } : cap)) });
  return (
    <Group title={policy.caps} hint={totalCaps.length === 0 ? policy.noCaps : policy.capsHint}>
      {totalCaps.map(({ rateBelow, total }, index) => (
        <Fragment key={index}>
          <Row label={policy.rateBelow}>
            <ShareField
              label={policy.capRate(index + 1)}
              max={1}
              value={rateBelow}
              onChange={(rate) => change(index, { rateBelow: rate })}
            />
          </Row>
          <Row label={policy.totalUpTo}>
            <NumberField
              label={policy.capTotal(index + 1)}
              unit={policy.points}
              max={100}
              value={total}
              onChange={(points) => points !== null && change(index, { total: points })}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={policy.removeCap(index + 1)}
              onClick={() => onChange({ ...draft, totalCaps: totalCaps.filter((_, at) => at !== index) })}
            />
          </Row>
        </Fragment>
      ))}
      <Button size="small" onClick={() => onChange({ ...draft, totalCaps: [...totalCaps, USUAL] })}>
        {policy.addCap}
      </Button>
    </Group>
  );
}
