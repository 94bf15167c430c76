import type { ApiTexts } from './texts.nl.ts'

export const en: ApiTexts = {
  badRequest: 'The request is not right. See “errors” for what is wrong with each part.',
  unknown: (name, known) => `${name} does not exist here. There are: ${known}.`,
  twice: 'This may occur once.',
  oneOf: (values) => `Choose one of: ${values}.`,
  number: 'This must be a number.',
  range: (least, most) =>
    `This must be a whole number${least === null ? '' : ` from ${least}`}${most === null ? '' : ` to ${most}`}.`,
  tooLong: (most) => `This may have ${most} characters at most.`,
  tooMany: (most) => `This may occur ${most} times at most.`,
  form: 'This is not in the right form.',
  needed: 'This is needed.',
  unknownPlace: 'We do not know this postcode, street or neighbourhood here.',
  unknownArea: 'This code is not a municipality, wijk or buurt of this working area.',
  unknownTerm: 'This subject does not exist in this list.',
  notFound: 'This is not here, or not any more.',
  method: 'You can only read here: GET or HEAD.',
}
