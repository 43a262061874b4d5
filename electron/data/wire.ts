import type { WireMessage, WireRequest } from '#shared/contract/wire.ts';

/** The one line to the parent, whichever way this process was started. */
export interface Line {
  send: (message: WireMessage) => void;
  listen: (hear: (message: unknown) => void) => void;
  /** Called once when the parent is gone. */
  ended: (end: () => void) => void;
}

/** What Electron gives a process started by `utilityProcess.fork`; named here, since this code runs without it. */
interface ParentPort {
  postMessage: (message: WireMessage) => void;
  on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) => void;
}

const isParentPort = (port: unknown): port is ParentPort =>
  typeof port === 'object' && port !== null && 'postMessage' in port && 'on' in port;

/** The line to the parent. Throws when this process was started by hand. */
export function lineToParent(): Line {
  const port = 'parentPort' in process ? process.parentPort : undefined;
  if (isParentPort(port)) {
    return {
      send: (message) => port.postMessage(message),
      listen: (hear) => port.on('message', ({ data }) => hear(data)),
      ended: (end) => port.on('close', end),
    };
  }
  const send = process.send?.bind(process);
  if (!send) throw new Error('the data process is started by the app');
  return {
    send: (message) => void send(message),
    listen: (hear) => void process.on('message', hear),
    ended: (end) => void process.on('disconnect', end),
  };
}

/** Whether it has the outer shape of a request; its name and input are looked at by `dispatch`. */
export function isRequest(message: unknown): message is WireRequest {
  if (typeof message !== 'object' || message === null) return false;
  if (!('id' in message && 'name' in message && 'input' in message && 'from' in message)) return false;
  const { id, name, from } = message;
  return typeof id === 'number' && typeof name === 'string' && (from === 'window' || from === 'main');
}
