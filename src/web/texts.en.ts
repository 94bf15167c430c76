import type { WebTexts } from './texts.nl.ts'

export const en: WebTexts = {
  about: 'The neighbourhood’s own directory: what is there, what is missing and who is working on it.',
  menu: {
    own: 'My account',
    work: 'Workspace',
    signIn: 'Sign in',
    search: 'Search',
    areas: 'Neighbourhoods',
    people: 'People',
    list: 'My list',
    messages: 'My message',
    networks: 'Organisations and networks',
    openData: 'Open data',
    reach: 'Who can get where?',
    quality: 'How right is the map?',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
  errors: {
    notFound: {
      title: 'We can’t find this page',
      lead: 'Perhaps the address was mistyped, or the page no longer exists.',
      next: 'Search again, or start on the front page. Stuck? Call the number at the bottom of this page.',
      link: 'Go and search',
    },
    broken: {
      title: 'Something went wrong on our side',
      lead: 'It’s our fault, not yours.',
      next: 'Try again in a minute. Still not working? Call the number at the bottom of this page.',
      link: 'To all neighbourhoods',
    },
    tooMany: {
      title: 'One moment',
      lead: 'A lot of requests came from your internet address in a short time.',
      next: 'Wait a minute and try again.',
      link: 'To all neighbourhoods',
    },
    busy: {
      title: 'A moment, please',
      lead: 'It is very busy here now, so this was not ready in time. It is not your fault.',
      next: 'Wait half a minute and try again. Need somebody now? Call the number at the bottom of this page.',
      link: 'Try again',
    },
  },
}
