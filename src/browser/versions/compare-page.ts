import { compareSides, isSameArticle } from '../../versions/compare.ts';
import { comparisonView, outcomeText } from '../../versions/comparison-view.ts';
import { element } from '../../versions/element.ts';
import { sideName } from '../../versions/side-name.ts';
import { capital } from '../../domain/format.ts';
import { announce } from '../announce.ts';
import { linkTo, offlineRoot } from '../search/offline.ts';
import { loadSide } from './load-side.ts';
import { toDom } from './to-dom.ts';

/** Makes `/versies/vergelijken/` compare the two versions in its address, or those that the reader chooses. */
export function startComparePage(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare-form]');
  const place = document.querySelector<HTMLElement>('[data-comparison]');
  const [van, naar] = [...(form?.querySelectorAll('select') ?? [])];
  if (form === null || place === null || van === undefined || naar === undefined) return;
  const root = offlineRoot();
  let turn = 0;

  const say = (title: string, text: string): void => {
    place.replaceChildren(toDom(element('h2', { className: 'nl-heading nl-heading--level-2' }, title)), toDom(element('p', {}, text)));
    place.hidden = false;
    announce(text);
  };

  const show = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const [one, other] = [van, naar].map((field) => field.selectedOptions[0]!);
    if (one!.value === other!.value) return say('Twee keer hetzelfde', 'U koos twee keer dezelfde versie. Kies er twee die verschillen.');
    try {
      const sides = await Promise.all([one!, other!].map((option) => loadSide(option.value, option.dataset['script']!)));
      if (mine !== turn) return;
      const [from, to] = sides;
      if (!isSameArticle(from!.artikel, to!.artikel)) return say('Verschillende artikelen', 'U koos twee verschillende artikelen. Kies twee versies van hetzelfde artikel, of hetzelfde artikel in twee begrotingen.');
      const vergelijking = compareSides(from!, to!);
      const title = element('h2', { className: 'nl-heading nl-heading--level-2', tabindex: '-1' }, capital(`${sideName(from!, to!)} en ${sideName(to!, from!)} van artikel ${to!.nummer} ${to!.naam}`));
      place.replaceChildren(...[title, ...comparisonView(vergelijking, (address) => linkTo(address, root))].map(toDom));
      place.hidden = false;
      announce(outcomeText(vergelijking));
    } catch {
      if (mine === turn) say('Niet te laden', 'Een van de versies is nu niet te laden. In een archief van één artikel staan alleen de versies van dat artikel.');
    }
  };

  /** Chooses what the address asks for; true when it asks for two versions that are here. */
  const readAddress = (): boolean => {
    const query = new URLSearchParams(location.search);
    return [van, naar].every((field) => {
      const asked = query.get(field.name);
      const option = [...field.options].find(({ value }) => value === asked);
      if (option !== undefined) field.value = option.value;
      return option !== undefined;
    });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams([van, naar].map((field) => [field.name, field.value]));
    const address = `${location.pathname}?${query.toString()}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void show();
  });
  addEventListener('popstate', () => {
    if (readAddress()) void show();
    else place.hidden = true;
  });
  if (readAddress()) void show();
}
