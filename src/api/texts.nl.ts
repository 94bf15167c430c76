export const nl = {
  badRequest: 'De vraag klopt niet. Bij “errors” staat per deel wat er mis is.',
  unknown: (name: string, known: string) => `${name} bestaat hier niet. Wel: ${known}.`,
  twice: 'Dit mag één keer voorkomen.',
  oneOf: (values: string) => `Kies een van: ${values}.`,
  number: 'Dit moet een heel getal zijn, in cijfers.',
  range: (least: number | null, most: number | null) =>
    `Dit moet een heel getal zijn${least === null ? '' : ` vanaf ${least}`}${most === null ? '' : ` tot en met ${most}`}.`,
  tooLong: (most: number) => `Dit mag hoogstens ${most} tekens zijn.`,
  tooMany: (most: number) => `Dit mag hoogstens ${most} keer voorkomen.`,
  tooShort: (least: number) => `Dit moet minstens ${least} tekens zijn.`,
  form: 'Dit heeft niet de goede vorm.',
  moment: 'Schrijf een moment met zijn zone: 2026-11-01T00:00:00Z. Een plus is in een adres %2B.',
  uuid: 'Dit moet een uuid zijn, zoals 0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e.',
  pattern: (pattern: string) => `Dit moet passen op ${pattern}.`,
  needed: 'Dit moet erbij.',
  unknownPlace: 'Deze postcode, straat of wijk kennen we hier niet.',
  unknownArea: 'Deze code is geen gemeente, wijk of buurt van dit werkgebied.',
  unknownTerm: 'Dit onderwerp bestaat niet in deze lijst.',
  notFound: 'Dit is er niet, of niet meer.',
  method: 'Hier kun je alleen lezen: GET of HEAD.',
  accept: 'Hier is alleen JSON: Accept moet application/json toelaten. Andere soorten staan bij /open-data.',
}

export type ApiTexts = typeof nl
