export const nl = {
  title: 'Inloggen via je organisatie',
  enter: (name: string) => `Log in via ${name}`,
  prove: (name: string) => `Bewijs via ${name}`,
  lead: 'Werk je bij een organisatie die hier meedoet? Dan kun je inloggen zoals je op je werk inlogt.',
  linked: (name: string) => `${name}: je kunt hiermee inloggen.`,
  unlinked: (name: string) => `${name}: nog niet gekoppeld aan dit account.`,
  link: (name: string) => `Koppel ${name}`,
  remove: (name: string) => `Ontkoppel ${name}`,
  failed: 'Inloggen via je organisatie lukte niet',
  again: 'Kies een andere manier',
  reasons: {
    gestopt:
      'Je hebt het gestopt, of je organisatie liet je niet door. Met een code per mail kun je ook inloggen.',
    over: 'Het duurde te lang, of je was in een andere browser begonnen. Begin opnieuw.',
    adres:
      'We kregen geen e-mailadres van jouw organisatie dat zij heeft gecontroleerd. Vraag je eigen beheerder, of log in met een code per mail.',
    koppelen:
      'Je hebt hier al een account met een tweede bewijs. Log daarmee in en koppel je organisatie bij “Beveiliging”. Daarna kan het wel.',
    bezet: 'Dit hoort al bij een ander account. Log daarmee in, of ontkoppel het daar eerst.',
    fout: 'Je organisatie gaf geen goed antwoord. Probeer het later nog een keer, of log in met een code per mail.',
  },
  cli: {
    provider: 'organisaties waarvan mensen daar inloggen (OpenID Connect)',
    add: 'voeg er een toe, of zeg opnieuw hoe het moet',
    list: 'welke er zijn, en of hun geheim er is',
    removeCommand: 'haal er een weg: niemand logt er meer mee in',
    nameOption: 'naam op de knop',
    issuerOption: 'adres van de uitgever (issuer), als https://login.voorbeeld.nl',
    clientOption: 'nummer waarmee die uitgever deze site kent (client id)',
    domainOption: 'domeinen van e-mailadressen die binnen mogen',
    acrOption: 'waarden van acr die als tweede bewijs tellen',
    amrOption: 'waarden van amr die als tweede bewijs tellen',
    json: 'één JSON-object',
    added: (id: string, redirect: string | null, file: string) =>
      `${id} staat klaar. Geef daar dit adres op om naar terug te keren: ${redirect ?? 'https://UW-SITE/inloggen/via/'.concat(id, '/terug')}\nZet het geheim in: ${file}`,
    removed: (id: string) => `${id} is weg.`,
    secret: (there: boolean): string => (there ? 'geheim is er' : 'geheim ontbreekt'),
    problems: {
      id: (typed: string) =>
        `${typed}: gebruik 2 tot 31 kleine letters, cijfers en -, en begin met een letter.`,
      name: 'Geef met --name een naam van hooguit 60 tekens.',
      issuer: (typed: string) => `${typed}: geef een adres met https, zonder ? of #.`,
      domains: 'Geef met --domain welke e-mailadressen binnen mogen.',
      domain: (typed: string) => `${typed}: dit is geen domein.`,
      unknown: (typed: string) => `${typed}: deze is er niet.`,
      issuerTaken: (typed: string) => `${typed}: deze uitgever hoort al bij een andere.`,
    },
  },
}

export type Texts = typeof nl
