// The pack's real pages beside the builder; a fault of the template stands above the pages as they were.

import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../contract/briefing.ts';
import { failureWords } from '../desk.ts';
import { PageCanvas } from './PageCanvas.tsx';
import classes from './Preview.module.css';
import { usePreview } from './use-preview.ts';

export function Preview({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation('briefing');
  const { ref, width } = useElementSize();
  const { shown, failure } = usePreview(briefing);
  const sheets = shown?.sheets;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section tabIndex={0} className={classes.preview} aria-label={t('preview.title')} aria-busy={!sheets}>
      <div ref={ref} className={classes.pages}>
        {failure && (
          <p role="alert" className={classes.failure}>
            {t('preview.failed')} {failureWords(failure).title}
          </p>
        )}
        {shown && shown.leftOut > 0 && (
          <p role="status" className={classes.warning}>
            {t('preview.leftOut', { count: shown.leftOut })}
          </p>
        )}
        {!sheets && !failure && <p className={classes.making}>{t('export.stage.compiling')}</p>}
        {width > 0 &&
          sheets?.map((sheet, index) => (
            <PageCanvas
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              key={index}
              sheet={sheet}
              number={index + 1}
              count={sheets.length}
              width={Math.floor(width)}
            />
          ))}
      </div>
    </section>
  );
}
