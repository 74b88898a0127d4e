// Says that samples are in the library, and takes them out again once the analyst has been asked.

import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { invoke, isRunning, useDesk, useImports } from '../desk.ts';
import { go } from '../place.ts';
import { Question } from '../ui/Question.tsx';
import classes from './SamplesBar.module.css';

/** The bar, while there are samples; none while an import runs. */
export function SamplesBar() {
  const { t } = useTranslation('library');
  const [asking, { open, close }] = useDisclosure(false);
  const { data: library } = useDesk('library.get', {});
  const isComing = useImports().some(isRunning);
  if (!library?.samples || isComing) return null;
  const remove = () => {
    close();
    void invoke('import.discardSamples', {}).then(
      () => go({ selected: null }, 'replace'),
      () => null,
    );
  };
  return (
    <div className={classes.bar}>
      <span>{t('samples.what')}</span>
      <button type="button" className={classes.out} onClick={open}>
        {t('samples.out')}
      </button>
      <Question opened={asking} title={t('samples.title')} act={t('samples.out')} onAct={remove} onCancel={close}>
        {t('samples.body')}
      </Question>
    </div>
  );
}
