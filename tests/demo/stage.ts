/** What the demonstration leaves behind in `out/demo/`: screenshots, PDFs and a short log. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { outFolder } from '../../build/paths.ts';

export interface Stage {
  /** Does one step of the job and says how long it took; what fails carries the step's name. */
  step: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  /** Takes a picture of the window once it has come to rest, numbered in the order of the job. */
  picture: (page: Page, name: string) => Promise<void>;
  /** Where a file of that name goes. */
  file: (name: string) => string;
}

export function emptyStage(): Stage {
  const folder = join(outFolder, 'demo');
  const screens = join(folder, 'screens');
  const log = join(folder, 'log.txt');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(screens, { recursive: true });
  writeFileSync(log, '');
  let pictures = 0;

  const say = (line: string) => {
    process.stdout.write(`${line}\n`);
    appendFileSync(log, `${line}\n`);
  };

  return {
    step: async (title, work) => {
      const begun = performance.now();
      try {
        const result = await work();
        say(`  done    ${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${title}`);
        return result;
      } catch (error) {
        say(`  FAILED           ${title}`);
        throw new Error(`The demonstration stopped at "${title}".`, { cause: error });
      }
    },
    picture: async (page, name) => {
      pictures += 1;
      await atRest(page);
      await page.screenshot({ path: join(screens, `${String(pictures).padStart(2, '0')}-${name}.png`) });
    },
    file: (name) => join(folder, name),
  };
}

/** The page there with its title and its fonts; nothing moving, loading, being saved, hovered or passing by. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  // Not an async function: its promise would pass for true.
  await page.waitForFunction(() => {
    const moving = document.getAnimations().some(({ playState }) => playState === 'running');
    const isThere = [...document.querySelectorAll('h1')].some((title) => title.getClientRects().length > 0);
    const passing = [
      '[role="progressbar"]:not([aria-valuenow])',
      '[aria-busy="true"]',
      '[data-testid="save-state"][data-shown="saving"]',
      '[role="status"][data-react-aria-top-layer] > *',
    ];
    return isThere && !moving && document.querySelector(passing.join()) === null;
  });
}
