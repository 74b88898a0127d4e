// The application's menu: Electron's own roles, and commands of the renderer's table by name.

import { Menu, type MenuItemConstructorOptions } from 'electron';

/** Labels with the command each chooses; keys are shown, but the page is what hears them. */
function command(label: string, name: string, accelerator: string | null, choose: (command: string) => void) {
  const mac = process.platform === 'darwin';
  return {
    id: name,
    label,
    // macOS takes a menu's keys before the page sees them, and text fields have an undo of their own.
    ...(accelerator && !mac ? { accelerator, registerAccelerator: false } : {}),
    click: () => choose(name),
  } satisfies MenuItemConstructorOptions;
}

/** Installs the menu; `choose` receives the name of the command chosen. */
export function installMenu(choose: (command: string) => void): void {
  const item = (label: string, name: string, accelerator: string | null = null) =>
    command(label, name, accelerator, choose);
  const line = { type: 'separator' } as const;
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('Import files…', 'import', 'CmdOrCtrl+I'),
        item('Import a folder…', 'import-folder', 'CmdOrCtrl+Shift+I'),
        item('Paste as clipping…', 'paste'),
        item('Watch a folder…', 'watch-folder'),
        line,
        item('New briefing…', 'new-briefing'),
        item('Export the briefing…', 'export', 'CmdOrCtrl+E'),
        line,
        item('Back up the library', 'backup'),
        item('Check the library', 'check'),
        line,
        { role: process.platform === 'darwin' ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('Find', 'find-in-text', 'CmdOrCtrl+F'),
        item('Search within these', 'find-within', 'CmdOrCtrl+Shift+F'),
        item('Save search…', 'save-search', 'CmdOrCtrl+S'),
        item('Many queries at once…', 'batch-search'),
        item('Jump to…', 'jump', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Inbox', 'go-inbox', 'CmdOrCtrl+1'),
        item('Inbox, one by one', 'triage'),
        item('Recent clippings', 'go-recent'),
        item('All clippings', 'go-all', 'CmdOrCtrl+2'),
        item('Briefings', 'go-briefings', 'CmdOrCtrl+3'),
        item('History', 'go-history', 'CmdOrCtrl+4'),
        item('Imports', 'go-imports', 'CmdOrCtrl+5'),
        item('Story suggestions', 'go-stories', 'CmdOrCtrl+6'),
        item('Annotations', 'go-annotations', 'CmdOrCtrl+7'),
        item('Tags', 'go-tags', 'CmdOrCtrl+8'),
        item('Overview', 'go-overview', 'CmdOrCtrl+9'),
        item('Outlets', 'go-outlets', 'CmdOrCtrl+0'),
        item('Board of themes', 'go-themes'),
        line,
        item('Show or hide the sidebar', 'sidebar', 'CmdOrCtrl+B'),
        item('Group by theme', 'group-by-theme'),
        item('Timeline', 'timeline'),
        item('Light or dark', 'appearance', 'CmdOrCtrl+Shift+L'),
        item('Language…', 'language'),
        line,
        // Its usual key is that of the outlets.
        { role: 'resetZoom', accelerator: 'CmdOrCtrl+Shift+0' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('Keyboard shortcuts', 'shortcuts')] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
