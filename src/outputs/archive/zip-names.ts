/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Checks the names of a zip one after the other: gives what is wrong with a name, in Dutch, or null. */
export function makeNameCheck(): (name: string) => string | null {
  const exact = new Set<string>();
  const taken = new Set<string>();
  const asFolder = new Set<string>();
  return (name) => {
    if (exact.has(name)) return 'een naam die twee keer in de zip staat';
    exact.add(name);
    if (!staysInside(name)) return 'een naam die buiten de map wijst';
    if (!isPortable(name)) return 'een naam die niet op elk systeem bestaat';
    const same = asOthersSeeIt(name);
    const folders = foldersOf(same);
    if (taken.has(same) || asFolder.has(same) || folders.some((folder) => taken.has(folder))) return 'een naam die op sommige systemen dezelfde is als een andere';
    if (!name.endsWith('/')) taken.add(same);
    for (const folder of folders) asFolder.add(folder);
    return null;
  };
}

/** True for a name that stays in its folder on every system. */
function staysInside(name: string): boolean {
  return !name.startsWith('/') && !/^[a-z]:/i.test(name) && !/[\\\u0000-\u001f]/.test(name) && name.split('/').every((part) => !['..', '.', '__proto__'].includes(part));
}

/** True for a name that every system can give a file. */
function isPortable(name: string): boolean {
  return !/[<>:"|?*]/.test(name) && name.replace(/\/$/, '').split('/').every((part) => part !== '' && !/[. ]$/.test(part) && !DEVICE.test(part));
}

/** Windows and macOS do not tell capitals from small letters, nor two ways to write an accent. */
function asOthersSeeIt(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
