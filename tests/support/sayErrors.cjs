/** Required by Electron before the app: prints the error box that the system would show, and goes on. */
const { dialog } = require('electron');

dialog.showErrorBox = (title, text) => {
  process.stderr.write(`SAID ${title} | ${text}\n`);
};
