// An outlet's line on the page of outlets; its kind and country are corrected in place.

import { Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlet } from '../../contract/outlet.ts';
import { KNOWN_LANGUAGES } from '../../contract/values.ts';
import { countryName } from '../../language/countries.ts';
import { hashOf } from '../place-hash.ts';
import page from '../ui/Page.module.css';
import { formatNumber, useLanguage } from '../words.ts';
import { OutletForm } from './OutletForm.tsx';
import classes from './outlets.module.css';

/** The clippings of an outlet, as a place in the URL. */
function hrefOf(filters: { outlets: number[] } | { agencies: number[] }): string {
  return hashOf({ screen: { at: 'library', view: { kind: 'all' } }, filters });
}

export function OutletRow({ outlet, current }: { outlet: Outlet; current: boolean }) {
  const { t } = useTranslation('outlets');
  const language = useLanguage();
  const { id, name, names, kind, country, clippings, asAgency } = outlet;
  const others = KNOWN_LANGUAGES.filter((code) => names[code] && names[code] !== name).map((code) => ({
    code,
    name: names[code],
  }));
  const count = (number: number, href: string) =>
    number > 0 ? <a href={href}>{formatNumber(number, language)}</a> : <span className={page.by}>0</span>;
  return (
    <tr data-current={current || undefined}>
      <th scope="row">
        {name}
        {others.length > 0 ? (
          <span className={`${page.by} ${classes.under}`}>
            {others.map((one, at) => (
              <span key={one.code} lang={one.code}>
                {at > 0 ? ' · ' : ''}
                {one.name}
              </span>
            ))}
          </span>
        ) : null}
      </th>
      <td>
        <Fact outlet={outlet} field="kind" words={kind && t(`kind.${kind}`)} startsOpen={current} />
      </td>
      <td>
        <Fact outlet={outlet} field="country" words={country && countryName(country, language)} />
      </td>
      <td className={page.number}>{count(clippings, hrefOf({ outlets: [id] }))}</td>
      <td className={page.number}>{count(asAgency, hrefOf({ agencies: [id] }))}</td>
    </tr>
  );
}

interface FactProps {
  outlet: Outlet;
  field: 'kind' | 'country';
  words: string | null;
  startsOpen?: boolean;
}

function Fact({ outlet, field, words, startsOpen = false }: FactProps) {
  const { t } = useTranslation('outlets');
  const [opened, setOpened] = useState(startsOpen);
  const isSet = outlet.setByAnalyst.includes(field);
  const said = words ?? t('form.unknown');
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.fact}
          data-empty={words === null || undefined}
          data-set={isSet || undefined}
          aria-label={`${t(`form.${field}`)}: ${said}${isSet ? `, ${t('form.byYou')}` : ''}`}
          title={isSet ? t('form.byYou') : undefined}
          onClick={() => setOpened(!opened)}
        >
          {said}
          {isSet ? <IconPencil className={classes.set} size={13} aria-hidden /> : null}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={outlet.name}>
        {opened ? <OutletForm outletId={outlet.id} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
