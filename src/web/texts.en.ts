import type { WebTexts } from './texts.nl.ts'

export const en: WebTexts = {
  about: 'A map of and for the neighbourhood: what is there, what is missing and who works on it.',
  menu: {
    search: 'Search',
    areas: 'Neighbourhoods',
    list: 'My list',
    messages: 'My message',
    networks: 'Networks',
    openData: 'Open data',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
  errors: {
    notFound: {
      title: 'This page is not here',
      lead: 'Perhaps the address was mistyped, or the page is gone.',
      next: 'Go on to the neighbourhoods. Stuck? Call the number at the bottom of this page.',
      link: 'To all neighbourhoods',
    },
    broken: {
      title: 'Something went wrong on our side',
      lead: 'It is our fault, not yours.',
      next: 'Try again in a minute. Still no luck? Call the number at the bottom of this page.',
      link: 'To all neighbourhoods',
    },
    tooMany: {
      title: 'One moment',
      lead: 'A great many requests came from your internet address in a short time.',
      next: 'Wait a minute and try again.',
      link: 'To all neighbourhoods',
    },
  },
}
