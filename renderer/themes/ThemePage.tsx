// The page of one theme: what it is, what has been decided about its clippings, and the concepts that suggest it.

import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk.ts';
import { AllClippingsButton } from '../library/AllClippingsButton.tsx';
import { FailureMessage, Message } from '../ui/Message.tsx';
import { useLanguage } from '../words.ts';
import { ThemeConcepts } from './ThemeConcepts.tsx';
import { ThemeDecisions } from './ThemeDecisions.tsx';
import { ThemeFigures } from './ThemeFigures.tsx';
import { ThemeHeader } from './ThemeHeader.tsx';
import { ThemeNumbers } from './ThemeNumbers.tsx';
import classes from './ThemePage.module.css';
import { ThemeRule } from './ThemeRule.tsx';

/** The theme's page. */
export function ThemePage({ themeId }: { themeId: number }) {
  const { t } = useTranslation('themes');
  const language = useLanguage();
  const { data: themes, error, refetch } = useDesk('theme.list', { language });
  const theme = themes?.find((each) => each.id === themeId);
  if (error) return <FailureMessage failure={error} onRetry={() => void refetch()} />;
  if (!themes) return null;
  if (!theme)
    return (
      <Message title={t('gone.title')} actions={<AllClippingsButton />}>
        {t('gone.body')}
      </Message>
    );
  return (
    <div className={classes.page}>
      <article className={classes.sheet} aria-label={theme.name}>
        <ThemeHeader theme={theme} />
        <ThemeNumbers theme={theme} />
        <ThemeFigures theme={theme} />
        <div className={classes.columns}>
          <ThemeDecisions theme={theme} />
          <div>
            <ThemeRule theme={theme} />
            <ThemeConcepts theme={theme} themes={themes} />
          </div>
        </div>
      </article>
    </div>
  );
}
