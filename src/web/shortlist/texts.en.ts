import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  keep: 'Add to my list',
  kept: 'On your list.',
  toList: 'See your list',
  full: 'Your list is full. Remove something first.',
  title: 'My list',
  lead: 'What you want to remember or show to someone. No account, no name.',
  empty: 'There is nothing on your list yet.',
  emptyHow: 'Search for something and choose “Add to my list”. Then you will find it here.',
  search: 'Go and search',
  until: (date) => `We keep this list until ${date}. When you change something, the time starts again.`,
  take: 'Remove',
  together: 'Searching together',
  togetherText:
    'Are you searching with someone, or for someone else? Give them this list: print it in large letters, or send the link. Anyone with the link can see what is on it, but cannot change anything.',
  end: 'Erase this list',
  endText: 'The link stops working too. What you have printed stays on paper, of course.',
  endHow: 'Then everything is gone. We keep nothing.',
  ended: 'Your list has been erased.',
  cookie: (days) =>
    `To remember your list we put one cookie on this device, as soon as you add something. It holds a key and nothing else. After ${days} days without a change everything is gone. Using somebody else’s computer? Erase your list when you are done.`,
  shared: {
    title: 'A list for you',
    lead: 'Somebody looked this up for you in the neighbourhood directory.',
    until: (date) => `This link works until ${date}.`,
    gone: 'This list is no longer here',
    goneLead: 'A list stays for thirty days. Perhaps it was erased, or part of the link is missing.',
  },
  large: 'Print in large letters',
  noLonger: 'This is no longer here.',
}
