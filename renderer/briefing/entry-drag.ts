// The name under which a dragged entry's id travels, so that files and other drags are told apart from it.

/** Media type of the drag's data: the entry's id as digits. */
export const DRAGGED_ENTRY = 'application/x-clipdesk-entry';
