import { fileURLToPath } from 'node:url';
import { app, type BrowserWindow } from 'electron';
import { settingsSchema } from '#shared/contract/system.ts';
import { router } from './calls/router.ts';
import { dataClient } from './dataProcess/client.ts';
import { askData, type DataDoor } from './dataProcess/door.ts';
import { noData } from './dataProcess/none.ts';
import { dataProcessStarter } from './dataProcess/start.ts';
import { sayFolderUnusable } from './dialogs.ts';
import { endOnFailure } from './failure.ts';
import { followHandOver, type HandOver } from './handOver.ts';
import { takeCalls, tellWindow } from './ipc.ts';
import { lockWithSystem } from './locking.ts';
import { log } from './log.ts';
import { createLook } from './look.ts';
import { mainCalls } from './mainCalls.ts';
import { keepMenu } from './menu.ts';
import { openProfile } from './profile.ts';
import { WayOut } from './quit.ts';
import { keepAlive } from './rescue.ts';
import { hardenEverything, openSession } from './security/harden.ts';
import { registerScheme } from './security/protocol.ts';
import { applySwitches } from './switches.ts';
import { focusWindow, openWindow, showWhenDrawn } from './window.ts';

const PAGE_FOLDER = fileURLToPath(new URL('../renderer', import.meta.url));

const look = createLook();
let data: DataDoor = noData;
endOnFailure(look, () => data);

applySwitches();
registerScheme();
hardenEverything();

const profile = openProfile();
if (profile === null) void refuseToStart();
else if (app.requestSingleInstanceLock()) void start(profile);
// Another start of the app has this practice open, and was told to come to the front.
else app.exit(0);

async function refuseToStart(): Promise<void> {
  await app.whenReady();
  log('profile-unusable');
  sayFolderUnusable(look);
  app.exit(1);
}

async function start(folder: string): Promise<void> {
  await app.whenReady();
  data = startData(folder, (running) => {
    // One that comes or goes holds no open practice.
    handOver.ended();
    tellWindow(window, 'data-process', { running });
  });
  const window: BrowserWindow = openWindow(openSession(PAGE_FOLDER), look);
  const wayOut = new WayOut(window, data);
  const menu = keepMenu(look, (command) => tellWindow(window, 'menu', { command }));
  const handOver: HandOver = followHandOver(window, menu);

  takeCalls(
    window,
    router(data, mainCalls({ window, data, look, wayOut }), {
      allows: handOver.allows,
      observe: (name, input, value) => {
        if (name === 'settings.write') look.apply(settingsSchema.parse(input));
        handOver.observe(name, value);
      },
    }),
  );
  keepAlive(window, look);
  lockWithSystem(data, {
    ask: (command) => tellWindow(window, 'menu', { command }),
    locked: () => {
      handOver.ended();
      tellWindow(window, 'locked', {});
    },
  });
  app.on('second-instance', () => focusWindow(window));
  await showWhenDrawn(window, readSettings());
}

function startData(folder: string, tell: (running: boolean) => void): DataDoor {
  const starter = dataProcessStarter(folder);
  if (starter) return dataClient(starter, tell);
  log('data-process-not-started', 'runtime-too-old');
  return noData;
}

/** The data process keeps the settings; they can be read before the passphrase is known. */
async function readSettings(): Promise<void> {
  const status = await askData(data, 'app.status', {});
  if (status.ok) look.apply(status.value.settings);
}
