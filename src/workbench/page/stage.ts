import { says, type PageText } from './says';
import { find } from './top-bar';

/** What lies before the user: the grid with the pane, or the results of a run. */
export type Scene = 'desk' | 'results';

/** Shows one of the two; the other keeps its size, its scroll position and all that is in it. */
export interface Stage {
  show(scene: Scene): void;
}

const OTHERS: Readonly<Record<Scene, { readonly scene: Scene; readonly label: PageText }>> = {
  desk: { scene: 'results', label: 'toResults' },
  results: { scene: 'desk', label: 'toDesk' },
};

/** Wires index.html; `shown` is told when the user goes to the other scene with the button, which is there once there are results. */
export function createStage(page: Document, shown: (scene: Scene) => void): Stage {
  const stage = find(page, 'stage', HTMLElement);
  const button = find(page, 'switch', HTMLButtonElement);
  const scenes = { desk: find(page, 'desk', HTMLElement), results: find(page, 'results', HTMLElement) };
  let now: Scene = 'desk';
  const show = (scene: Scene): void => {
    now = scene;
    stage.dataset['shown'] = scene;
    for (const [name, element] of Object.entries(scenes)) element.inert = name !== scene;
    says(button, OTHERS[scene].label);
    if (scene === 'results') button.hidden = false;
  };
  button.addEventListener('click', () => {
    show(OTHERS[now].scene);
    shown(now);
  });
  return { show };
}
