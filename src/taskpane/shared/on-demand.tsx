import { useEffect, useState, type ComponentType } from 'react';
import { strings } from '../strings';
import { Button } from './button';
import { Explanation } from './explanation';

/**
 * A part of the pane that is loaded when it is first shown: a sentence says so meanwhile, and what could not be loaded can be asked for
 * again. React's own `lazy` keeps a failure for good.
 */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [Part, show] = useState(() => loaded);
    const [hasFailed, fail] = useState(false);
    useEffect(() => {
      if (Part || hasFailed) return;
      let isShown = true;
      load().then(
        (module) => {
          loaded = module.default;
          if (isShown) show(() => module.default);
        },
        () => isShown && fail(true),
      );
      return () => void (isShown = false);
    }, [Part, hasFailed]);
    if (Part) return <Part {...props} />;
    if (hasFailed) return <NotLoaded onAgain={() => fail(false)} />;
    return <p aria-live="polite">{strings.busy.loading}</p>;
  };
}

function NotLoaded({ onAgain }: { onAgain: () => void }) {
  const { title, why, how } = strings.failure.notLoaded;
  return (
    <div role="alert">
      <Explanation title={title} text={`${why}${how}`}>
        <Button onClick={onAgain}>{strings.failure.retry}</Button>
      </Explanation>
    </div>
  );
}
