import type { FreshTexts } from './fresh-texts.nl.ts'

const plural = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const freshEn: FreshTexts = {
  title: 'How fresh is the map?',
  lead: 'What was checked in time, what is too old, and what we do not show because nobody knows whether it is still there.',
  filter: 'Choose what you look at',
  wijk: 'Neighbourhood',
  theme: 'Life domain',
  kind: 'Kind',
  all: 'All',
  whole: (municipality) => `All of ${municipality}`,
  total: 'On the map',
  fresh: 'Checked in time',
  stale: 'Too old',
  never: 'Never checked',
  hidden: 'Hidden',
  hiddenNote:
    'Hidden is not the same as gone: we do not know. It comes back as soon as somebody says that it is right.',
  finding: (share) => `${share} was checked in time`,
  byWijk: 'Checked in time per neighbourhood',
  byTheme: 'Checked in time per life domain',
  byKind: 'Checked in time per kind',
  several: 'Something may belong to several neighbourhoods or life domains, and then counts in each.',
  lowest: (shown, all) => `The ${shown} lowest of ${all}. All of them are in the file.`,
  share: 'In time (%)',
  counts: 'Numbers per neighbourhood',
  nothing: 'Nothing was found here',
  nothingText: 'Choose another neighbourhood, life domain or kind.',
  list: (count) => `${plural(count, 'entry', 'entries')}, the oldest first`,
  columns: ['Name', 'Kind', 'Checked', 'Holds until', 'State'],
  noDay: 'never',
  states: { fresh: 'in time', stale: 'too old', never: 'never checked' },
  call: 'Call about what is too old',
  file: 'Download these numbers as CSV',
  fileColumns: ['wijk', 'wijk name', 'life domain', 'kind', 'total', 'in time', 'too old', 'never checked'],
  public: {
    title: (share) => `${share} of the map was checked in time`,
    terms: (activity, service, place) =>
      `We check an activity every ${activity} months, help and services every ${service}, places and organisations every ${place}. Each entry says when that was last done, and by whom.`,
    hidden: (count) =>
      count === 0
        ? 'Nothing is hidden.'
        : `${plural(count, 'entry is', 'entries are')} not shown now: nobody picked up, and we do not know whether it is still there.`,
    unknown: 'The map is still empty.',
  },
}
