// Kind and country of an outlet, set by hand for all its clippings; what the name authority says stays beside it.

import { Anchor, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OUTLET_KINDS, type Outlet, type OutletKind } from '../../contract/outlet.ts';
import { COUNTRY_CODES, countryName } from '../../language/countries.ts';
import { invoke, useDesk } from '../desk.ts';
import { useLanguage } from '../words.ts';
import classes from './outlets.module.css';

/** Stored as soon as it is chosen. Nothing until the outlet is known. */
export function OutletForm({ outletId }: { outletId: number }) {
  const { t } = useTranslation('outlets');
  const language = useLanguage();
  const { data: outlets } = useDesk('outlet.list', { language }, { keepPrevious: true });
  const outlet = outlets?.find(({ id }) => id === outletId);
  if (!outlet) return null;
  const set = (change: { kind?: OutletKind | null; country?: string | null }) =>
    void invoke('outlet.update', { id: outletId, language, ...change }).catch(() => null);
  const byName = new Intl.Collator(language).compare;
  const countries = COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) }));
  return (
    <fieldset className={classes.form}>
      <legend className={classes.legend}>{t('form.title', { name: outlet.name })}</legend>
      <Field
        outlet={outlet}
        field="kind"
        derived={outlet.derived.kind && t(`kind.${outlet.derived.kind}`)}
        data={OUTLET_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => set({ kind: value as OutletKind | null })}
      />
      <Field
        outlet={outlet}
        field="country"
        derived={outlet.derived.country && countryName(outlet.derived.country, language)}
        data={countries.toSorted((one, other) => byName(one.label, other.label))}
        onChange={(value) => set({ country: value })}
      />
    </fieldset>
  );
}

interface FieldProps {
  outlet: Outlet;
  field: 'kind' | 'country';
  /** What the authority says, in words. */
  derived: string | null;
  data: { value: string; label: string }[];
  onChange: (value: string | null) => void;
}

function Field({ outlet, field, derived, data, onChange }: FieldProps) {
  const { t } = useTranslation('outlets');
  const isSet = outlet.setByAnalyst.includes(field);
  return (
    <div>
      <Select
        label={t(`form.${field}`)}
        placeholder={t('form.unknown')}
        searchable
        allowDeselect={false}
        openOnFocus={false}
        withScrollArea={false}
        classNames={{ options: classes.choices }}
        data={data}
        value={outlet[field]}
        onChange={(value) => value !== outlet[field] && onChange(value)}
        comboboxProps={{ withinPortal: false }}
      />
      {isSet ? (
        <p className={classes.derived}>
          {t('form.setByYou', { derived: derived ?? t('form.unknown') })}{' '}
          <Anchor component="button" type="button" inherit onClick={() => onChange(null)}>
            {t('form.giveBack')}
          </Anchor>
        </p>
      ) : null}
    </div>
  );
}
