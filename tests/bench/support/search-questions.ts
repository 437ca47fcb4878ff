import { begripAdres, bronAdres, rijAnker, toelichtingAnker } from '../../../src/domain/adres.ts';

/** A question somebody could type, with the places that answer it. */
export interface JudgedQuestion {
  vraag: string;
  /** Who asks: a citizen, a journalist, somebody who works for a member of parliament, a civil servant. */
  wie: 'burger' | 'journalist' | 'kamer' | 'ambtenaar';
  /** Places that are a good answer: any of them. */
  goed: readonly string[];
}

export const regel = (pad: string): string[] => [toelichtingAnker(pad), rijAnker(pad)];
export const rij = (pad: string): string[] => [rijAnker(pad)];
export const begrip = (...ids: string[]): string[] => ids.map(begripAdres);
export const bron = (...ids: string[]): string[] => ids.map(bronAdres);

/** The top of the page, with the key figures. */
export const ARTIKEL = '';
export const OPDRACHTEN = '7.1/opdrachten';
export const SUBSIDIES = '7.1/subsidies-regelingen';
export const ZBO = '7.1/bijdrage-aan-zbos-rwts';
export const AGENTSCHAPPEN = '7.1/bijdrage-aan-agentschappen';
export const SAIP = '7.2/bijdrage-aan-zbos-rwts/stichting-administratie-indonesische-pensioenen';
export const IHH = `${OPDRACHTEN}/informatiehuishouding`;
export const ROL = 'rol-en-verantwoordelijkheid';
export const POK = 'beleidswijzigingen-parlementair-onderzoek-kinderopvangtoeslag-pok';
export const ISTRATEGIE = 'beleidswijzigingen-i-strategie-rijk-2021-2025';
export const FLEX = 'budgetflexibiliteit';
export const INTEGRITEIT = 'toelichting-7.1-opdrachten-werkgeversbeleid-integriteit';
export const VEILIG = 'toelichting-7.1-opdrachten-werkgeversbeleid-veilig-werken';
export const VAKMANSCHAP = 'toelichting-7.1-opdrachten-werkgeversbeleid-grenzeloos-samenwerken-en-ambtelijk-vakmanschap';
export const DUURZAAM = 'toelichting-7.1-opdrachten-bedrijfsvoeringsbeleid-duurzaam-bedrijfsvoeringsbeleid-en-duurzame-inkoop';
export const DATA = 'toelichting-7.1-opdrachten-bedrijfsvoeringsbeleid-datagedreven-bedrijfsvoeringsbeleid';
export const MELDERS = [...regel(`${OPDRACHTEN}/pok-ondersteuning-van-melders-van-misstanden`), ...regel(`${ZBO}/pok-ondersteuning-van-melders-van-misstanden`)];
export const MELDKLIMAAT = [...regel(`${OPDRACHTEN}/pok-bevorderen-veilig-werk-en-meldklimaat`), ...regel(`${ZBO}/pok-bevorderen-veilig-werk-en-meldklimaat`)];

