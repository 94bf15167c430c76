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
  helpLead: 'Need a hand?',
  footerMenu: 'About this site',

  required: '(required)',
  optional: '(you may leave this empty)',
  errorBefore: 'Error:',
  choose: 'Choose …',
  leaveEmpty: 'Leave this field empty',
  errorTitle: 'Something went wrong',
  errorKept: 'What you filled in is still here. Please check:',

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
  receiptKeep: 'Write the code down or take a photo. With it you can later see what happens to your message.',
  nextHeading: 'What happens now?',
  stepState: { done: 'done', current: 'now', todo: 'not yet' },

  pages: 'Pages',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  pageShort: (page: number) => `Page ${page}`,
  previous: 'Previous',
  next: 'Next',

  emptyIdeas: 'What could be here:',
  emptyCall: 'Do you know of something? Or would you like to start something? Call:',

  shareLead: 'Send it to someone, or show it. We don’t keep track of who does.',
  shareMail: 'Send by email',
  shareMailText: (title, url) => `Have a look: ${title}\n\n${url}\n`,
  shareWhatsApp: 'Send with WhatsApp',
  shareWhatsAppNote: 'WhatsApp is another company’s site. It will know that you shared something.',
  shareLargePrint: 'Print in large letters',
  shareAddress: 'Or copy this address:',
  shareQr: (title) => `QR code to: ${title}`,
  shareQrLead: 'Hold the camera of your phone over this square.',

  leave: 'Leave now',
  leaveWhere: 'to the weather',
  leaveHref: 'https://www.knmi.nl/nederland-nu/weer/verwachtingen',
  leaveLimits: 'This erases nothing.',
  leaveMore: 'Erase your traces',
  leaveTitle: 'Browsing safely',
  leaveWhat:
    'The button “Leave now” takes you to a page about the weather. Your browser does not store this page.',
  leaveNot: [
    'The button does not erase your history. Anyone who looks on this device can see that you were here.',
    'The “back” button of your browser may bring you here again.',
    'The button does not help when somebody is watching: over your shoulder, with an app on your phone or on your network at home.',
  ],
  leaveHow:
    'Erase this site from your history: open your browser’s menu, choose “History” and remove only this site. An empty history stands out.',
  leaveSafer:
    'It is safer to use the device of somebody you trust, or a computer in the library. Are you in danger now? Call 112.',

  largePrintNote: 'This page has large letters, for printing.',
  largePrintHow: 'Choose “Print” in your browser. On a computer you can also press Ctrl and P.',
  largePrintBack: 'Back to the normal page',
}
