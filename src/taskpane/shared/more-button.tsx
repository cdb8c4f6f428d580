import { Button } from './button';

const STEP = 50;

/** Shows the next part of a long list; nothing where none is left. */
export function MoreButton(props: { left: number; label: (count: number) => string; onMore: () => void }) {
  if (props.left <= 0) return null;
  return (
    <Button appearance="subtle" onClick={props.onMore}>
      {props.label(Math.min(props.left, STEP))}
    </Button>
  );
}