/** Questions the ranking was adjusted with. */
export const TUNING: readonly JudgedQuestion[] = [
  { vraag: 'informatiehuishouding', wie: 'ambtenaar', goed: [...regel(IHH), ...begrip('informatiehuishouding', 'ihh')] },
  { vraag: 'hoeveel geld gaat er naar informatiehuishouding', wie: 'journalist', goed: [...regel(IHH), 'wat-kost-het'] },
  { vraag: '148 miljoen', wie: 'journalist', goed: [...regel(IHH), 'wat-kost-het', 'figuur-1'] },
  { vraag: 'vakbonden', wie: 'burger', goed: [...regel(`${SUBSIDIES}/overlegstelsel`), ...begrip('vakcentrale', 'overlegstelsel')] },
  { vraag: 'subsidie vakbond', wie: 'burger', goed: [...regel(`${SUBSIDIES}/overlegstelsel`)] },
  { vraag: 'toeslagenaffaire', wie: 'burger', goed: [POK, ...begrip('pok', 'ongekend-onrecht')] },
  { vraag: 'wat doet de overheid na de toeslagenaffaire', wie: 'burger', goed: [POK, ...regel(IHH), ...begrip('pok', 'ongekend-onrecht')] },
  { vraag: 'klokkenluiders', wie: 'journalist', goed: [...MELDERS, ...begrip('klokkenluider', 'huis-voor-klokkenluiders')] },
  { vraag: 'budget huis voor klokkenluiders', wie: 'kamer', goed: MELDERS },
  { vraag: 'indisch pensioen', wie: 'burger', goed: [...regel(SAIP), ...begrip('saip')] },
  { vraag: 'SAIP', wie: 'ambtenaar', goed: [...regel(SAIP), ...begrip('saip')] },
  { vraag: 'pensioenen indonesie', wie: 'burger', goed: [...regel(SAIP), ...begrip('saip')] },
  { vraag: 'ontvangsten 2020', wie: 'kamer', goed: ['ontvangsten', ...rij('ontvangsten'), 'wat-kost-het'] },
  { vraag: 'garantiewet surinaamse pensioenen', wie: 'kamer', goed: ['ontvangsten', ...begrip('garantiewet-surinaamse-pensioenen')] },
  { vraag: '65,6%', wie: 'kamer', goed: [`${FLEX}-subsidies-regelingen`, ...rij(SUBSIDIES)] },
  { vraag: 'juridisch verplicht opdrachten', wie: 'kamer', goed: [`${FLEX}-opdrachten`, ...rij(OPDRACHTEN), ...regel(OPDRACHTEN)] },
  { vraag: 'hoeveel staat al vast', wie: 'burger', goed: [FLEX, ...begrip('budgetflexibiliteit', 'juridisch-verplicht')] },
  { vraag: '35510', wie: 'kamer', goed: [...bron('kst-35510-4'), `${ISTRATEGIE}-informatiehuishouding-op-orde`] },
  { vraag: 'Kamerstukken II 29362 nr. 291', wie: 'kamer', goed: [...bron('kst-29362-291'), `${ISTRATEGIE}-informatiehuishouding-op-orde`] },
  { vraag: 'thuiswerken ambtenaren', wie: 'burger', goed: [...begrip('hybride-werken'), ...regel(`${OPDRACHTEN}/werkgeversbeleid`), ...regel(`${SUBSIDIES}/bedrijfsvoeringsbeleid`)] },
  { vraag: 'discriminatie bij de overheid', wie: 'journalist', goed: [INTEGRITEIT, ...regel(`${OPDRACHTEN}/pok-leiderschap-diversiteit-en-inclusie`)] },
  { vraag: 'racsime', wie: 'burger', goed: [INTEGRITEIT, ...regel(`${OPDRACHTEN}/pok-leiderschap-diversiteit-en-inclusie`)] },
  { vraag: 'schoonmakers', wie: 'burger', goed: [...regel(`${SUBSIDIES}/bedrijfsvoeringsbeleid`), ...begrip('code-verantwoordelijk-marktgedrag')] },
  { vraag: 'agressie tegen ambtenaren', wie: 'ambtenaar', goed: [VEILIG, `${ROL}-stimuleren`] },
  { vraag: 'topinkomens', wie: 'journalist', goed: [ROL, ...begrip('wnt', 'normering-topinkomens')] },
  { vraag: 'vrouwen in de top', wie: 'kamer', goed: [`${ROL}-uitvoeren`] },
  { vraag: 'baan voor gehandicapten bij het rijk', wie: 'burger', goed: [`${ROL}-stimuleren`, ...begrip('banenafspraak', 'arbeidsbeperking'), `${ROL}-regisseren`, `${FLEX}-opdrachten`] },
  { vraag: 'klimaatneutraal 2030', wie: 'journalist', goed: [DUURZAAM, ...begrip('klimaatneutraal')] },
  { vraag: 'duurzaam inkopen', wie: 'ambtenaar', goed: [DUURZAAM, ...begrip('mvi', 'inkoopstrategie')] },
  { vraag: 'CO2 ladder', wie: 'ambtenaar', goed: [DUURZAAM, ...begrip('co2-prestatieladder')] },
  { vraag: 'datawarehouse', wie: 'ambtenaar', goed: [DATA, ...begrip('datawarehouse')] },
  { vraag: 'algoritmes', wie: 'journalist', goed: [`${ISTRATEGIE}-ict-dashboard-en-data`, ...begrip('algoritme')] },
  { vraag: 'ICT dashboard', wie: 'kamer', goed: [`${ISTRATEGIE}-ict-dashboard-en-data`, ...begrip('rijks-ict-dashboard')] },
  { vraag: 'cybersecurity rijk', wie: 'journalist', goed: [`${ISTRATEGIE}-informatiebeveiliging`, ...begrip('informatiebeveiliging')] },
  { vraag: 'NDN', wie: 'ambtenaar', goed: [`${ISTRATEGIE}-informatiebeveiliging`, ...begrip('ndn')] },
  { vraag: 'rijksportaal', wie: 'ambtenaar', goed: [...regel(`${OPDRACHTEN}/doorontwikkeling-rijksbrede-ict-voorziening`), ...begrip('rijksportaal')] },
  { vraag: 'bijdrage aan UBR', wie: 'ambtenaar', goed: [...regel(`${AGENTSCHAPPEN}/ubr-arbeidsmarkt-communicatie`), ...regel(`${AGENTSCHAPPEN}/werkgeversbeleid`), `${FLEX}-bijdrage-aan-agentschappen`, ...begrip('ubr', 'ubr-personeel')] },
  { vraag: 'werkenvoornederland', wie: 'burger', goed: [...regel(`${AGENTSCHAPPEN}/ubr-arbeidsmarkt-communicatie`), ...bron('werkenvoornederland')] },
  { vraag: 'ZBOs', wie: 'ambtenaar', goed: [...begrip('zbo'), ...regel(ZBO), `${FLEX}-bijdrage-aan-zbos-rwts`, 'toelichting-7.2-bijdrage-aan-zbos-rwts', 'rij-7.2-bijdrage-aan-zbos-rwts'] },
  { vraag: 'uitgave 2023', wie: 'kamer', goed: [...rij('uitgaven'), 'wat-kost-het', ...begrip('uitgaven')] },
  { vraag: '193,6 miljoen', wie: 'journalist', goed: [ARTIKEL, ...rij('uitgaven'), ...rij('verplichtingen'), 'wat-kost-het'] },
  { vraag: '"menselijke maat"', wie: 'kamer', goed: [...regel(`${OPDRACHTEN}/pok-ambtelijk-vakmanschap`), ...begrip('menselijke-maat')] },
  { vraag: 'beslisnotas openbaar', wie: 'journalist', goed: [POK, ...begrip('beslisnota')] },
  { vraag: 'regeringscommissaris informatiehuishouding', wie: 'journalist', goed: [`${ISTRATEGIE}-informatiehuishouding-op-orde`, ...begrip('regeringscommissaris')] },
  { vraag: 'leiderschapsonderzoek universiteit leiden', wie: 'kamer', goed: [...regel(`${SUBSIDIES}/kwaliteit-management-rijksdienst`), ...begrip('llc')] },
  { vraag: 'wobo onderzoek', wie: 'ambtenaar', goed: [...regel(`${OPDRACHTEN}/werkgeversbeleid`), ...begrip('wobo')] },
  { vraag: 'overheidspensioen', wie: 'ambtenaar', goed: [ROL, ...begrip('saip'), `${ROL}-financieren`, `${ROL}-uitvoeren`, 'toelichting-7.2', 'rij-7.2', `${ROL}-regisseren`] },
  { vraag: 'beveiliging rijkskantoren', wie: 'ambtenaar', goed: [`${ROL}-regisseren`, `${ROL}-uitvoeren`, ...begrip('integrale-beveiliging', 'rijkskantoor')] },
  { vraag: 'verantwoordelijkheid minister', wie: 'kamer', goed: [ROL, ...begrip('ministeriele-verantwoordelijkheid', 'stelselverantwoordelijkheid')] },
  { vraag: 'art. 7.2', wie: 'kamer', goed: ['toelichting-7.2', 'rij-7.2'] },
];

