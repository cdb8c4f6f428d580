import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { ActionBar } from './frame/action-bar';
import { Header } from './frame/header';
import { NoticeBar } from './frame/notice-bar';
import { idOf, PANEL_ID, Tabs } from './frame/tabs';
import { OverviewTab } from './overview/overview-tab';
import type { Session } from './session/session';
import type { Tab } from './session/state';
import { loadEngine } from './session/with-engine';
import { SessionContext, usePane } from './shared/session-context';
import { Themed } from './shared/themed';
import { tokens } from './shared/tokens';

/** Everything that the first picture does without is loaded behind it. */
const LATER = {
  findings: () => import('./findings/findings-tab'),
  scores: () => import('./scores/scores-tab'),
  templates: () => import('./templates/templates-tab'),
  settings: () => import('./settings/settings-tab'),
  preview: () => import('./frame/plan-preview'),
  engine: loadEngine,
};

const CONTENT: Readonly<Record<Tab, ComponentType>> = {
  overview: OverviewTab,
  findings: lazy(LATER.findings),
  scores: lazy(LATER.scores),
  templates: lazy(LATER.templates),
  settings: lazy(LATER.settings),
};

const PlanPreview = lazy(LATER.preview);

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
    <SessionContext value={session}>
      <Pane />
    </SessionContext>
  );
}

function Pane() {
  const styles = useStyles();
  const { tab, profile, preview } = usePane();
  const Content = CONTENT[tab];
  useEffect(() => void Promise.all(Object.values(LATER).map((load) => load())), []);
  return (
    <Themed theme={profile.theme}>
      <div key={profile.language} className={styles.pane}>
        <Header />
        <main className={styles.main}>
          <Tabs />
          <div id={PANEL_ID} className={styles.content} role="tabpanel" aria-labelledby={idOf(tab)} tabIndex={-1}>
            <Suspense fallback={null}>
              <Content />
            </Suspense>
          </div>
        </main>
        <footer>
          <NoticeBar />
          <ActionBar />
        </footer>
      </div>
      <Suspense fallback={null}>{preview && <PlanPreview preview={preview} />}</Suspense>
    </Themed>
  );
}
