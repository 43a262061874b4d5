import type { BrowserWindow } from 'electron';
import type { MainCallName, WindowCallName } from '#shared/contract/contract.ts';
import { statusSchema } from '#shared/contract/system.ts';
import { emptyClipboard } from './clipboard.ts';
import type { AppMenu } from './menu.ts';

/**
 * The calls of main that are answered while the laptop is turned to the patient: those that close the app or lock
 * it. Every other one is refused, one that is not written yet too.
 */
const REACHABLE: ReadonlySet<MainCallName> = new Set([
  'app.restartData',
  'app.quit',
  'app.readyToClose',
  'app.stayOpen',
]);

/** What the rest of main knows of a hand-over. */
export interface HandOver {
  allows(name: MainCallName): boolean;
  /** Hears of every call that the data process carried out for the window, with its answer. */
  observe(name: WindowCallName, value: unknown): void;
  /** The practice was locked without the window, or the data process has ended: nothing is open any more. */
  ended(): void;
}

/**
 * Makes the window fill the screen, and takes the menu with its keys away, while the laptop is turned to the
 * patient. The chart itself is closed by the data process, which also says whether this is so: main follows it and
 * decides nothing. A window manager that does not do as it is told takes nothing from that.
 */
export function followHandOver(window: BrowserWindow, menu: AppMenu): HandOver {
  let isOn = false;
  let wasFullScreen = false;

  const follow = (handedOver: boolean) => {
    if (handedOver === isOn) return;
    isOn = handedOver;
    menu.turnToPatient(isOn);
    if (window.isDestroyed()) return;
    if (isOn) {
      emptyClipboard();
      window.webContents.closeDevTools();
      wasFullScreen = window.isFullScreen();
      window.setKiosk(true);
    } else {
      window.setKiosk(false);
      window.setFullScreen(wasFullScreen);
    }
  };

  // Only a developer's build has them at all.
  window.webContents.on('devtools-opened', () => {
    if (isOn) window.webContents.closeDevTools();
  });

  return {
    allows: (name) => !isOn || REACHABLE.has(name),
    observe: (name, value) => {
      if (name === 'handOver.begin') follow(true);
      else if (name === 'handOver.end' || name === 'practice.lock') follow(false);
      // Told again at each start of the page: whatever was missed is made up for.
      else if (name === 'app.status') follow(statusSchema.parse(value).handedOver);
    },
    ended: () => follow(false),
  };
}
