import type { ApiTexts } from './texts.nl.ts'

export const en: ApiTexts = {
  badRequest: 'The request is not right. See “errors” for what is wrong with each part.',
  unknown: (name, known) => `${name} does not exist here. There are: ${known}.`,
  twice: 'This may occur once.',
  oneOf: (values) => `Choose one of: ${values}.`,
  number: 'This must be a whole number, in digits.',
  range: (least, most) =>
    `This must be a whole number${least === null ? '' : ` from ${least}`}${most === null ? '' : ` to ${most}`}.`,
  tooLong: (most) => `This may have ${most} characters at most.`,
  tooMany: (most) => `This may occur ${most} times at most.`,
  tooShort: (least) => `This must have ${least} characters at least.`,
  form: 'This is not in the right form.',
  moment: 'Write a moment with its zone: 2026-11-01T00:00:00Z. In an address a plus is %2B.',
  uuid: 'This must be a uuid, such as 0190d2c5-7b1e-7c55-8d5b-3f7b6a0c1d2e.',
  pattern: (pattern) => `This must match ${pattern}.`,
  needed: 'This is needed.',
  unknownPlace: 'We do not know this postcode, street or neighbourhood here.',
  unknownArea: 'This code is not a municipality, wijk or buurt of this working area.',
  unknownTerm: 'This subject does not exist in this list.',
  notFound: 'This is not here, or not any more.',
  method: 'You can only read here: GET or HEAD.',
  accept: 'There is only JSON here: Accept must allow application/json. Other kinds are at /open-data.',
}
