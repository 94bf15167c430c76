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
  title: (area) => `Calendar of ${area}`,
  lead: 'Put what there is to do into your own calendar. When something changes, your calendar follows.',
  how: 'Choose a calendar. Your calendar app opens and asks whether you want to follow it. Nothing happens? Copy the address behind it and paste it in your calendar under “add calendar by URL”.',
  privacy:
    'Your calendar fetches this file every day. We do not keep track of who does. What is about violence at home is not in it.',
  all: 'Everything',
  subscribe: 'Subscribe',
  download: 'Fetch it once',
  downloadHow: 'A file with everything of the coming three months. It does not change afterwards.',
  file: (what) => `${what} (.ics)`,
  back: (area) => `Back to ${area}`,
}
