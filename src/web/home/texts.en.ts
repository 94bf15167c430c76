import type { HomeTexts } from './texts.nl.ts'

export const en: HomeTexts = {
  title: 'What are you looking for?',
  lead: 'Activities, places and help in your neighbourhood. You don’t need an account.',
  description: (area) => `Search everything in ${area}: activities, help, places and neighbourhoods.`,
  near: {
    form: 'Search nearby',
    label: 'Or see what there is near you',
    hint: 'Type your postcode or your street.',
    button: 'Look nearby',
    here: 'Use my location',
    wait: 'Your phone or computer tells us where you are. We don’t keep it.',
    failed: 'We couldn’t find out where you are. Type your postcode or street.',
  },
  domains: 'Choose a subject',
  count: (count, shown) =>
    count === 1 ? '1 activity or kind of help' : `${shown} activities and kinds of help`,
  municipalities: 'Look in your neighbourhood',
  municipalitiesLead: 'What’s on this week, which places there are, who lives there and whom to call.',
  districts: (count) => (count === 1 ? '1 neighbourhood' : `${count} neighbourhoods`),
  people: (count) => `${count} people`,
  today: (day) => `Today, ${day}`,
  tomorrow: (day) => `Tomorrow, ${day}`,
  nothing: 'Nothing is listed for this day yet.',
  allToday: 'Everything today',
  allOn: (day) => `Everything on ${day}`,
  more: 'See the list of neighbourhoods',
  doMore: 'Do you know more than we do?',
  doMoreLead: 'Tell us. A person reads your message and answers. You don’t need an account.',
  doors: {
    wrong: {
      title: 'Is something wrong?',
      text: 'A time, an address, a name: tell us what should change.',
    },
    missing: {
      title: 'Something is missing',
      text: 'Tell us what your neighbourhood should have.',
    },
    offer: {
      title: 'I’d like to do something',
      text: 'Everybody can do something. Make soup, mend a bike, listen for an hour.',
    },
  },
}
