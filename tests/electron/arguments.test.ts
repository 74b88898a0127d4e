import { describe, expect, test } from 'vitest';
import { readLibraryPath } from '../../electron/arguments.ts';

describe('the library a command line names', () => {
  test.each<[string, string[], string | null]>([
    ['nothing', ['electron', '.'], null],
    ['an option without its value', ['electron', '.', '--library'], null],
    ['an empty value', ['electron', '.', '--library='], null],
    ['another option that begins alike', ['electron', '--library-x=/a.clipdesk'], null],
    ['a switch that ends like a library', ['electron', '--profile=/a.clipdesk'], null],
    ['the program itself, were it named so', ['/opt/app.clipdesk'], null],
    ['joined', ['electron', '.', '--library=/home/a/b c.clipdesk'], '/home/a/b c.clipdesk'],
    ['apart', ['electron', '.', '--library', 'b.clipdesk'], '/home/b.clipdesk'],
    ['relative', ['electron', '--library=../b.clipdesk'], '/b.clipdesk'],
    ['a double click', ['clipdesk', '/home/a/Климат.clipdesk'], '/home/a/Климат.clipdesk'],
    ['among Chromium’s own', ['clipdesk', '--no-sandbox', '--library=/x.clipdesk', '--gpu'], '/x.clipdesk'],
  ])('%s', (_what, argv, path) => {
    expect(readLibraryPath(argv, '/home')).toBe(path);
  });
});
