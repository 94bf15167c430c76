export const nl = {
  badRequest: 'De vraag klopt niet. Bij “errors” staat per deel wat er mis is.',
  unknown: (name: string, known: string) => `${name} bestaat hier niet. Wel: ${known}.`,
  twice: 'Dit mag één keer voorkomen.',
  oneOf: (values: string) => `Kies een van: ${values}.`,
  number: 'Dit moet een getal zijn.',
  range: (least: number | null, most: number | null) =>
    `Dit moet een heel getal zijn${least === null ? '' : ` vanaf ${least}`}${most === null ? '' : ` tot en met ${most}`}.`,
  tooLong: (most: number) => `Dit mag hoogstens ${most} tekens zijn.`,
  tooMany: (most: number) => `Dit mag hoogstens ${most} keer voorkomen.`,
  form: 'Dit heeft niet de goede vorm.',
  needed: 'Dit moet erbij.',
  unknownPlace: 'Deze postcode, straat of wijk kennen we hier niet.',
  unknownArea: 'Deze code is geen gemeente, wijk of buurt van dit werkgebied.',
  unknownTerm: 'Dit onderwerp bestaat niet in deze lijst.',
  notFound: 'Dit is er niet, of niet meer.',
  method: 'Hier kun je alleen lezen: GET of HEAD.',
}

export type ApiTexts = typeof nl
