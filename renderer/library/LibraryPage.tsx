// A library view: its list, and the clipping being read beside it.

import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { View } from '../../contract/place.ts';
import { usePlace } from '../place.ts';
import { Reader } from '../reader/Reader.tsx';
import { Message } from '../ui/Message.tsx';
import { ResizeHandle } from '../ui/ResizeHandle.tsx';
import classes from './LibraryPage.module.css';
import { ListPane } from './ListPane.tsx';

/** The list and the reader; on a narrow window the one or the other. */
export function LibraryPage({ view }: { view: View }) {
  const { t } = useTranslation('library');
  const { selected } = usePlace();
  const single = useMediaQuery('(max-width: 799px)', undefined, { getInitialValueInEffect: false });
  const [width, setWidth] = useLocalStorage({
    key: 'clipdesk.list',
    defaultValue: 412,
    getInitialValueInEffect: false,
  });
  const reader = selected ? (
    <Reader key={selected} clippingId={selected} />
  ) : (
    <Message title={t('reader.none')}>{t('reader.noneHelp')}</Message>
  );
  if (single) {
    return selected ? <div className={classes.reader}>{reader}</div> : <ListPane view={view} />;
  }
  return (
    <>
      <div className={classes.list} style={{ width }}>
        <ListPane view={view} />
      </div>
      <ResizeHandle label={t('list.resize')} value={width} min={280} max={640} onChange={setWidth} />
      <div className={classes.reader}>{reader}</div>
    </>
  );
}
