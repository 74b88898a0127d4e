// What the web client and the web host agree on beyond the contract: headers, caps, addresses.

/** Header with a sent file's name and folders, percent-encoded. */
export const FILE_NAME = 'x-clipdesk-name';
/** Header with a sent file's modification time, milliseconds since 1970. */
export const FILE_MODIFIED = 'x-clipdesk-modified';
/** Largest body the host takes, bytes. */
export const BODY_CAP = 256 * 1024 * 1024;
/** `BODY_CAP` as a message says it. */
export const BODY_CAP_WORDS = 'at most 256 MiB in the browser';
