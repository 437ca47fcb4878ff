/** What the set-up says. In Dutch: the people who publish with it read it. */
const MESSAGES = {
  unknownStep: (given, known) => `Onbekende opdracht: ${given === '' ? '(geen)' : given}. Er zijn: ${known}.`,
  installing: () => 'Pakketten installeren (alleen de eerste keer en na een wijziging) …',
  installed: (seconds) => `Pakketten geïnstalleerd in ${seconds} s.`,
  waiting: () => 'Een andere opdracht installeert de pakketten; even wachten …',
  installFailed: () => 'Het installeren van de pakketten is mislukt. De melding van npm staat hierboven.',
  noNode: (version) =>
    `Node ${version} is te oud en voor dit systeem is er geen meegeleverde versie. Installeer Node 24 of nieuwer van https://nodejs.org en probeer het opnieuw.`,
  unpacking: () => 'Browser uitpakken (alleen de eerste keer) …',
  aptInstall: () => 'Geen browser gevonden; Chromium van Debian installeren …',
  playwrightInstall: () => 'Geen browser gevonden; de browser van Playwright ophalen …',
  aptFirefox: () => 'Geen Firefox gevonden voor de tests; Firefox van Debian installeren …',
  noFirefox: () =>
    'Geen Firefox gevonden: de tests die daarin draaien, worden overgeslagen. Installeer Firefox met: apt-get install firefox-esr. Of wijs er een aan: BEGROTINGSLEZER_FIREFOX=/pad/naar/firefox.',
  noBrowser: () =>
    'Geen bruikbare Chromium gevonden. Installeer er een met: apt-get install chromium. Of wijs er een aan: BEGROTINGSLEZER_CHROMIUM=/pad/naar/chromium.',
};

/** Writes a message to standard error, so that what a step prints stays clean. */
export function say(name, ...values) {
  process.stderr.write(`${MESSAGES[name](...values)}\n`);
}
