import type { KeepTexts } from './texts.nl.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const en: KeepTexts = {
  title: 'Profiles',
  lead: (count) =>
    count === 0
      ? 'There are no profiles yet. Make one for somebody who works in a neighbourhood.'
      : `${many(count, 'profile', 'profiles')}. What somebody shows, that person chooses.`,
  logged: 'Who has a profile sees in their own log that you looked here.',
  make: 'Make a profile',
  bringLink: 'Import a list',
  emptyTitle: 'Nobody yet',
  empty: 'Make a profile. The person gets a letter and chooses what is seen.',
  nameless: 'Without a name',
  state: 'State',
  states: {
    own: 'keeps the profile themselves',
    invited: (day) => `invited, made on ${day}`,
    silent: (day) => `without a mail address, made on ${day}`,
  },
  work: 'Work',
  organization: 'Organisation',
  areas: 'Neighbourhoods',
  shows: 'Shows',
  nothing: 'nothing',
  shown: (fields, who, day) => `${fields} (${who}, until ${day})`,
  audiences: { public: 'to everybody', professionals: 'to colleagues' },
  fields: {
    ...{
      name: 'name',
      role: 'work',
      about: 'what you do',
      specialisms: 'themes',
      organization: 'organisation',
    },
    ...{ areas: 'neighbourhoods', days: 'days', reach: 'how to reach', phone: 'phone', email: 'mail' },
    ...{ languages: 'languages', standIn: 'stand-in', photo: 'photo' },
  },
  look: 'Look',
  takeDown: 'Take down',
  done: {
    uitgenodigd: 'The profile is made. The letter is on its way. Nobody sees it until the person chooses.',
    ingelezen: 'The list is imported. Who is new gets a letter.',
    weg: 'The profile is gone.',
  },
  bring: {
    title: 'Import a list of people',
    lead: 'Each row becomes a profile. The person gets a letter and chooses what is seen.',
    file: 'The list',
    fileHint: (most, limit) =>
      `CSV or spreadsheet (.xlsx), at most ${most} people and ${limit}. The columns naam and postbus (the mail address) are needed.`,
    photos: 'Photos (not needed)',
    photosHint: (limit) =>
      `One ZIP file with jpg, png or webp, at most ${limit}. The column foto says which file is of whom.`,
    action: 'Import',
    howTitle: 'What happens and what does not',
    how: [
      'Nobody sees a profile before the person chooses. Did somebody sign on paper that everybody may see all of it? Then fill in papier_op (the day, as year-month-day) and papier_gezien_door (who saw the paper). Keep the paper.',
      'We keep a photo only with that signature. We make it small and take out all that the camera put in, such as the place.',
      'Who is here already stays as they are. Importing the same list again changes nothing.',
      'Other columns: werk, doet, thema, organisatie (its number), wijken (codes of CBS), dagen (MO to SU), bereiken, telefoon, email, talen, papier_tot.',
    ],
    outcomeTitle: 'Imported',
    outcome: (created, updated, unchanged, rejected) =>
      `New: ${created}. Photo added: ${updated}. Was here: ${unchanged}. Refused: ${rejected}.`,
    problemsCaption: 'What is still wrong',
    row: (row) => (row === 0 ? 'The list' : `Row ${row}`),
    problemColumns: ['Where', 'Column', 'What is wrong'],
    problems: {
      none: 'Choose a file.',
      empty: 'There is nobody in this file.',
      many: (most) => `There are more than ${most} people in this file. Split it.`,
      large: (limit) => `The file is larger than ${limit}. Split it.`,
      zip: 'This is not a whole ZIP file. Make it again.',
      zipLarge: (most) =>
        `There is too much in this ZIP file: at most ${most} files, 64 MB unpacked together. Split it.`,
    },
  },
  new: {
    title: 'Make a profile',
    lead: 'Nobody sees it until the person chooses what is seen. For that the role of social worker is needed too: an administrator gives it.',
    name: 'Name',
    role: 'Work',
    roleHint: 'In plain words, such as “helps with money and forms”.',
    organization: 'Organisation',
    organizationHint: 'The name, or a part of it.',
    areas: 'Works in',
    mail: 'Mail address of the person',
    mailHint: 'The letter goes there. It stands on no page.',
    language: 'Language of the letter',
    languages: { nl: 'Dutch', en: 'English' },
    send: 'Make it and send the letter',
    problems: {
      name: 'Write a name of 2 to 80 characters.',
      role: 'Write in 2 to 80 characters what somebody does.',
      organization: 'We do not know this organisation. See whether the name is right.',
      which: (names) => `There are more. Choose one: ${names}.`,
      areas: 'Choose at least one neighbourhood or municipality.',
      mail: 'This is not a mail address. A good address is for instance nel@spoel.example.',
      known: 'There is a profile with this mail address already.',
      language: 'Choose a language.',
    },
  },
  down: {
    title: (name) => `Take down the profile of ${name}`,
    lead: 'This cannot be undone.',
    what: [
      'All details, the photo and the consent are erased.',
      'The person is gone at once from every page, the search and the open data.',
      'A stand-in on another profile goes.',
      'Who copies our data is told that it must go. What somebody saved or mailed already we cannot call back.',
      'The person gets no letter from us. Tell them yourself.',
    ],
    yes: 'Yes, take it down',
    no: 'No, go back',
  },
}
