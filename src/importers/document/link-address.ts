/** An address that may come through: http, https or mailto. Otherwise `null`. */
export function addressOf(href: string): string | null {
  const bare = href.trim();
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s])/i.test(bare) || bare.length > 2000) return null;
  try {
    return new URL(bare).href;
  } catch {
    return null;
  }
}
