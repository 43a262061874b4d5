/** The version of the app, as the desktop names it to its page. */
export const appVersion = (): string => /tableside\/(\S+)/iu.exec(navigator.userAgent)?.[1] ?? '';
