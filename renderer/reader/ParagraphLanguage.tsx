// The language of one paragraph: said where it changes, there to be set on every other paragraph when it is pointed at or asked for by key.

import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '../../contract/clipping.ts';
import type { Range } from '../../contract/values.ts';
import { invoke } from '../desk.ts';
import { LANGUAGE_CHOICES } from '../languages.ts';
import { languageName } from '../words.ts';
import classes from './ParagraphLanguage.module.css';

export interface ParagraphLanguageProps {
  clipping: Clipping;
  paragraph: Range;
  /** The paragraph before it; null for the first. */
  previous: Range | null;
}

function languageOf(clipping: Clipping, paragraph: Range) {
  const found = clipping.paragraphs.find(({ start, end }) => start < paragraph.end && paragraph.start < end);
  return { language: found?.language ?? clipping.language, isSet: found?.set ?? false };
}

/** A small button with a menu; always seen where the language is another than that of the paragraph before, or was set. */
export function ParagraphLanguage({ clipping, paragraph, previous }: ParagraphLanguageProps) {
  const { t } = useTranslation('reader');
  const { language, isSet } = languageOf(clipping, paragraph);
  const before = previous ? languageOf(clipping, previous).language : clipping.language;
  const isChange = language !== before || isSet;
  const choose = (chosen: string | null) =>
    void invoke('paragraph.update', {
      clippingId: clipping.id,
      range: { start: paragraph.start, end: paragraph.end },
      language: chosen,
    }).catch(() => null);
  const choices = LANGUAGE_CHOICES.slice(0, 5);
  return (
    <Menu position={isChange ? 'bottom-start' : 'bottom-end'}>
      <Menu.Target>
        <button
          type="button"
          className={classes.language}
          data-change={isChange || undefined}
          data-paragraph-language
          tabIndex={isChange ? 0 : -1}
          aria-label={t('paragraph.language', { language: languageName(language, t) })}
        >
          {languageName(language, t)}
          {isSet ? <IconCheck size={11} aria-label={t('evidence.setByYou')} /> : null}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('paragraph.label')}</Menu.Label>
        {[...choices, ...(choices.includes(language) || language === 'und' ? [] : [language])].map((code) => (
          <Menu.Item
            key={code}
            rightSection={code === language ? <IconCheck size={14} /> : null}
            onClick={() => choose(code)}
          >
            {languageName(code, t)}
          </Menu.Item>
        ))}
        {isSet ? <Menu.Item onClick={() => choose(null)}>{t('edit.giveBack')}</Menu.Item> : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Moves the focus to the language of the next paragraph in `root` that is in sight, from the one that has it now. */
export function focusParagraphLanguage(root: HTMLElement | null): void {
  const buttons = [...(root?.querySelectorAll<HTMLElement>('[data-paragraph-language]') ?? [])];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const inSight = buttons.findIndex((button) => button.getBoundingClientRect().top > 120);
  buttons[at >= 0 ? (at + 1) % buttons.length : Math.max(0, inSight)]?.focus();
}
