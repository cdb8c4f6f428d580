import { makeStyles } from '@fluentui/react-components';
import { useEffect, type ComponentType } from 'react';
import { ActionBar } from './frame/action-bar';
import { Header } from './frame/header';
import { NoticeBar } from './frame/notice-bar';
import { PlanPreview } from './frame/plan-preview';
import { idOf, PANEL_ID, Tabs } from './frame/tabs';
import { OverviewTab } from './overview/overview-tab';
import type { Session } from './session/session';
import type { Tab } from './session/state';
import { prefetchEngine } from './session/with-engine';
import { onDemand } from './shared/on-demand';
import { SessionContext, usePane } from './shared/session-context';
import { Themed } from './shared/themed';
import { tokens } from './shared/tokens';

/** The first tab is part of the first picture; the others lie in the engine's file, and run only where they are opened. */
const CONTENT: Readonly<Record<Tab, ComponentType>> = {
  overview: OverviewTab,
  findings: onDemand(() => import(/* webpackChunkName: "engine" */ './findings/findings-tab')),
  scores: onDemand(() => import(/* webpackChunkName: "engine" */ './scores/scores-tab')),
  templates: onDemand(() => import(/* webpackChunkName: "engine" */ './templates/templates-tab')),
  settings: onDemand(() => import(/* webpackChunkName: "engine" */ './settings/settings-tab')),
};

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    height: '100%',
    minWidth: '300px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' },
  content: {
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    scrollbarGutter: 'stable',
  },
});

/** The pane of one session. */
export function App({ session }: { session: Session }) {
  return (
    <SessionContext.Provider value={session}>
      <Pane />
    </SessionContext.Provider>
  );
}

function Pane() {
  const styles = useStyles();
  const { tab, profile, preview } = usePane();
  const Content = CONTENT[tab];
  useEffect(() => whenUnoccupied(prefetchEngine), []);
  return (
    <Themed theme={profile.theme}>
      <div key={profile.language} className={styles.pane}>
        <Header />
        <main className={styles.main}>
          <Tabs />
          <div id={PANEL_ID} className={styles.content} role="tabpanel" aria-labelledby={idOf(tab)} tabIndex={-1}>
            <Content />
          </div>
        </main>
        <footer>
          <NoticeBar />
          <ActionBar />
        </footer>
      </div>
      {preview && <PlanPreview preview={preview} />}
    </Themed>
  );
}

/** Does something once the page has been drawn and has nothing to do; Safari cannot tell, there it waits a moment. */
function whenUnoccupied(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, 200);
}
