// What all packs of the library wear: the logo of their covers and the Word document whose styles they take over.

import { Button, FileButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { invoke, useDesk } from '../desk.ts';
import classes from './HouseStyle.module.css';
import { drawnAsPng } from './logo-raster.ts';

const WORD = '.docx,.dotx,.docm,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MEDIA_TYPES = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const;

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

export function HouseStyle() {
  const { t } = useTranslation('briefing');
  const { data: style } = useDesk('houseStyle.get', {});
  const change = (work: Promise<Parameters<typeof invoke<'houseStyle.update'>>[1]>) =>
    void work.then((input) => invoke('houseStyle.update', input)).catch(() => null);
  const chooseLogo = (file: File) =>
    change((async () => ({ logo: { name: file.name, bytes: await bytesOf(file), raster: await drawnAsPng(file) } }))());
  const chooseStyles = (file: File) =>
    change((async () => ({ wordStyles: { name: file.name, bytes: await bytesOf(file) } }))());
  if (!style) return null;
  return (
    <section className={classes.house}>
      <div>
        <h3 className={classes.heading}>{t('house.title')}</h3>
        <p className={classes.hint}>{t('house.hint')}</p>
      </div>
      <Part
        label={t('house.logo')}
        hint={t('house.logoHint')}
        accept=".png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml"
        chosen={style.logo?.name ?? null}
        onChoose={chooseLogo}
        onRemove={() => change(Promise.resolve({ logo: null }))}
      >
        {style.logo && <Logo logo={style.logo} />}
      </Part>
      <Part
        label={t('house.styles')}
        hint={t('house.stylesHint')}
        accept={WORD}
        chosen={style.wordStyles?.name ?? null}
        onChoose={chooseStyles}
        onRemove={() => change(Promise.resolve({ wordStyles: null }))}
      />
    </section>
  );
}

interface PartProps {
  label: string;
  hint: string;
  accept: string;
  /** Name of the file that is chosen. */
  chosen: string | null;
  onChoose: (file: File) => void;
  onRemove: () => void;
  children?: React.ReactNode;
}

function Part({ label, hint, accept, chosen, onChoose, onRemove, children }: PartProps) {
  const { t } = useTranslation('briefing');
  const reset = useRef<() => void>(null);
  return (
    <div className={classes.part}>
      <div className={classes.words}>
        <p className={classes.label}>{label}</p>
        <p className={classes.hint}>{chosen ?? hint}</p>
      </div>
      {children}
      <div className={classes.buttons}>
        <FileButton
          resetRef={reset}
          accept={accept}
          onChange={(file) => {
            // The same file may be chosen again once it has been mended.
            reset.current?.();
            if (file) onChoose(file);
          }}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs" aria-label={`${t('house.choose')} ${label}`}>
              {t('house.choose')}
            </Button>
          )}
        </FileButton>
        {chosen !== null && (
          <Button variant="subtle" size="xs" aria-label={`${t('house.remove')}: ${label}`} onClick={onRemove}>
            {t('house.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Logo({ logo }: { logo: { name: string; kind: keyof typeof MEDIA_TYPES; bytes: Uint8Array } }) {
  const { t } = useTranslation('briefing');
  const address = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(logo.bytes)], { type: MEDIA_TYPES[logo.kind] })),
    [logo],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img className={classes.logo} src={address} alt={t('house.logoAlt', { name: logo.name })} />;
}
