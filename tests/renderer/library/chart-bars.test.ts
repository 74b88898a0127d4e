// The bars of the timeline, and a stretch of them chosen with the keys.

import { describe, expect, test } from 'vitest';
import { type Brush, brushAfterKey, brushEnds, brushOfDays, timelineOf } from '../../../renderer/library/chart-bars.ts';

const value = (name: string, count: number) => ({ value: name, label: name, count });
const chartBars = (months: ReturnType<typeof value>[]) => timelineOf(months).bars;

describe('the bars', () => {
  test('nothing to show, no bars', () => {
    expect(timelineOf([])).toEqual({ bars: [], yearOnly: 0 });
  });

  test('months in between are there, empty', () => {
    expect(chartBars([value('2020-11', 2), value('2021-02', 1)])).toEqual([
      { value: '2020-11', count: 2 },
      { value: '2020-12', count: 0 },
      { value: '2021-01', count: 0 },
      { value: '2021-02', count: 1 },
    ]);
  });

  test('a few known by year alone are counted apart; with many of them, or too many months, bars are years', () => {
    expect(timelineOf([value('2020', 1), value('2020-11', 6), value('2020-12', 3)])).toEqual({
      bars: [
        { value: '2020-11', count: 6 },
        { value: '2020-12', count: 3 },
      ],
      yearOnly: 1,
    });
    expect(timelineOf([value('2019', 2), value('2020-11', 2), value('2020-12', 3)])).toEqual({
      bars: [
        { value: '2019', count: 2 },
        { value: '2020', count: 5 },
      ],
      yearOnly: 0,
    });
    expect(chartBars([value('2001-01', 1), value('2020-11', 2)])).toHaveLength(20);
  });
});

describe('a stretch', () => {
  const keys = (start: Brush | null, ...pressed: string[]) =>
    pressed.reduce<Brush | null>((brush, key) => {
      const shift = key.startsWith('shift+');
      return brushAfterKey(brush, key.replace('shift+', ''), shift, 5);
    }, start);

  test('other keys are none of its own', () => {
    expect(brushAfterKey(null, 'a', false, 5)).toBeNull();
    expect(brushAfterKey({ anchor: 1, head: 1 }, 'Enter', false, 5)).toBeNull();
    expect(brushAfterKey(null, 'ArrowRight', false, 0)).toBeNull();
  });

  test.each<[string[], Brush]>([
    [['ArrowRight'], { anchor: 0, head: 0 }],
    [['ArrowLeft'], { anchor: 4, head: 4 }],
    [['ArrowRight', 'ArrowRight'], { anchor: 1, head: 1 }],
    [['Home', 'ArrowLeft'], { anchor: 0, head: 0 }],
    [['End', 'ArrowRight'], { anchor: 4, head: 4 }],
    [['ArrowRight', 'shift+ArrowRight', 'shift+ArrowRight'], { anchor: 0, head: 2 }],
    [['End', 'shift+Home'], { anchor: 4, head: 0 }],
    [['End', 'shift+ArrowLeft', 'ArrowLeft'], { anchor: 2, head: 2 }],
  ])('%j', (pressed, brush) => {
    expect(keys(null, ...pressed)).toEqual(brush);
  });

  test('has its ends in order', () => {
    expect(brushEnds({ anchor: 4, head: 1 })).toEqual([1, 4]);
  });

  test('is that of the days in force, however precise they are', () => {
    const { bars } = timelineOf([value('2020-11', 2), value('2021-02', 1)]);
    expect(brushOfDays(bars, undefined, undefined)).toBeNull();
    expect(brushOfDays(bars, '2020-12', '2021-01')).toEqual({ anchor: 1, head: 2 });
    expect(brushOfDays(bars, '2021', undefined)).toEqual({ anchor: 2, head: 3 });
    expect(brushOfDays(bars, undefined, '2020-12-15')).toEqual({ anchor: 0, head: 1 });
    expect(brushOfDays(bars, '2030', undefined)).toBeNull();
  });
});
