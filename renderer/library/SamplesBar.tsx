// Says that samples are in the library, and takes them out again once the analyst has been asked.

import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { invoke, isRunning, useDesk, useImports } from '../desk.ts';
import { go } from '../place.ts';
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
      <Modal
        opened={asking}
        onClose={close}
        title={t('samples.title')}
        closeButtonProps={{ 'aria-label': t('desk:common.close') }}
      >
        <Text size="sm">{t('samples.body')}</Text>
        <Group mt="lg" justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={close}>
            {t('desk:common.cancel')}
          </Button>
          <Button color="red" onClick={remove}>
            {t('samples.out')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
