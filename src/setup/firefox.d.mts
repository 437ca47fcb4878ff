/** What finding a Firefox asks of the machine. */
export interface FirefoxEffects {
  platform: string;
  exists(path: string): boolean;
  say(message: string): void;
  canApt(): boolean;
  apt(): boolean;
}

/** Finds a Firefox and gives its path, or null after saying what helps. */
export function findFirefox(env?: NodeJS.ProcessEnv, effects?: FirefoxEffects): string | null;
