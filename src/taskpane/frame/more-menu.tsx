import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { canDo, type Offer } from '../session/offers';
import { usePane, useSession } from '../shared/session-context';
import { strings } from '../strings';
import { PERFORM } from './perform';

/** Everything that has no button on the open tab. */
export default function MoreMenu({ offers }: { offers: readonly Offer[] }) {
  const session = useSession();
  const state = usePane();
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={strings.actions.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {offers.map((offer) => (
            <MenuItem key={offer} disabled={!canDo(state, offer)} onClick={() => PERFORM[offer](session)}>
              {strings.actions[offer]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
