// What an operation of the journal did, in words: by the name of its call and what the call says of it.

import type { TFunction } from 'i18next';
import { type Operation, operationLabel } from '../../contract/history.ts';

/** A short sentence without its full stop; the call's name where no words for it are known. */
export function operationWords(operation: Operation, t: TFunction): string {
  const { blanks, context, fields } = operationLabel(operation);
  const named = fields.map((field) => t(`reader:field.${field}`, { defaultValue: field }).toLocaleLowerCase());
  return t(`history:operation.${operation.name}`, {
    ...blanks,
    context,
    fields: named.join(', '),
    defaultValue: operation.name,
  });
}
