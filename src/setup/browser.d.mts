/** What a browser is launched with. */
export interface FoundBrowser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
  source: 'environment' | 'pinned' | 'installed' | 'debian' | 'playwright';
}

/** Effects on the machine, for tests. */
export interface BrowserEffects {
  platform: string;
  exists(path: string): boolean;
  say(message: string): void;
  unpackPinned(): Promise<{ executablePath: string; env: Record<string, string> } | null>;
  canApt(): boolean;
  apt(): boolean;
  playwright(): Promise<string | null>;
}

export function findBrowser(root: string, env?: Record<string, string | undefined>, effects?: BrowserEffects): Promise<FoundBrowser | null>;
