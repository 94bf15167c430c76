import type { SupplyTexts } from './texts.nl.ts'

export const en: SupplyTexts = {
  areas: 'Neighbourhoods',
  forWhom: 'For whom',
  howIn: 'How to join',
  moreAt: 'Read more',
  wrong: 'Is this wrong?',
  wrongText: 'Say what is different. A person checks it and answers.',
  at: 'What you can do here',
  nothingHere: 'We do not know what happens at this place.',
  source: (name) => `Source: ${name}.`,
}
