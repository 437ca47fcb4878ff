export const OLDEST_NODE: readonly [number, number];
export function chooseNode(root: string, ownVersion: string, ownPath: string, platform: string, arch: string, exists?: (path: string) => boolean): string | null;
export function isNewEnough(version: string): boolean;
export function nodeEnvironment(node: string, root: string, env: Record<string, string | undefined>): Record<string, string>;
