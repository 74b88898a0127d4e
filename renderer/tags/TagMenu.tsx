// What can be done with a tag: nest it, rename and define it, give it a colour, merge it into another, delete it.

import { ActionIcon, ColorSwatch, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TAG_COLOURS, type Tag, type TagColour } from '../../contract/tag.ts';
import { invoke } from '../desk.ts';
import { currentPlace, openView } from '../place.ts';
import { HUES } from '../themes/hues.ts';
import { useWayBack } from '../ui/use-way-back.ts';
import { DefineTag } from './DefineTag.tsx';
import { PlaceTag, RenameTag } from './TagDialogs.tsx';
import classes from './tags.module.css';

/** The three dots at the end of a tag's line. */
export function TagMenu({ tag, className }: { tag: Tag; className?: string | undefined }) {
  const { t } = useTranslation('tags');
  const [dialog, setDialog] = useState<'rename' | 'define' | 'move' | 'merge' | null>(null);
  const { id } = tag;
  const { button, goBack } = useWayBack();
  const close = () => {
    setDialog(null);
    goBack();
  };
  const colour = (name: TagColour | null) => void invoke('tag.update', { id, colour: name }).catch(() => null);
  const remove = () =>
    void invoke('tag.delete', { id }).then(
      () => leave(id),
      () => null,
    );
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon ref={button} size={22} className={className} aria-label={t('menu.more', { name: tag.name })}>
            <IconDots size={15} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setDialog('move')}>{t('menu.move')}</Menu.Item>
          {tag.parentId === null ? null : (
            <Menu.Item onClick={() => void invoke('tag.update', { id, parentId: null }).catch(() => null)}>
              {t('menu.top')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setDialog('rename')}>{t('menu.rename')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('define')}>{t('menu.define')}</Menu.Item>
          <Menu.Item onClick={() => setDialog('merge')}>{t('menu.merge')}</Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('menu.colour')}</Menu.Label>
          <div className={classes.colours}>
            {TAG_COLOURS.map((name) => (
              <Menu.Item
                key={name}
                className={classes.colour}
                aria-label={t(`themes:hue.${name}`)}
                title={t(`themes:hue.${name}`)}
                data-current={tag.colour === name || undefined}
                onClick={() => colour(tag.colour === name ? null : name)}
              >
                <ColorSwatch size={16} withShadow={false} color={HUES.find((hue) => hue.name === name)?.colour ?? ''} />
              </Menu.Item>
            ))}
          </div>
          {tag.colour === null ? null : <Menu.Item onClick={() => colour(null)}>{t('menu.noColour')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item color="red" onClick={remove}>
            {t('menu.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'rename' ? <RenameTag tag={tag} onClose={close} /> : null}
      {dialog === 'define' ? <DefineTag tag={tag} onClose={close} /> : null}
      {dialog === 'move' || dialog === 'merge' ? <PlaceTag tag={tag} how={dialog} onClose={close} /> : null}
    </>
  );
}

/** A tag that is gone has nothing to show. */
function leave(id: number): void {
  const { screen } = currentPlace();
  if (screen.at === 'library' && screen.view.kind === 'tag' && screen.view.id === id) openView({ kind: 'all' });
}
