// A clipping on the board of themes: dragged to another theme's column, or moved there with Alt and an arrow.

import type { KeyboardEvent } from 'react';
import type { ClippingRow } from '../../contract/clipping.ts';
import type { View } from '../../contract/place.ts';
import { ClippingLine } from './ClippingLine.tsx';

/** A card that goes from one theme (null: it has none) to another. */
export interface Move {
  clippingId: number;
  headline: string;
  from: number | null;
  to: number;
}

const TYPE = 'application/x-clipdesk-card';

/** The card that is being dropped, or null when it is something else. */
export function readCard(data: DataTransfer): Omit<Move, 'to'> | null {
  const text = data.getData(TYPE);
  return text ? (JSON.parse(text) as Omit<Move, 'to'>) : null;
}

interface BoardCardProps {
  clipping: ClippingRow;
  view: View;
  from: number | null;
  before: number | null;
  after: number | null;
  onMove: (move: Move) => void;
}

export function BoardCard({ clipping, view, from, before, after, onMove }: BoardCardProps) {
  const card = { clippingId: clipping.id, headline: clipping.headline, from };
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const to = event.key === 'ArrowLeft' ? before : after;
    // Alt and an arrow would go back a page.
    event.preventDefault();
    if (to !== null) onMove({ ...card, to });
  };
  return (
    <li
      draggable
      data-clipping={clipping.id}
      onDragStart={(event) => {
        event.dataTransfer.setData(TYPE, JSON.stringify(card));
        event.dataTransfer.effectAllowed = 'move';
      }}
      onKeyDown={press}
    >
      <ClippingLine clipping={clipping} view={view} />
    </li>
  );
}
