// The two dialogs of cleaning, mounted once: the list of rules, which answers `rules`, and the one that makes or changes a rule.

import { Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useAction } from '../actions.ts';
import { askRule, useAskedRule } from './ask-rule.ts';
import { RuleForm } from './RuleForm.tsx';
import { RuleList } from './RuleList.tsx';

/** Draws nothing until one of them is asked for. */
export function RuleDialogs() {
  const { t } = useTranslation('cleaning');
  const [listed, { open, close }] = useDisclosure();
  const seed = useAskedRule();
  useAction('rules', open);
  return (
    <>
      <Modal opened={listed} onClose={close} title={t('rules.title')} size={760}>
        <RuleList />
      </Modal>
      <Modal
        opened={seed !== null}
        onClose={() => askRule(null)}
        title={seed && 'rule' in seed ? t('form.change') : t('form.title')}
        size={680}
      >
        {seed ? <RuleForm seed={seed} onDone={() => askRule(null)} /> : null}
      </Modal>
    </>
  );
}
