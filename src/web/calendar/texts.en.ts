import type { CalendarTexts } from './texts.nl.ts'

export const en: CalendarTexts = {
  secret: 'Secret address',
  secretCall: (phone) => `The address is secret. Call ${phone}.`,
  costs: (text) => `Costs: ${text}`,
  call: (phone) => `Call: ${phone}`,
  askOnHolidays: 'On public holidays: call to hear whether it is on.',
  more: (url) => `More: ${url}`,
  ofArea: (area) => `Calendar of ${area}`,
  ofTheme: (theme, area) => `${theme} in ${area}`,

  areas: 'Neighbourhoods',
  title: (area) => `${area} in your own calendar`,
  lead: 'Add what’s on to the calendar on your phone or computer.',
  how: 'When something changes, your calendar changes with it. The calendar app on your phone or computer opens and asks whether you want to add it.',
  followAll: 'Follow everything',
  followOne: 'Or follow one subject:',
  byHand: 'Nothing happens? Add it yourself',
  byHandHow: 'Copy the address and paste it into your calendar. Look for “add calendar by URL”.',
  privacy:
    'Your calendar fetches this file every day. We don’t keep track of who does. Anything about violence at home is left out.',
  all: 'Everything',
  subscribe: 'Follow the calendar',
  download: 'Or download it once',
  downloadHow: 'You get a file with everything in the coming three months. It does not change afterwards.',
  file: (what) => `${what} (.ics)`,
  back: (area) => `Back to ${area}`,
}
