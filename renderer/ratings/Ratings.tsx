// Tone and importance of one clipping or of all that are chosen, with their keys.

import { useTranslation } from 'react-i18next';
import { ImportanceMenu } from './ImportanceMenu.tsx';
import { type Judged, rate, useImportanceKeys } from './rate.ts';
import classes from './ratings.module.css';
import { ToneMenu } from './ToneMenu.tsx';

export interface RatingsProps extends Judged {
  /** False leaves the keys to another: while clippings are chosen they are for those. */
  answersKeys: boolean;
  position?: 'top' | 'bottom-start';
}

/** The two menus side by side. */
export function Ratings({ ids, tone, importance, answersKeys, position = 'bottom-start' }: RatingsProps) {
  const { t } = useTranslation('desk');
  useImportanceKeys(ids, answersKeys);
  return (
    <span className={classes.ratings}>
      <ImportanceMenu
        importance={importance}
        position={position}
        onChoose={(chosen) => rate(ids, { importance: chosen })}
      />
      <ToneMenu
        tone={tone}
        label={t('rating.tone')}
        answersKey={answersKeys}
        position={position}
        onChoose={(chosen) => rate(ids, { tone: chosen })}
      >
        {t('rating.tone')}
      </ToneMenu>
    </span>
  );
}
