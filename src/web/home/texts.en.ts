import type { HomeTexts } from './texts.nl.ts'

export const en: HomeTexts = {
  title: 'What are you looking for?',
  lead: 'Activities, places and help in your neighbourhood. No account, no referral.',
  description: (area) =>
    `Search everything there is in ${area}: places, activities, help and neighbourhoods.`,
  near: {
    form: 'Search nearby',
    label: 'Or see what there is near you',
    hint: 'Type your postcode or your street.',
    button: 'Look nearby',
    here: 'Use my position',
    wait: 'We ask your phone or computer where you are. We do not keep it.',
    failed: 'We could not see where you are. Type your postcode or street.',
  },
  domains: 'Choose a subject',
  count: (count) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  municipalities: 'Look in your neighbourhood',
  municipalitiesLead: 'What there is, who lives there, what is missing, and whom to call.',
  districts: (count) => (count === 1 ? '1 district' : `${count} districts`),
  people: (count) => `${count} people`,
  today: (day) => `Today, ${day}`,
  tomorrow: (day) => `Tomorrow, ${day}`,
  nothing: 'Nothing is in the diary for this day yet.',
  allToday: (total) => `Everything today (${total})`,
  more: 'All neighbourhoods in a list',
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
