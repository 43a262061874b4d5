/**
 * Loaded into Electron's main process before the app (`electron -r`): tells when the first page can be used, and
 * does in it what a bench asks for. DevTools and Playwright would take part in what is measured; this is a few
 * lines in the app's own process. Speaks to `start.ts` over the channel of Node.
 */
const { app } = require('electron');

let page;

app.once('web-contents-created', (_event, contents) => {
  page = contents;
  contents.once('did-navigate', () => answer('usable', evaluate(process.env.TABLESIDE_BENCH_WATCH)));
});

process.on('message', ({ id, action, text }) => answer(id, actions[action](text)));

/** In the frame: `contents.executeJavaScript` would wait until the page has stopped loading. */
const evaluate = (expression) => page.mainFrame.executeJavaScript(expression);

const actions = {
  evaluate,
  /** As if pasted, and Enter after it. */
  enter: async (text) => {
    await page.insertText(text);
    press('Return', '\r');
  },
  /** One key, as from the keyboard. */
  press: async (key) => press(key, key),
  /** The page on paper, as Chromium prints it: how many bytes of PDF. */
  print: async () => (await page.printToPDF({})).length,
};

function press(keyCode, character) {
  page.sendInputEvent({ type: 'keyDown', keyCode });
  page.sendInputEvent({ type: 'char', keyCode: character });
  page.sendInputEvent({ type: 'keyUp', keyCode });
}

function answer(id, work) {
  work.then(
    (value) => process.send({ id, value }),
    (error) => process.send({ id, error: String(error) }),
  );
}
