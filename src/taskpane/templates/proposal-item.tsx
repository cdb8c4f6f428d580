import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { edited, LEVEL2_NAMES, type Proposal } from '../../actions/prose';
import { Button } from '../shared/button';
import { useQuietText } from '../shared/quiet-text';
import { Checkbox } from '../shared/checkbox';
import { Input } from '../shared/input';
import { Select } from '../shared/select';
import { Field } from '../shared/field';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, marginTop: tokens.spacingVerticalXS },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXXL}`,
  },
});

interface ProposalItemProps {
  readonly proposal: Proposal;
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onEdit: (edited: Proposal) => void;
}

/** A proposal to tick, with its name, level 2 and value to correct. */
export function ProposalItem({ proposal, isTicked, onTick, onEdit }: ProposalItemProps) {
  const styles = useStyles();
  const quiet = useQuietText();
  const [isOpen, setOpen] = useState(false);
  const { templates } = strings;
  const { name, level2, target } = proposal;
  return (
    <>
      <div className={styles.line}>
        <Checkbox
          className={styles.text}
          checked={isTicked}
          onChange={(_, { checked }) => onTick(checked === true)}
          label={
            <>
              {name}
              <br />
              <span className={quiet}>{templates.proposal(level2, target)}</span>
            </>
          }
        />
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={templates.editProposal(name)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? templates.proposalEdited : templates.edit}
        </Button>
      </div>
      {isOpen && (
        <div className={styles.fields}>
          <Field label={templates.entryFields.name}>
            <Input value={name} onChange={(_, { value }) => onEdit(edited(proposal, { name: value }))} />
          </Field>
          <Field label={templates.entryFields.level2}>
            <Select value={level2} onChange={(_, { value }) => onEdit(edited(proposal, { level2: value }))}>
              {LEVEL2_NAMES.map((known) => (
                <option key={known}>{known}</option>
              ))}
            </Select>
          </Field>
          <Field label={templates.entryFields.value}>
            <Input value={target} onChange={(_, { value }) => onEdit(edited(proposal, { target: value }))} />
          </Field>
        </div>
      )}
    </>
  );
}
