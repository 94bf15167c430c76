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

  shareLead: 'Send it on, or show it. We do not keep track of who does.',
  shareMail: 'Mail it',
  shareMailText: (title, url) => `Have a look: ${title}\n\n${url}\n`,
  shareWhatsApp: 'Send with WhatsApp',
  shareWhatsAppNote: 'WhatsApp is another site. It will know that you share something.',
  shareLargePrint: 'Print in large letters',
  shareAddress: 'Or copy this address:',
  shareQr: (title) => `QR code to: ${title}`,
  shareQrLead: 'Hold the camera of your phone over this square.',

  leave: 'Leave quickly',
  leaveWhere: 'to the weather',
  leaveHref: 'https://www.knmi.nl/nederland-nu/weer/verwachtingen',
  leaveLimits: 'Mind: this erases nothing.',
  leaveMore: 'Read how to erase traces',
  leaveTitle: 'Looking safely',
  leaveWhat:
    'The button “Leave quickly” takes you to a page about the weather. Your browser does not keep this page itself.',
  leaveNot: [
    'The button does not erase your history. Whoever searches this device can see that you were here.',
    'The button “back” of your browser may bring you here again.',
    'The button does not help when somebody looks along: over your shoulder, with an app on your phone or on the network at home.',
  ],
  leaveHow:
    'Erase this site from your history: open the menu of your browser, choose “History” and remove only this site. An empty history stands out.',
  leaveSafer:
    'The device of somebody you trust is safer, or a computer in the library. Are you in danger now? Call 112.',

  largePrintNote: 'These are large letters, for paper.',
  largePrintHow: 'Choose “Print” in your browser. On a computer Ctrl and P does it too.',
  largePrintBack: 'Back to the ordinary page',
}