/** Questions the ranking was never adjusted with. */
export const HELD_OUT: readonly JudgedQuestion[] = [
  { vraag: 'huishouding informatie', wie: 'burger', goed: [...regel(IHH), ...begrip('informatiehuishouding', 'ihh'), `${ISTRATEGIE}-informatiehuishouding-op-orde`] },
  { vraag: 'open op orde', wie: 'ambtenaar', goed: [...begrip('open-op-orde'), `${ROL}-uitvoeren`, `${ISTRATEGIE}-informatiehuishouding-op-orde`] },
  { vraag: '149.000', wie: 'kamer', goed: regel(IHH) },
  { vraag: 'Ongekend onrecht', wie: 'journalist', goed: [POK, ...begrip('ongekend-onrecht', 'pok')] },
  { vraag: 'kinderopvang toeslag', wie: 'burger', goed: [POK, ...begrip('pok', 'ongekend-onrecht')] },
  { vraag: 'misstand melden op het werk', wie: 'burger', goed: [...MELDERS, ...MELDKLIMAAT, ...begrip('klokkenluider', 'huis-voor-klokkenluiders', 'meldklimaat')] },
  { vraag: 'juridische hulp melders', wie: 'kamer', goed: MELDERS },
  { vraag: 'meldklimaat', wie: 'ambtenaar', goed: [...MELDKLIMAAT, ...begrip('meldklimaat')] },
  { vraag: 'weduwepensioen koloniën', wie: 'burger', goed: [...regel(SAIP), `${ROL}-uitvoeren`, ...begrip('saip', 'nabestaanden', 'overzeese-gebiedsdelen')] },
  { vraag: 'stichting administratie indonesische pensioenen', wie: 'ambtenaar', goed: [...regel(SAIP), ...begrip('saip')] },
  { vraag: '6838', wie: 'kamer', goed: [...regel(SAIP), ...rij('7.2'), ...rij('7.2/bijdrage-aan-zbos-rwts')] },
  { vraag: 'inkomsten ministerie', wie: 'burger', goed: ['ontvangsten', ...rij('ontvangsten'), ...begrip('ontvangsten'), 'wat-kost-het'] },
  { vraag: 'budgetflexibiliteit', wie: 'kamer', goed: [FLEX, ...begrip('budgetflexibiliteit')] },
  { vraag: '86,3 procent', wie: 'kamer', goed: [`${FLEX}-bijdrage-aan-agentschappen`, ...rij(AGENTSCHAPPEN)] },
  { vraag: 'kst-35925-VII-2', wie: 'kamer', goed: bron('kst-35925-vii-2') },
  { vraag: 'rijksbegrotingsvoorschriften model 1.33d', wie: 'ambtenaar', goed: [...bron('rijksbegrotingsvoorschriften'), 'wat-kost-het'] },
  { vraag: 'caop subsidie', wie: 'ambtenaar', goed: [...regel(`${SUBSIDIES}/overlegstelsel`), `${FLEX}-subsidies-regelingen`, ...begrip('caop')] },
  { vraag: 'reuring cafe', wie: 'ambtenaar', goed: [...regel(`${SUBSIDIES}/diverse-subsidies`), ...begrip('reuring-cafe', 'vom')] },
  { vraag: 'prijs beste overheidsorganisatie', wie: 'journalist', goed: regel(`${SUBSIDIES}/diverse-subsidies`) },
  { vraag: 'vergelijking met andere landen', wie: 'kamer', goed: regel(`${SUBSIDIES}/diverse-subsidies`) },
  { vraag: 'kantoorinrichting onderzoek', wie: 'ambtenaar', goed: [...regel(`${SUBSIDIES}/bedrijfsvoeringsbeleid`), ...begrip('fwr', 'center-for-people-and-buildings', 'wobo')] },
  { vraag: 'werkdruk catering', wie: 'burger', goed: [...regel(`${SUBSIDIES}/bedrijfsvoeringsbeleid`), ...begrip('code-verantwoordelijk-marktgedrag')] },
  { vraag: 'fysieke werkomgeving', wie: 'ambtenaar', goed: [...regel(`${SUBSIDIES}/bedrijfsvoeringsbeleid`), ...begrip('fwr'), `${ROL}-uitvoeren`] },
  { vraag: 'participatiebanen', wie: 'kamer', goed: [DUURZAAM, ...begrip('participatiebaan')] },
  { vraag: 'circulaire economie 2050', wie: 'journalist', goed: [DUURZAAM, ...begrip('circulair')] },
  { vraag: 'mensenrechten productieketen', wie: 'journalist', goed: [DUURZAAM, ...begrip('internationale-sociale-voorwaarden')] },
  { vraag: 'opleiding ict ambtenaren', wie: 'ambtenaar', goed: [DATA, ...begrip('radio', 'i-vakmanschap')] },
  { vraag: 'topambtenaren opleiden', wie: 'journalist', goed: [...regel(`${OPDRACHTEN}/kwaliteit-management-rijksdienst`), `${ROL}-uitvoeren`] },
  { vraag: 'vertrouwenspersonen', wie: 'ambtenaar', goed: [INTEGRITEIT, ...begrip('vertrouwenspersoon')] },
  { vraag: 'geweld en intimidatie', wie: 'burger', goed: [VEILIG] },
  { vraag: 'gedragscode ambtenaar', wie: 'burger', goed: [VAKMANSCHAP, POK] },
  { vraag: 'tegenspraak', wie: 'journalist', goed: [VAKMANSCHAP, ...begrip('loyale-tegenspraak')] },
  { vraag: 'intranet vernieuwen', wie: 'ambtenaar', goed: [...regel(`${OPDRACHTEN}/doorontwikkeling-rijksbrede-ict-voorziening`), ...begrip('rijksportaal')] },
  { vraag: 'staat vd uitvoering', wie: 'kamer', goed: [...regel(`${OPDRACHTEN}/pok-staat-van-de-uitvoering`), ...regel(`${ZBO}/werkgeversbeleid`), ...begrip('staat-van-de-uitvoering')] },
  { vraag: 'diversiteit', wie: 'kamer', goed: [...regel(`${OPDRACHTEN}/pok-leiderschap-diversiteit-en-inclusie`)] },
  { vraag: 'lhbti', wie: 'burger', goed: [...regel('7.1/bijdrage-aan-inter-nationale-organisaties/werkgeversbeleid'), ...begrip('workplace-pride')] },
  { vraag: 'internetspiegel ictu', wie: 'ambtenaar', goed: [...regel(`${ZBO}/werkgeversbeleid`), `${FLEX}-bijdrage-aan-zbos-rwts`, ...begrip('internetspiegel', 'ictu')] },
  { vraag: 'oud ministers interviews', wie: 'journalist', goed: regel(`${ZBO}/werkgeversbeleid`) },
  { vraag: 'wnt register cbs', wie: 'kamer', goed: [`${FLEX}-bijdrage-aan-zbos-rwts`, ...begrip('wnt', 'cbs')] },
  { vraag: 'vacatures rijksoverheid campagne', wie: 'burger', goed: [...regel(`${AGENTSCHAPPEN}/ubr-arbeidsmarkt-communicatie`), `${ROL}-uitvoeren`, ...begrip('arbeidsmarktcommunicatie', 'ubr-personeel')] },
  { vraag: 'ict leveranciers', wie: 'journalist', goed: [...regel(`${AGENTSCHAPPEN}/bedrijfsvoeringsbeleid`), ...regel('7.1/bijdrage-aan-andere-begrotingshoofdstukken/bedrijfsvoeringsbeleid'), ...begrip('strategisch-leveranciersmanagement')] },
  { vraag: 'versleuteling', wie: 'burger', goed: [`${ISTRATEGIE}-informatiebeveiliging`, ...begrip('cryptografie', 'ncs')] },
  { vraag: 'chief data officer', wie: 'ambtenaar', goed: [`${ISTRATEGIE}-ict-dashboard-en-data`, ...begrip('cdo')] },
  { vraag: 'benoeming cio', wie: 'kamer', goed: [`${ROL}-regisseren`, ...begrip('cio')] },
  { vraag: 'corona', wie: 'burger', goed: [ISTRATEGIE] },
  { vraag: 'raad van state advies', wie: 'kamer', goed: [POK, ...begrip('raad-van-state', 'ongevraagd-advies')] },
  { vraag: 'totale uitgaven artikel 7', wie: 'kamer', goed: [...rij('uitgaven'), 'wat-kost-het', FLEX] },
  { vraag: 'subsidiebudget', wie: 'kamer', goed: [`${FLEX}-subsidies-regelingen`, ...regel(SUBSIDIES), ...begrip('subsidie')] },
  { vraag: 'ministeries huisvesting gebouwen', wie: 'burger', goed: [`${ROL}-regisseren`, `${ROL}-uitvoeren`, ...begrip('rijkskantoor', 'masterplan')] },
  { vraag: 'wat wil de minister bereiken', wie: 'burger', goed: ['doelstelling', ROL] },
];
