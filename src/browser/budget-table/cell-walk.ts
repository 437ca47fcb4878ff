/** What can be done with the cell the reader is at. */
export interface CellWalk {
  /** Brings the reader to a cell. */
  go(cell: HTMLElement): void;
  /** Keeps one cell reachable with Tab after rows or years were hidden. */
  refresh(): void;
}

/** How the reader came to a cell: a click, the Enter key, or walking past it. */
export type Pick = 'click' | 'key' | 'walk';

/**
 * Makes the amounts reachable with the keyboard: Tab comes to one of them, the arrow keys, Home and End walk on, Enter and a
 * click pick. The table becomes a grid to screen readers, which read the heads of a cell with it.
 */
export function walkCells(table: HTMLTableElement, pick: (cell: HTMLElement, how: Pick) => void): CellWalk {
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-readonly', 'true');
  const rows = (): HTMLElement[][] => [...table.rows].map((row) => [...row.querySelectorAll<HTMLElement>('td[data-year]')].filter(isShown)).filter((row) => row.length > 0);
  let current: HTMLElement | null = null;

  const become = (cell: HTMLElement | null): void => {
    if (current !== null) current.tabIndex = -1;
    current = cell;
    if (cell !== null) cell.tabIndex = 0;
  };
  const go = (cell: HTMLElement): void => {
    become(cell);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const refresh = (): void => {
    const cells = rows();
    if (current === null || !cells.flat().includes(current)) become(cells[0]?.find((cell) => cell.classList.contains('current')) ?? cells[0]?.[0] ?? null);
  };

  table.addEventListener('keydown', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-year]');
    if (cell === null || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') pick(cell, 'key');
    else {
      const next = nextCell(rows(), cell, event.key, event.ctrlKey);
      if (next === undefined) return;
      go(next);
      pick(next, 'walk');
    }
    event.preventDefault();
  });
  table.addEventListener('click', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-year]');
    if (cell === null || getSelection()?.isCollapsed === false) return;
    become(cell);
    cell.focus({ preventScroll: true });
    pick(cell, 'click');
  });
  refresh();
  return { go, refresh };
}

/** Where a key leads from a cell; `undefined` for a key that means nothing here. At an edge it stays. */
export function nextCell<Cell>(rows: readonly (readonly Cell[])[], from: Cell, key: string, whole: boolean): Cell | undefined {
  const y = rows.findIndex((row) => row.includes(from));
  const row = rows[y];
  if (row === undefined) return undefined;
  const x = row.indexOf(from);
  switch (key) {
    case 'ArrowLeft':
      return row[x - 1] ?? from;
    case 'ArrowRight':
      return row[x + 1] ?? from;
    case 'ArrowUp':
      return rows[y - 1]?.[x] ?? from;
    case 'ArrowDown':
      return rows[y + 1]?.[x] ?? from;
    case 'Home':
      return (whole ? rows[0] : row)![0];
    case 'End':
      return (whole ? rows.at(-1) : row)!.at(-1);
    default:
      return undefined;
  }
}

function isShown(cell: HTMLElement): boolean {
  return cell.closest('[hidden]') === null;
}
