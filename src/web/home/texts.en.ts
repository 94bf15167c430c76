import type { HomeTexts } from './texts.nl.ts'

export const en: HomeTexts = {
  title: 'What is there in your neighbourhood?',
  lead: 'Places to go, things to do and people who help you on. No account, no referral.',
  description: (area) =>
    `What there is in the neighbourhoods of ${area}: places, activities, help and figures.`,
  find: { label: 'Find your neighbourhood or municipality', hint: 'For example: Centrum', button: 'Find' },
  municipalities: 'Choose your municipality',
  districts: (count) => (count === 1 ? '1 district' : `${count} districts`),
  people: (count) => `${count} people`,
  today: (day) => `Today, ${day}`,
  tomorrow: (day) => `Tomorrow, ${day}`,
  nothing: 'Nothing is in the diary for this day yet.',
  more: 'Choose a neighbourhood for the whole week',
  doMore: 'Do you know more than we do?',
  doors: {
    wrong: {
      title: 'Is something wrong?',
      text: 'Open the neighbourhood and tell us what is different. A person checks it.',
    },
    missing: {
      title: 'Is something missing?',
      text: 'Say what your neighbourhood should have. We count it and answer you.',
    },
    offer: {
      title: 'Can you do something?',
      text: 'Everybody can do something. Cook soup, mend a bike, listen for an hour.',
    },
  },
}
