/**
 * Starts the app folder named on the command line, as Electron's own default app does:
 * `electron [-r module] <folder> [arguments]`.
 * JavaScript, because Electron 33 runs it as it stands. An ES module, because Electron holds back its
 * `ready` event until a module's top-level await is over: the app can still register its schemes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const [, ...given] = process.argv;
const preloads = [];
let folder;
while (given.length > 0 && !folder) {
  const argument = given.shift();
  if (argument === '-r' || argument === '--require') preloads.push(given.shift());
  else if (!argument.startsWith('-')) folder = argument;
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!folder) refuse('Name the folder of an app: electron <folder> [arguments]');

const appFolder = path.resolve(folder);
const manifestPath = path.join(appFolder, 'package.json');
if (!existsSync(manifestPath)) refuse(`There is no package.json in ${appFolder}`);

const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const name = manifest.productName ?? manifest.name;
if (manifest.version) app.setVersion(manifest.version);
if (name) app.setName(name);
app.setAppPath(appFolder);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true, configurable: false });

const require = createRequire(manifestPath);
for (const preload of preloads) require(path.resolve(preload));
const entry = require.resolve(appFolder);
await import(pathToFileURL(entry).href);
