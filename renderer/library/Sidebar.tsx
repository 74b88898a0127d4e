// Where everything in the library is reached from: its views, themes, tags and briefings, each with its count.

import { useTranslation } from 'react-i18next';

/** The sidebar. */
export function Sidebar() {
  const { t } = useTranslation();
  return <div>{t('sidebar.label')}</div>;
}
