// The desk's frame: sidebar, the screen the analyst is on, status bar, and what floats over all of them.

import { Drawer } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './App.module.css';
import { useAction, useActionKeys } from './actions.ts';
import { AnnotationsPage } from './annotations/AnnotationsPage.tsx';
import { BriefingPage } from './briefing/BriefingPage.tsx';
import { BriefingsPage } from './briefing/BriefingsPage.tsx';
import { NewBriefing } from './briefing/NewBriefing.tsx';
import { VerifyPack } from './briefing/VerifyPack.tsx';
import { RuleDialogs } from './cleaning/RuleDialogs.tsx';
import { NewCollection } from './collections/CollectionDialog.tsx';
import { ComparisonPage } from './comparison/ComparisonPage.tsx';
import { DeskCommands } from './DeskCommands.tsx';
import { HistoryPage } from './history/HistoryPage.tsx';
import { ColumnsDialog } from './import/ColumnsDialog.tsx';
import { DropTarget } from './import/DropTarget.tsx';
import { ImportCommands } from './import/ImportCommands.tsx';
import { ImportsPage } from './import/ImportsPage.tsx';
import { PasteDialog } from './import/PasteDialog.tsx';
import { WatchFolder } from './import/WatchFolder.tsx';
import { JumpBox } from './JumpBox.tsx';
import { KeySheet } from './KeySheet.tsx';
import { LibraryPage } from './library/LibraryPage.tsx';
import { Sidebar } from './library/Sidebar.tsx';
import { OutletsPage } from './outlets/OutletsPage.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { usePlace } from './place.ts';
import { StatusBar } from './StatusBar.tsx';
import { BatchSearch } from './search/BatchSearch.tsx';
import { StoriesPage } from './stories/StoriesPage.tsx';
import { TagsPage } from './tags/TagsPage.tsx';
import { NewTheme } from './themes/NewTheme.tsx';
import { ThemeBoard } from './themes/ThemeBoard.tsx';
import { ThemePage } from './themes/ThemePage.tsx';
import { TriagePage } from './triage/TriagePage.tsx';
import { ResizeHandle } from './ui/ResizeHandle.tsx';

function CurrentScreen() {
  const { screen } = usePlace();
  switch (screen.at) {
    case 'library':
      return <LibraryPage view={screen.view} />;
    case 'triage':
      return <TriagePage />;
    case 'theme':
      return <ThemePage themeId={screen.id} key={screen.id} />;
    case 'overview':
      return <OverviewPage />;
    case 'themes':
      return <ThemeBoard />;
    case 'tags':
      return <TagsPage />;
    case 'outlets':
      return <OutletsPage opened={screen.id} />;
    case 'briefings':
      return <BriefingsPage />;
    case 'briefing':
      return <BriefingPage briefingId={screen.id} issue={screen.issue} key={screen.id} />;
    case 'imports':
      return <ImportsPage opened={screen.id} />;
    case 'comparison':
      return <ComparisonPage ids={screen.ids} />;
    case 'stories':
      return <StoriesPage />;
    case 'annotations':
      return <AnnotationsPage />;
    case 'history':
      return <HistoryPage />;
  }
}

/** The whole window. Too narrow for panes side by side, the sidebar comes over the screen when it is asked for. */
export function App() {
  const { t } = useTranslation();
  const { screen } = usePlace();
  const narrow = useMediaQuery('(max-width: 799px)', undefined, { getInitialValueInEffect: false });
  const [width, setWidth] = useLocalStorage({
    key: 'clipdesk.sidebar',
    defaultValue: 224,
    getInitialValueInEffect: false,
  });
  const [hidden, setHidden] = useLocalStorage({
    key: 'clipdesk.sidebar.hidden',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [over, setOver] = useState(false);
  useActionKeys();
  useAction('sidebar', () => (narrow ? setOver(!over) : setHidden(!hidden)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen was gone to.
  useEffect(() => setOver(false), [screen, narrow]);
  // Who goes somewhere by key goes on from there, not from the sidebar.
  const main = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen was gone to.
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [screen]);
  const isAside = !narrow && !hidden;
  return (
    <div className={classes.app}>
      <div className={classes.panes}>
        {isAside ? (
          <nav className={classes.sidebar} aria-label={t('sidebar.label')}>
            <div className={classes.places} style={{ width }}>
              <Sidebar />
            </div>
            <ResizeHandle label={t('sidebar.resize')} value={width} min={180} max={360} onChange={setWidth} />
          </nav>
        ) : null}
        <main ref={main} tabIndex={-1} className={classes.screen}>
          <CurrentScreen />
        </main>
      </div>
      <StatusBar sidebarIsAside={isAside} />
      <Drawer opened={over} onClose={() => setOver(false)} size={260} withCloseButton={false} padding={0}>
        <nav className={classes.drawer} aria-label={t('sidebar.label')}>
          <Sidebar />
        </nav>
      </Drawer>
      <DeskCommands />
      <ImportCommands />
      <PasteDialog />
      <ColumnsDialog />
      <WatchFolder />
      <DropTarget />
      <RuleDialogs />
      <NewTheme />
      <NewCollection />
      <NewBriefing />
      <VerifyPack />
      <BatchSearch />
      <JumpBox />
      <KeySheet />
    </div>
  );
}
