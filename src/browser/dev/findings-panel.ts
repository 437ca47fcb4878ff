/// <reference types="vite/client" />

/**
 * The panel that `npm run dev` puts on every page: the findings of the files that the page is made from. It keeps itself up to date
 * while they are saved. It is in no build.
 */
interface Panel {
  /** Goes up each time that something was saved. */
  stand: number;
  titel: string;
  open: boolean;
  html: string;
  stijl: string;
}

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; max-width: min(34rem, calc(100vw - 2rem)); color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; color: CanvasText; }
  details.panel { border: 1px solid #6b7789; border-radius: 4px; background: Canvas; box-shadow: 0 2px 12px #0004; }
  details.panel > summary { padding: .5rem .75rem; font-weight: 600; cursor: pointer; }
  .list { max-height: 55vh; overflow-y: auto; padding: 0 .75rem .5rem; }
  @media print { :host { display: none; } }
`;

const host = document.createElement('aside');
host.setAttribute('aria-label', 'Bevindingen bij de inhoud');
const root = host.attachShadow({ mode: 'open' });
let shown = '';

async function ask(): Promise<string> {
  return (await fetch(`/__bevindingen?pad=${encodeURIComponent(location.pathname)}`)).text();
}

async function update(): Promise<void> {
  const text = await ask();
  if (text === shown) return;
  shown = text;
  const panel = JSON.parse(text) as Panel;
  const wasOpen = root.querySelector('details')?.open;
  root.innerHTML = `<style>${STYLE}${panel.stijl}</style><details class="panel"><summary></summary><div class="list">${panel.html}</div></details>`;
  root.querySelector('summary')!.textContent = panel.titel;
  root.querySelector('details')!.open = panel.open || wasOpen === true;
}

/** What the page in the place of a broken one was made from; something may have been saved before this script ran. */
const made = document.body.dataset['findingsPage'];
if (made !== undefined) {
  import.meta.hot?.on('begrotingslezer:opgeslagen', () => location.reload());
  void ask().then((text) => (JSON.parse(text) as Panel).stand !== Number(made) && location.reload());
} else {
  document.body.append(host);
  void update();
  import.meta.hot?.on('begrotingslezer:opgeslagen', ({ herlaad }: { herlaad: boolean }) => (herlaad ? location.reload() : void update()));
}
