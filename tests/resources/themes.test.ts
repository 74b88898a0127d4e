// The six starting themes: the keys others script against, in three languages, with concepts that exist and colours that can be told apart.

import { describe, expect, test } from 'vitest';
import { conceptFiles, themes } from './read.ts';

const shipped = themes();

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  test('are the six whose keys others script against', () => {
    expect(shipped.map((theme) => theme.key).sort()).toEqual(
      [
        'central-asia-diplomacy',
        'climate',
        'covid-19',
        'sustainable-development',
        'un-cooperation',
        'un-reform',
      ].sort(),
    );
  });

  test('name only concepts that ship, each once', () => {
    const keys = new Set(conceptFiles().flatMap((file) => file.concepts.map((concept) => concept.key)));
    for (const theme of shipped) {
      const named = theme.concepts.map((entry) => entry.concept);
      expect(named.filter((key) => !keys.has(key))).toEqual([]);
      expect(named.filter((key, at) => named.indexOf(key) !== at)).toEqual([]);
      expect(named.length).toBeGreaterThan(5);
    }
  });

  test.each(['kk', 'ru', 'en'] as const)('have a name and a definition of two sentences in %s', (language) => {
    for (const theme of shipped) {
      expect(theme.name[language].trim()).not.toBe('');
      expect(theme.definition[language].match(/[.!?](?=\s|$)/gu)).toHaveLength(2);
    }
  });

  test('have a colour that stands out as a small dot on light and on dark (3:1)', () => {
    for (const theme of shipped) {
      expect(theme.hue).toMatch(/^#[0-9a-f]{6}$/);
      expect(contrast(theme.hue, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.hue, '#f4f2ee')).toBeGreaterThanOrEqual(3);
      expect(contrast(theme.hue, '#25282e')).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(shipped.map((theme) => theme.hue)).size).toBe(shipped.length);
  });
});
