import { formatDate } from '../../platform/i18n.ts'
import type { Texts } from './texts.nl.ts'

export const en: Texts = {
  groups: {
    texts: 'name and explanation',
    times: 'times',
    contact: 'phone, mail and website',
    place: 'address',
    areas: 'for which areas',
    ages: 'ages',
    cost: 'costs',
    themes: 'subjects',
    existence: 'whether it is still there',
  },
  recipe: {
    missing: 'This is missing. Fill it in.',
    wrongKind: 'This is not what belongs here. See the explanation of this part.',
    unknownKeys: (keys) => `This part does not exist: ${keys}. Remove it or correct its name.`,
    oneOf: (values) => `Choose one of: ${values}.`,
    form: (name) =>
      name === 'name' || name === 'source'
        ? 'Use small letters, digits and hyphens only, at most 60 characters.'
        : 'This does not have the right form.',
    unknownStep: 'This step does not exist. Choose: plain, lower, first-line, split or map.',
    notJson: (name) => `The recipe ${name} is not valid JSON. Have it checked.`,
    notFound: (name) => `The recipe ${name} is not there: no file, and none saved under that name.`,
    wrong: (name) => `The recipe ${name} is not right:`,
    good: (name) => `The recipe ${name} is right.`,
    rules: {
      noDays: 'Name the days (days), a date (valid_from) or the number of days ahead (days_ahead).',
      oneBeginning: 'Name when it begins (opens), or beginning and end in one text (hours). Not both.',
      needed: 'This is missing. Fill it in.',
      hsdsOnly: 'This belongs to the format hsds only. Take it out.',
      notHsds: 'This does not belong to the format hsds: the names are fixed there. Take it out.',
      xlsxOnly: 'Choosing a sheet is possible with the format xlsx only.',
      oneOrigin: 'Name exactly one of: value, column or columns.',
      oneId: 'Name a column, or the columns that an id is made from: hash.',
      oneAddress: 'Name the address as one line, or in parts from street on. Not both.',
      bothCoordinates: 'Name longitude and latitude both, or neither.',
      makesNothing: 'This recipe makes nothing. Name organization, location or service.',
      twoPlaces: 'This recipe makes a place itself. Remove service.location.',
      twoOrganizations: 'This recipe makes an organisation itself. Remove the reference to another.',
      joinFile:
        'Give only the name of the second file, without a folder. It belongs next to the file that you read. Is it somewhere else? Then name that place with --join when you read the file.',
      idTellsPlace:
        'The id uses a column with an address or coordinates. With confidential places that is not allowed. Choose another column.',
    },
  },
  import: {
    noRecords: (path) => `There is no list of records at ${path}. See “records” in the recipe.`,
    notGeojson: 'This is not GeoJSON with a list of places (FeatureCollection).',
    notRecord: 'This is not a record with names and values.',
    notHsds: 'This is not a service, organisation or location as HSDS writes it.',
    dottedName:
      'This name has a dot in it; HSDS knows no such names. Put what belongs to it inside a part: not “organization.name” but “name” within “organization”.',
    namelessPlace: 'Place without a name',
    tooDeep: 'This record is nested too deeply.',
    ignored: (list) =>
      `Left out, because we have no word or place for it: ${list}. Terms can be translated in the recipe under “terms”.`,
    notPoint: 'This shape is not a point. Only points can become a place.',
    noColumn: (column, known) =>
      `The column “${column}” of the recipe is not in the file. There is: ${known}. Correct the recipe or the file.`,
    unreadable: 'The file cannot be read. Is it UTF-8? Save it as “CSV UTF-8” and try again.',
    sayEncoding: 'Or set “encoding” to “windows-1252” in the recipe, when it comes from a Windows program.',
    noJoin: (file) => `The file ${file} to join: `,
    joinMissing: (file) => `This id is not in ${file}.`,
    noId: 'The id is empty. It is how we know this row the next time.',
    double: (row) => `This id is on row ${row} too. Every row needs an id of its own.`,
    noName: 'The name is empty.',
    makesNothing: 'The recipe makes nothing of this row. Leave the row out with “filter”.',
    unmapped: (value) => `The value ${value} is not in the recipe. Add it to “map”.`,
    notText: 'Here is a list or a part where text belongs.',
    markup: 'There is HTML in this text. Remove it, or let the recipe do so with the step “plain”.',
    tooLong: (most) => `This text is longer than ${most} characters. Make it shorter.`,
    notOneOf: (value, words) => `We do not know the value ${value}. There is: ${words}.`,
    notYesNo: 'This must be yes or no.',
    notNumber: (value) => `${value} is not a number.`,
    notDate: (value) => `${value} is not a date. Write 2026-11-24, 24-11-2026 or 24 november 2026.`,
    notUrl: (value) =>
      `${value} is not a web address that begins with http:// or https://, without a name or password in it.`,
    notEmail: (value) => `${value} is not an e-mail address.`,
    notPhone: (value) =>
      `${value} is not a phone number. Did a spreadsheet drop the 0 in front? Make the column text.`,
    notPostalCode: (value) => `${value} is not a postal code such as 1234 AB.`,
    notArea: (value) =>
      `${value} is not the code of a municipality, wijk or buurt (GM, WK or BU with digits).`,
    notTerm: (value, taxonomy) =>
      `${value} is no word of our list (${taxonomy}). Use a word of that list, or say what it is at “map” in the recipe.`,
    notIdentifier: {
      'NL-KVK':
        'This is not a KvK number: it has 8 digits. Does a spreadsheet drop the first 0? Make the column text.',
      'NL-RSIN': 'This is not an RSIN: it has 9 digits that pass the check of eleven.',
    },
    schedule: {
      days: 'The days cannot be read. Write ma, di, wo, do, vr, za, zo, or 1 to 7.',
      opens: 'The opening time cannot be read. Write 09:30.',
      closes: 'The closing time cannot be read. Write 12:00.',
      week: 'The week of the month cannot be read. Write eerste, tweede, derde, vierde or laatste.',
      every:
        'Every how many weeks cannot be read, or there is no day to count from. Write 2 for every other week, and put a first day at “starts” in the recipe.',
      ahead: 'The number of days ahead is not a number from 0 to 999.',
      holidays: 'Whether it is on at public holidays cannot be read. Write yes or no.',
      valid: 'The first or last date cannot be read. Write 2026-11-24, or for every year 11-24 for both.',
    },
    coordinates: {
      notNumber: 'The coordinates are not numbers. Write for instance 52.2254.',
      half: 'There is only one of the two coordinates. Fill in both, or neither.',
      swapped: 'Longitude and latitude seem to be swapped. Exchange the columns.',
      rd: 'These look like metres of the national grid (RD), with x and y swapped. Swap the columns.',
      outside: 'The coordinates are outside the Netherlands.',
    },
    tellsPlace:
      'This place is confidential, but this text seems to say where it is. Take the address out of the text. (We do not repeat the text here.)',
    unsaidSecret:
      'This place is confidential here, but this row does not say whether it still is. Put “confidential” in the recipe, and ja or nee in that column.',
    unknownOrganization: (source) => `This organisation is not in ${source}. Import that first.`,
    unknownLocation: (source) => `This place is not in ${source}. Import that first.`,
    hiddenName: 'Confidential place',
    hidden: (count) =>
      `Places that were public and are now called confidential, but whose row was not read: ${count}. Their address was taken away and nobody sees them any more. Correct those rows and read the file again.`,
    unsaid: (count) =>
      count === 1
        ? '1 place does not say whether it is confidential; it was stored as public.'
        : `${count} places do not say whether they are confidential; they were stored as public.`,
    filtered: 'Outside the filter of this recipe.',
    kept: (count, list) =>
      `Kept by hand while the source says something else: ${count}. We leave that as it is: ${list}.`,
    keptPart: ({ name, group, since }) => `${name}, ${en.groups[group]} (since ${formatDate('en', since)})`,
    filteredCount: (count) =>
      `Rejected because they are outside the filter of this recipe, as intended: ${count}.`,
    gone: (count) =>
      `Read before, no longer in this file: ${count}. Nothing was removed; see whether it still exists.`,
    elsewhere: (count) => `Places outside the municipalities of this working area: ${count}.`,
    uncompared: (count) =>
      `Not compared yet with what is there: ${count}. After the import that happens every night.`,
    nowhere: (count) =>
      `Places of which we do not know the municipality, because no boundary lies around them: ${count}.`,
    unplaced: (count) =>
      `Offers without a place and without a service area: ${count}. Without a wijk or municipality nobody finds them nearby.`,
  },
  cli: {
    import: 'Read data from a file',
    directory: 'Read organisations, places and offers with a recipe',
    file: 'the file',
    recipe: 'path of a recipe (.json), or the name of a saved one',
    join: 'another place for the second file that the recipe joins',
    format: 'read the file as another format than the recipe names, with the same columns',
    dryRun: 'only try: nothing is kept',
    json: 'the report as JSON',
    recipes: 'Recipes to read files with',
    list: 'The saved recipes',
    show: 'A saved recipe as JSON',
    check: 'See whether a recipe is right',
    group: 'The directory',
    count: 'How many offers, places and organisations there are',
    reindex: 'Write the search index anew: what is on in the coming weeks, and words that changed',
    duplicates: 'Looks for what is on the map twice, among what changed since the last time',
    duplicatesAll: 'among everything',
    duplicatesFound: (looked, pairs, sure) =>
      `${looked} things looked at. ${pairs} pairs wait for a person, ${sure} almost sure: see /werk/dubbel.`,
    reindexed: (entries) => `The search index is written anew: ${entries} things can be found.`,
    progress: 'Reading',
    dryRunDone: 'Dry run: nothing was kept.',
    noRecipes: 'No recipes have been saved yet.',
    totals: (offers, places, organizations) =>
      `Offers: ${offers}. Places: ${places}. Organisations: ${organizations}.`,
  },
  views: {
    when: 'When',
    where: 'Where',
    costs: 'Costs',
    free: 'free',
    moreThings: (count) => `and ${count} more`,
    wholeDay: 'all day',
    comeIn: 'Joining',
    access: { walk_in: 'Just walk in', sign_up: 'Sign up first', call: 'Call first' },
    ask: 'Ask for',
    phone: 'Call',
    by: 'By',
    confidential: 'Confidential address',
    confidentialLong: 'The address is confidential. Call, and you will hear where to go.',
    wholeArea: 'In the whole wijk or municipality',
    checked: (date) => `Checked on ${date}`,
    unchecked: 'Not checked yet',
    wheelchair: 'Wheelchair',
    wheelchairYes: 'You can get in with a wheelchair',
    wheelchairNo: 'You cannot get in with a wheelchair',
    open: 'Open',
    nothingToday: 'Nothing known.',
    days: {
      MO: 'Monday',
      TU: 'Tuesday',
      WE: 'Wednesday',
      TH: 'Thursday',
      FR: 'Friday',
      SA: 'Saturday',
      SU: 'Sunday',
    },
    every: (days) => `every ${days}`,
    everyDay: 'every day',
    otherWeeks: (count, days) =>
      count === 2 ? `every other week on ${days}` : `every ${count} weeks on ${days}`,
    nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '5': 'fifth', '-1': 'last' },
    ofMonth: (nth, day) => `every ${nth} ${day} of the month`,
    monthDay: (day) => (day === -1 ? 'every last day of the month' : `day ${day} of every month`),
    notOnHolidays: 'not on public holidays',
    alsoOnHolidays: 'on public holidays too',
    season: (from, to) => `from ${from} to ${to}`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthDate: (day, month) => `${day} ${month}`,
  },
}
