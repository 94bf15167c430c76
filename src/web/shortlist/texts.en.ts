import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  keep: 'Put on my list',
  kept: 'On your list.',
  toList: 'See your list',
  full: 'Your list is full. Take something off first.',
  title: 'My list',
  lead: 'What you want to remember or show to someone. No account, no name.',
  empty: 'There is nothing on your list yet.',
  emptyHow: 'Search for something and choose “Put on my list”. Then you will find it here.',
  search: 'Go and search',
  until: (date) => `This list stays until ${date}. When you change something, the time starts again.`,
  take: 'Take off',
  together: 'Searching together',
  togetherText:
    'Are you searching with someone, or for someone else? Hand over this list: print it in large letters, or give the link. Who has the link sees what is on it, but can change nothing.',
  end: 'Erase this list',
  endText: 'Then the link stops working too. What is printed stays on paper, of course.',
  endHow: 'We keep nothing of it.',
  ended: 'Your list is erased.',
  cookie: (days) =>
    `To remember your list we put one cookie on this device, as soon as you keep something. It holds a key and nothing else. After ${days} days without a change everything is gone. Using somebody else’s computer? Erase your list when you are done.`,
  shared: {
    title: 'A list for you',
    lead: 'Somebody looked this up for you in the directory.',
    until: (date) => `This link works until ${date}.`,
    gone: 'This list is no longer there',
    goneLead: 'A list stays for thirty days. Perhaps it was erased, or the link was not copied whole.',
  },
  large: 'Print in large letters',
  noLonger: 'This is no longer there.',
}
