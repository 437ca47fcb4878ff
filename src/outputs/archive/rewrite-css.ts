/** Gives every `url(…)` in a style sheet the address that `rewrite` makes of it; `data:` stays. */
export function rewriteCss(css: string, rewrite: (address: string) => string): string {
  return css.replace(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g, (whole, quote: string, address: string) =>
    address.startsWith('data:') ? whole : `url(${quote}${rewrite(address)}${quote})`,
  );
}
