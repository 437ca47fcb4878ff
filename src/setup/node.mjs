import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The oldest Node on which everything runs. */
export const OLDEST_NODE = [22, 22];

/**
 * The Node to run the steps with: the pinned one out of the packages, else the machine's own when it is new enough,
 * else null. Pinned, because the same Node gives the same bytes on every machine.
 */
export function chooseNode(root, ownVersion, ownPath, platform, arch, exists = existsSync) {
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const name = platform === 'win32' ? `node-win-${arch}` : `node-${platform}-${arch}`;
  const pinned = join(root, 'node_modules', name, 'bin', program);
  if (exists(pinned)) return pinned;
  return isNewEnough(ownVersion) ? ownPath : null;
}

/** True when a version such as "22.22.1" is not older than the oldest that serves. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The environment of the steps: our Node and the packages' programs first on the path, no telemetry. */
export function nodeEnvironment(node, root, env) {
  return {
    ...env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), env.PATH ?? ''].join(delimiter),
  };
}
