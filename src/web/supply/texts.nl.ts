export const nl = {
  areas: 'Wijken',
  forWhom: 'Voor wie',
  howIn: 'Zo kom je binnen',
  moreAt: 'Meer lezen',
  wrong: 'Klopt dit niet?',
  wrongText: 'Zeg wat er anders is. Een mens kijkt het na en geeft antwoord.',
  at: 'Dit kun je hier doen',
  nothingHere: 'We weten niet wat er op deze plek te doen is.',
  source: (name: string) => `Bron: ${name}.`,
}

export type SupplyTexts = typeof nl
