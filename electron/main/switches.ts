import { app } from 'electron';

/**
 * Switches of Chromium, set before it starts. The app has no network: what could open a connection without
 * asking a page (updates, field trials, DNS, proxies, prefetching) is off here, what a page could ask for is
 * refused in `security/`. Each must hold when the other fails.
 */
const SWITCHES: Record<string, string | null> = {
  'disable-background-networking': null,
  'disable-component-update': null,
  'disable-domain-reliability': null,
  'disable-sync': null,
  'dns-prefetch-disable': null,
  'no-pings': null,
  /** No proxy is looked up: auto-detection asks the network. */
  'no-proxy-server': null,
  /** Every host is unknown, an address written as a number too: a preconnect has nowhere to go. */
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  /** Shaders are compiled anew rather than kept beside the encrypted data. */
  'disable-gpu-shader-disk-cache': null,
};

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'OptimizationHints',
  'WebBluetooth',
  /** Would listen on the local network as soon as a page makes a peer connection. */
  'WebRtcHideLocalIpsWithMdns',
];

export function applySwitches(): void {
  // Where the GPU's process cannot start (a virtual machine, a broken driver), Chromium's way back to drawing
  // without it leaves one start in ten with a page that never loads. Forms and text do not need it.
  app.disableHardwareAcceleration();
  for (const [name, value] of Object.entries(SWITCHES)) {
    if (value === null) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value);
  }
  const given = app.commandLine.getSwitchValue('disable-features');
  const features = [...(given === '' ? [] : [given]), ...FEATURES_OFF];
  app.commandLine.appendSwitch('disable-features', features.join(','));
  // For every renderer there ever is, whatever its own preferences say. Tests as root cannot start with
  // Chromium's sandbox at all; they say so on the command line, and the window's own `sandbox` stays on.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
