import { useEffect, useState, type ComponentType } from 'react';
import type { ErrorText } from '../../actions/describe-error';
import { errorText } from '../session/error-text';
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
    const [failure, fail] = useState<ErrorText | null>(null);
    useEffect(() => {
      if (Part || failure) return;
      let isShown = true;
      load().then(
        (module) => {
          loaded = module.default;
          if (isShown) show(() => module.default);
        },
        (error: unknown) => isShown && fail(errorText(error)),
      );
      return () => void (isShown = false);
    }, [Part, failure]);
    if (Part) return <Part {...props} />;
    if (failure) return <NotLoaded failure={failure} onAgain={() => fail(null)} />;
    return <p aria-live="polite">{strings.busy.loading}</p>;
  };
}

function NotLoaded({ failure: { title, why, how }, onAgain }: { failure: ErrorText; onAgain: () => void }) {
  return (
    <div role="alert">
      <Explanation title={title} text={`${why}${how}`}>
        <Button onClick={onAgain}>{strings.failure.retry}</Button>
      </Explanation>
    </div>
  );
}
