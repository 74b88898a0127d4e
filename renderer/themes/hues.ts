// The hues a theme can take: twelve that stay apart from each other and show on both appearances.

export interface Hue {
  /** Key of its name, `hue.NAME`. */
  name: string;
  /** A CSS colour. */
  colour: string;
}

export const HUES: readonly Hue[] = [
  { name: 'moss', colour: '#45921c' },
  { name: 'pine', colour: '#2e8b57' },
  { name: 'teal', colour: '#0d9085' },
  { name: 'sky', colour: '#3b7ddd' },
  { name: 'indigo', colour: '#5866d6' },
  { name: 'violet', colour: '#9c5cf0' },
  { name: 'plum', colour: '#b8489a' },
  { name: 'rose', colour: '#e0405a' },
  { name: 'brick', colour: '#c2512f' },
  { name: 'amber', colour: '#b86f00' },
  { name: 'olive', colour: '#86801f' },
  { name: 'stone', colour: '#868e96' },
];

/** The first hue no theme has yet, so that new themes stay apart. */
export function freshHue(taken: readonly string[]): string {
  const free = HUES.find(({ colour }) => !taken.includes(colour)) ?? HUES[taken.length % HUES.length];
  return free?.colour ?? '#868e96';
}
