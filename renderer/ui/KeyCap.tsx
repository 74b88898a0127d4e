// The key of a command, drawn on a button beside its word.

import { type ActionName, keyHint } from '../actions.ts';
import classes from './KeyCap.module.css';

/** Only seen: the button's name stays its word. */
export function KeyCap({ of: name }: { of: ActionName }) {
  return <kbd aria-hidden className={classes.cap} data-key={keyHint(name)} />;
}
