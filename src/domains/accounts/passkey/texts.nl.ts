export const nl = {
  title: 'Passkeys',
  lead: 'Met een passkey log je in met je vinger, je gezicht of de pincode van je apparaat. Het is meteen ook je tweede bewijs.',
  made: (day: string) => `Gemaakt op ${day}`,
  used: (day: string) => `laatst gebruikt op ${day}`,
  remove: 'Haal deze passkey weg',
  make: 'Maak een passkey',
  name: 'Naam van de passkey',
  nameHint: 'Bijvoorbeeld ‘telefoon’. Zonder naam zetten we er je browser bij.',
  enough: (most: number) => `Je hebt ${most} passkeys. Haal er een weg om een nieuwe te maken.`,
  cannot:
    'Deze browser kan hier geen passkey maken. Daar is JavaScript voor nodig. Een app of codes op papier werken altijd.',
  enter: 'Log in met een passkey',
  prove: 'Gebruik je passkey',
  proveCannot:
    'Deze browser kan je passkey hier niet gebruiken. Daar is JavaScript voor nodig. Gebruik een ander apparaat, of een code uit je app of van papier.',
  wait: 'Volg de stappen op je apparaat.',
  stopped: 'Het is niet gelukt, of je hebt het gestopt. Probeer het opnieuw, of kies een andere manier.',
  failed: 'Je passkey werkte hier niet',
  failedLead:
    'Misschien is hij weggehaald, hoort hij bij een andere site, of duurde het langer dan vijf minuten. Probeer het nog een keer, of kies een andere manier.',
  again: 'Ga terug',
}

export type Texts = typeof nl
