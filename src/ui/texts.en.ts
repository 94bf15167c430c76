import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  invented: 'Example: these municipalities, people and places are made up.',
  skip: 'Skip to content',
  errorTitlePrefix: 'Error: ',
  mainMenu: 'Main menu',
  breadcrumb: 'Breadcrumb',
  language: 'Language',
  home: 'Go to the front page',
  phoneLead: 'Need a hand? Feel free to call.',
  footerMenu: 'About this site',

  required: '(required)',
  optional: '(you may leave this empty)',
  errorBefore: 'Error:',
  choose: 'Choose …',
  leaveEmpty: 'Leave this field empty',
  errorTitle: 'Something went wrong',
  errorKept: 'What you filled in is still here. Look at:',

  filterShow: 'Show',
  filterClear: 'Clear filters',

  sourceLabel: 'Source',
  sources: 'Sources',
  tableView: 'See the figures in a table',
  scrollHint: (caption: string) => `${caption} (scroll sideways for more)`,
  unknown: 'not known',

  map: 'Map',
  mapApproximate: 'boundary is an estimate',
  mapMissing: 'no data',

  receiptLabel: 'Your code',
  receiptKeep: 'Write the code down or take a photo. With it you can see later what happens to your message.',
  nextHeading: 'What happens now?',
  stepState: { done: 'done', current: 'now', todo: 'not yet' },

  pages: 'Pages',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pageShort: (page: number) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',

  emptyIdeas: 'What could be here:',
  emptyCall: 'Do you know of something? Or want to start something? Call or mail:',
}
