/** Fuses: switches inside Electron's executable that no command line can turn back. */
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

const names = {
  runAsNode: FuseV1Options.RunAsNode,
  cookieEncryption: FuseV1Options.EnableCookieEncryption,
  nodeOptions: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  nodeCliInspect: FuseV1Options.EnableNodeCliInspectArguments,
  asarIntegrity: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  browserV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  fileProtocolPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
} as const;

export type FuseName = keyof typeof names;

/** What each fuse is set to; `null` where this executable does not have it. */
export async function readFuses(executable: string): Promise<Record<FuseName, boolean | null>> {
  const wire = await getCurrentFuseWire(executable);
  const state = (name: FuseName): boolean | null => {
    const value = wire[names[name]];
    if (value === FuseState.ENABLE) return true;
    return value === FuseState.DISABLE ? false : null;
  };
  return {
    runAsNode: state('runAsNode'),
    cookieEncryption: state('cookieEncryption'),
    nodeOptions: state('nodeOptions'),
    nodeCliInspect: state('nodeCliInspect'),
    asarIntegrity: state('asarIntegrity'),
    onlyLoadAppFromAsar: state('onlyLoadAppFromAsar'),
    browserV8Snapshot: state('browserV8Snapshot'),
    fileProtocolPrivileges: state('fileProtocolPrivileges'),
  };
}

/**
 * Sets the fuses of the fallback as a development runtime needs them: the inspector on (Playwright
 * attaches through it) and no V8 snapshot of its former owner.
 */
export async function setDevelopmentFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
