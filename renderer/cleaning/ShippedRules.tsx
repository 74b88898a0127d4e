// The cleaning rules that ship, to read: what each is called, for which languages, and how much it hides.

import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShippedRule } from '../../contract/rule.ts';
import { ruleWords } from '../reader/rule-words.ts';
import { formatNumber, languageName, useLanguage } from '../words.ts';

/** One row for each name; the rules that hide most come first. */
export function ShippedRules({ rules }: { rules: readonly ShippedRule[] }) {
  const { t } = useTranslation('cleaning');
  const language = useLanguage();
  const ordered = [...rules].sort(
    (one, other) => other.passages - one.passages || one.name.localeCompare(other.name, language),
  );
  const forWhom = ({ languages, outlets }: ShippedRule) => {
    if (outlets.length > 0) return t('shipped.outlets', { count: outlets.length });
    if (languages.length === 0 || languages.includes('any')) return t('scope.all');
    return languages.map((code) => languageName(code, t)).join(', ');
  };
  return (
    <Table verticalSpacing={4} horizontalSpacing={8} fz={13}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('shipped.what')}</Table.Th>
          <Table.Th>{t('shipped.forWhom')}</Table.Th>
          <Table.Th ta="right">{t('shipped.passages')}</Table.Th>
          <Table.Th ta="right">{t('shipped.clippings')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {ordered.map((rule) => (
          <Table.Tr key={rule.name}>
            <Table.Td>
              {ruleWords(rule.name, t)}
              {rule.marks ? ` (${t('shipped.marks')})` : null}
            </Table.Td>
            <Table.Td>{forWhom(rule)}</Table.Td>
            <Table.Td ta="right">{formatNumber(rule.passages, language)}</Table.Td>
            <Table.Td ta="right">{formatNumber(rule.clippings, language)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
