import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '#shared/contract/contract.ts';
import type { Look } from './look.ts';

type Command = Events['menu']['command'];
type Item = MenuItemConstructorOptions;

/** The menu of the app, which goes away with all its keys while the laptop is turned to the patient. */
export interface AppMenu {
  turnToPatient(isTurned: boolean): void;
}

/** Sets the menu, and sets it anew when the language changes. `run` passes a command on to the window. */
export function keepMenu(look: Look, run: (command: Command) => void): AppMenu {
  let isTurned = false;
  const set = () => Menu.setApplicationMenu(isTurned ? patientMenu(look) : chartMenu(look, run));
  look.onChange(set);
  set();
  return {
    turnToPatient: (turned) => {
      isTurned = turned;
      set();
    },
  };
}

const chartMenu = (look: Look, run: (command: Command) => void): Menu =>
  Menu.buildFromTemplate(template(look, run));

/** None. macOS has to have one: there it holds what typing needs. */
const patientMenu = ({ text }: Look): Menu | null =>
  process.platform === 'darwin'
    ? Menu.buildFromTemplate([{ label: app.name, submenu: [] }, editMenu(text)])
    : null;

function template({ text }: Look, run: (command: Command) => void): Item[] {
  const isMac = process.platform === 'darwin';
  const settings: Item = {
    label: text('desktop:menu.settings'),
    accelerator: 'CmdOrCtrl+,',
    click: () => run('settings'),
  };
  const lock: Item = {
    label: text('desktop:menu.lock'),
    accelerator: 'CmdOrCtrl+L',
    click: () => run('lock'),
  };
  const quit: Item = { role: 'quit', label: text('desktop:menu.quit') };
  const own: Item[] = [{ type: 'separator' }, settings, lock, { type: 'separator' }];

  return [
    ...(isMac ? [appMenu(text, own, quit)] : []),
    {
      label: text('desktop:menu.file'),
      submenu: [
        {
          label: text('desktop:menu.newPatient'),
          accelerator: 'CmdOrCtrl+N',
          click: () => run('new-patient'),
        },
        {
          label: text('desktop:menu.find'),
          accelerator: 'CmdOrCtrl+K',
          // Shown here and handled by the page, which knows what has the focus.
          registerAccelerator: false,
          click: () => run('palette'),
        },
        ...(isMac ? [] : [...own, quit]),
      ],
    },
    editMenu(text),
    viewMenu(text),
    {
      label: text('desktop:menu.window'),
      submenu: [
        { role: 'minimize', label: text('desktop:menu.minimize') },
        { role: 'close', label: text('desktop:menu.close') },
      ],
    },
  ];
}

const appMenu = (text: Look['text'], own: Item[], quit: Item): Item => ({
  label: app.name,
  submenu: [
    { role: 'about', label: text('desktop:menu.about') },
    ...own,
    { role: 'hide', label: text('desktop:menu.hide') },
    quit,
  ],
});

const editMenu = (text: Look['text']): Item => ({
  label: text('desktop:menu.edit'),
  submenu: [
    { role: 'undo', label: text('desktop:menu.undo') },
    { role: 'redo', label: text('desktop:menu.redo') },
    { type: 'separator' },
    { role: 'cut', label: text('desktop:menu.cut') },
    { role: 'copy', label: text('desktop:menu.copy') },
    { role: 'paste', label: text('desktop:menu.paste') },
    { role: 'selectAll', label: text('desktop:menu.selectAll') },
  ],
});

/** What inspects the page is there for developers and in no installed app. */
const viewMenu = (text: Look['text']): Item => ({
  label: text('desktop:menu.view'),
  submenu: [
    { role: 'zoomIn', label: text('desktop:menu.zoomIn') },
    { role: 'zoomOut', label: text('desktop:menu.zoomOut') },
    { role: 'resetZoom', label: text('desktop:menu.actualSize') },
    { type: 'separator' },
    { role: 'togglefullscreen', label: text('desktop:menu.fullScreen') },
    ...(app.isPackaged ? [] : [{ type: 'separator' } as const, { role: 'toggleDevTools' } as const]),
  ],
});
