import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isRequest, lineToParent } from '#data/wire.ts';

afterEach(() => {
  Reflect.deleteProperty(process, 'parentPort');
});

describe('the line to a parent that is Electron', () => {
  /** What Electron puts on `process` in a utility process: messages come wrapped in events. */
  class ParentPort extends EventEmitter {
    readonly postMessage = vi.fn();
  }

  it('carries messages both ways and tells when the parent is gone', () => {
    const port = new ParentPort();
    Object.defineProperty(process, 'parentPort', { value: port, configurable: true });
    const heard: unknown[] = [];
    const end = vi.fn();
    const line = lineToParent();
    line.listen((message) => heard.push(message));
    line.ended(end);

    port.emit('message', { data: { id: 1 }, ports: [] });
    line.send({ type: 'ready' });
    port.emit('close');

    expect(heard).toEqual([{ id: 1 }]);
    expect(port.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'ready' });
    expect(end).toHaveBeenCalledOnce();
  });
});

describe('a message', () => {
  const request = { id: 1, name: 'app.status', input: {}, from: 'window' };

  it('is a request when it has an id, a name, an input and a sender', () => {
    expect([isRequest(request), isRequest({ ...request, from: 'main', input: undefined })]).toEqual([
      true,
      true,
    ]);
  });

  it.each([
    ['nothing', null],
    ['no id', { ...request, id: undefined }],
    ['a name that is no text', { ...request, name: {} }],
    ['a sender that is neither', { ...request, from: 'elsewhere' }],
    ['no input', { id: 1, name: 'x', from: 'main' }],
  ])('is none with %s', (_what, message) => {
    expect(isRequest(message)).toBe(false);
  });
});
