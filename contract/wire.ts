// JSON with bytes in it, for hosts whose channel is text: a Uint8Array travels as `{"$bytes": base64}`.

/** JSON text of a plain value in which Uint8Arrays are kept. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (!(part instanceof Uint8Array)) return part;
    let binary = '';
    for (let at = 0; at < part.length; at += 0x8000) binary += String.fromCharCode(...part.subarray(at, at + 0x8000));
    return { $bytes: btoa(binary) };
  });
}

/** The value `encodeWire` was given. Throws SyntaxError on text that is not JSON. */
export function decodeWire(json: string): unknown {
  // Looking at every part of a long answer holds a window up; most hold no bytes.
  if (!json.includes('"$bytes"')) return JSON.parse(json);
  return JSON.parse(json, (_key, part: unknown) => {
    if (part && typeof part === 'object' && '$bytes' in part && typeof part.$bytes === 'string') {
      return Uint8Array.from(atob(part.$bytes), (character) => character.charCodeAt(0));
    }
    return part;
  });
}
