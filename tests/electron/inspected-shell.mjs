// The built shell, in an Electron whose makers have locked `--inspect`: opens the inspector by hand, so that a test can reach the menu.

import inspector from 'node:inspector';

inspector.open(0, '127.0.0.1');
await import('../../out/main/main.js');
