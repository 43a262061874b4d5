import { isOurPage } from '../security/origin.ts';

/** As much of a frame as matters here; Electron's `WebFrameMain` is one. */
export interface Frame {
  readonly url: string;
}

/**
 * Whether a call comes from the page of our window: from that window's own top frame, with our page in it. A
 * frame that is gone, a frame inside, another window and any other page are strangers.
 */
export function isTrusted(sender: Frame | null, ours: Frame | null): boolean {
  return sender !== null && sender === ours && isOurPage(sender.url);
}
