import type { Texts } from './texts.nl.ts'

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const en: Texts = {
  samples: {
    title: 'Sample',
    lead: 'Call random entries and ask whether they are right. The outcome is on the site for everybody.',
    none: 'There is no sample yet',
    noneText: 'Draw one. To call fifty entries takes about a day and says enough.',
    caption: 'All samples',
    columns: ['Sample', 'Drawn', 'Called', 'Right'],
    name: (number) => `Sample ${number}`,
    called: (called, drawn) => `${called} of ${drawn}`,
    draw: 'New sample',
    drawLead:
      'The computer draws. You cannot throw a sample away or choose who is in it: that is why the outcome is fair.',
    size: 'How many entries?',
    sizeHint: 'With 50 you know it to about 10 percent, with 100 to 7.',
    send: 'Draw a sample',
    badSize: 'Choose how many entries you want to call.',
    empty: 'The map is empty. There is nothing to draw.',
    busy: 'Nobody has begun with this sample. Call this one first; then you can draw a new one.',
    result: 'See what everybody sees',
  },
  sample: {
    title: (number) => `Sample ${number}`,
    lead: 'Call in this order. Ask what is wrong of what the map says.',
    drawn: 'Drawn',
    from: 'Out of',
    fromText: (offers, places) =>
      `${plural(offers, 'offer', 'offers')} and ${plural(places, 'place', 'places')}`,
    seed: 'Seed',
    progress: 'Called',
    next: (position) => `Call number ${position}`,
    done: 'Everything has been called. Thank you.',
    again: 'Who did not pick up is here again tomorrow. After three days it stays “not reached”.',
    caption: 'What was drawn',
    columns: ['Entry', 'Kind', 'Outcome', 'Note'],
    open: 'To call',
  },
  item: {
    kicker: (number, position, drawn) => `Sample ${number}, number ${position} of ${drawn}`,
    phone: 'Phone',
    noPhone: 'The map has no number. Look it up. When you cannot find it, choose “Not reached”.',
    organization: 'Organisation',
    page: 'As everybody sees it',
    look: 'See the page',
    gone: 'This entry is no longer on the map. If that was right, choose “It no longer exists”.',
    legend: 'What is wrong?',
    hint: 'Tick what differs from what it says here. When all is right, leave everything empty.',
    nothing: 'nothing',
    stands: (text) => `On the map: ${text}`,
    note: 'Note',
    noteHint: 'May stay empty. Write no names, e-mail addresses or numbers of people.',
    recorded: (position, name) => `Recorded for number ${position}, ${name}.`,
    correct: 'Was it different? Change it',
    edit: 'Change it on the map',
    last: (outcome, day) => `Recorded last: ${outcome}, on ${day}.`,
    skip: 'Skip, to the next one',
  },
  quality: {
    title: 'How right is the map?',
    lead: 'We call random entries and ask whether they are right. This is what came out.',
    unknown: 'We do not know yet',
    unknownText:
      'Nobody has called yet. As soon as somebody does, the outcome is here, also when it disappoints. Do you see something wrong? Say so at the entry.',
    finding: (share, low, high) => `${share} is right in full (between ${low} and ${high})`,
    explain: (right, reached, drawn) =>
      `We drew ${plural(drawn, 'entry', 'entries')} and spoke to ${reached}. Of ${right} everything was right.`,
    interval: (low, high) =>
      `A sample is never exact. With 95 percent confidence between ${low} and ${high} of the whole map is right.`,
    unreachable: (count, low, high) =>
      `${plural(count, 'entry', 'entries')} could not be reached. If all of those are wrong, it is ${low}. If all are right, ${high}.`,
    allReached: 'We reached everybody we called.',
    preliminary: (left) =>
      `Not final: ${plural(left, 'entry', 'entries')} must still be called. The figure may change.`,
    lastOn: (day) => `Last called on ${day}.`,
    wrong: 'What was wrong',
    wrongText: 'One entry can have more than one mistake.',
    wrongColumn: 'Entries',
    noneWrong: 'Of everybody we spoke to, everything was right.',
    how: 'How we know',
    drawn: (day, offers, places, seed) =>
      `The computer drew at random on ${day} out of ${plural(offers, 'offer', 'offers')} and ${plural(places, 'place', 'places')}, with seed ${seed}. With that number everybody can repeat the draw.`,
    chosen: 'Somebody chose this seed.',
    method:
      'Everything had the same chance. We use the interval of Wilson (1927). Nobody can throw a sample away: all of them are below.',
    limits:
      'Who picks up may be mistaken. And what is not on the map is not called either: this says nothing of what is missing.',
    history: 'All samples',
    columns: ['Sample', 'Drawn', 'Spoken to', 'Not reached', 'Right', 'Between'],
    number: (number) => `Number ${number}`,
    notYet: 'not called yet',
    of: (count, drawn) => `${count} of ${drawn}`,
    between: (low, high) => `${low} – ${high}`,
  },
}
