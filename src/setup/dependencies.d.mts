export function installDependencies(root: string): Promise<void>;
export function lockStamp(lockFile: string | Uint8Array, platform: string, arch: string): string;
export function npmCommand(execPath: string | undefined, node: string, platform: string): { command: string; first: string[] };
