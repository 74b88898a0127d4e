// The hues a theme can take: twelve that stay apart from each other and show on both appearances.

interface Hue {
  /** Key of its name, `hue.NAME`. */
  name: string;
  /** A CSS colour. */
  colour: string;
}

export const HUES: readonly Hue[] = [
  { name: 'moss', colour: '#5c8a3a' },
  { name: 'pine', colour: '#2f8f6b' },
  { name: 'teal', colour: '#2490a0' },
  { name: 'sky', colour: '#3b82c4' },
  { name: 'indigo', colour: '#5b6bd6' },
  { name: 'violet', colour: '#8a5cc7' },
  { name: 'plum', colour: '#b04d97' },
  { name: 'rose', colour: '#d05573' },
  { name: 'brick', colour: '#c05a3c' },
  { name: 'amber', colour: '#b98116' },
  { name: 'olive', colour: '#8a8128' },
  { name: 'stone', colour: '#868e96' },
];

/** The first hue no theme has yet, so that new themes stay apart. */
export function freshHue(taken: readonly string[]): string {
  const free = HUES.find(({ colour }) => !taken.includes(colour)) ?? HUES[taken.length % HUES.length];
  return free?.colour ?? '#868e96';
}
