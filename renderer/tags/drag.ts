// Dragging onto a tag: another tag goes under it, clippings get it.

import { type DragEvent, useState } from 'react';
import { invoke } from '../desk.ts';

/** What a dragged tag is carried as: its id. */
const DRAGGED_TAG = 'application/x-clipdesk-tag';
/** What dragged clippings are carried as: their ids as a JSON list. */
const DRAGGED_CLIPPINGS = 'application/x-clipdesk-clippings';

/** Begins to drag a tag. */
export function dragTag(event: DragEvent, id: number): void {
  event.dataTransfer.setData(DRAGGED_TAG, String(id));
  event.dataTransfer.effectAllowed = 'copyMove';
}

/** Begins to drag clippings. */
export function dragClippings(event: DragEvent, ids: readonly number[]): void {
  event.dataTransfer.setData(DRAGGED_CLIPPINGS, JSON.stringify(ids));
  event.dataTransfer.effectAllowed = 'copyMove';
}

/** What makes an element take what `takes` knows by its types; `onDrop` is then asked to do it. */
function useDrop(takes: (types: readonly string[]) => boolean, onDrop: (data: DataTransfer) => void) {
  const [over, setOver] = useState(false);
  return {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent) => {
      if (!takes(event.dataTransfer.types)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!takes(event.dataTransfer.types)) return;
      event.preventDefault();
      event.stopPropagation();
      onDrop(event.dataTransfer);
    },
  };
}

/** What makes an element take clippings: `onDrop` gets their ids. */
export function useClippingDrop(onDrop: (clippingIds: number[]) => void) {
  return useDrop(
    (types) => types.includes(DRAGGED_CLIPPINGS),
    (data) => onDrop(JSON.parse(data.getData(DRAGGED_CLIPPINGS)) as number[]),
  );
}

/** What makes an element take tags, and clippings where it is a tag: null is the top, where a tag stands by itself. */
export function useTagDrop(target: { id: number; path: string } | null) {
  return useDrop(
    (types) => types.includes(DRAGGED_TAG) || (target !== null && types.includes(DRAGGED_CLIPPINGS)),
    (data) => {
      const id = Number(data.getData(DRAGGED_TAG));
      const dropped = data.getData(DRAGGED_CLIPPINGS);
      if (id && id !== target?.id) void invoke('tag.update', { id, parentId: target?.id ?? null }).catch(() => null);
      else if (dropped && target)
        void invoke('tag.attach', { clippingIds: JSON.parse(dropped) as number[], name: target.path }).catch(
          () => null,
        );
    },
  );
}
