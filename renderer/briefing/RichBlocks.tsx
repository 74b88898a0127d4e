// The analyst's own words as they will be read: paragraphs and lists with bold, italics and links.

import type { RichBlock } from '../../contract/rich-text.ts';
import classes from './RichText.module.css';

export function RichBlocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, at) => {
    const words = block.runs.map((run, index) => {
      const style = { fontWeight: run.bold ? 650 : undefined, fontStyle: run.italic ? 'italic' : undefined };
      const key = `${at}.${index}`;
      return run.href ? (
        <a key={key} href={run.href} style={style} target="_blank" rel="noreferrer">
          {run.text}
        </a>
      ) : (
        <span key={key} style={style}>
          {run.text}
        </span>
      );
    });
    const key = `block ${at}`;
    if (block.kind === 'paragraph') return <p key={key}>{words}</p>;
    return (
      <p key={key} className={classes.item}>
        <span aria-hidden>{block.number === null ? '•' : `${block.number}.`}</span>
        <span>{words}</span>
      </p>
    );
  });
}
