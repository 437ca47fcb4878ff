export function withLock<Outcome>(lock: string, act: () => Outcome | Promise<Outcome>, pause?: () => Promise<unknown>): Promise<Outcome>;
