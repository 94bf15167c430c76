import type { ComputeTexts } from './compute.texts.nl.ts'

export const en: ComputeTexts = {
  reach: 'reach: who can get to what',
  describe: 'computes reach from plain CSV files, without a database (formulas: docs/methods/reach.md)',
  demand: 'CSV of where people live: id, x, y and a column of people',
  supply: 'CSV of facilities: id, x, y and one or more columns of capacity',
  out: 'the file to make: id, a score for each column of capacity, reachable (0 or 1)',
  method: (names) => `the measure: ${names} (otherwise e2sfca)`,
  decay: (names) => `how something counts that is further away: ${names} (otherwise dai)`,
  catchment: 'the catchment in metres as the crow flies, or in the unit of --costs; the edge belongs to it',
  rings: 'weights of equal rings, at most four (otherwise 1,0.68,0.22)',
  capacity: 'columns of capacity, with commas between (otherwise all besides id, x and y)',
  threads: 'how many threads (otherwise as many as there are cores); the outcome is the same',
  lacking: (names) => `Give a file with ${names}.`,
  flagged: 'A column of capacity may not be called “reachable”: that is the last column of the outcome.',
  noCapacity: 'There is no column of capacity. Put one beside id, x and y.',
  trouble: {
    method:
      'There is no such --method. Choose: nearest, cumulative, 2sfca, e2sfca, 3sfca, m2sfca, bfca or availability.',
    decay: 'There is no such --decay. Choose: binary, rings, gaussian, dai or quadratic.',
    catchment: 'Give --catchment a number from 0 to 1e15.',
    catchmentMissing:
      'Say with --catchment how far people go, in metres as the crow flies (only nearest needs none).',
    rings: 'Give --rings one to four numbers from 0 to 1e15, with commas between.',
    threads: 'Give --threads a whole number from 1 to 64.',
  },
  done: ({ points, facilities, unreached, idle }, out) =>
    [
      `Points: ${points}. Facilities: ${facilities}. ${out} is ready.`,
      ...(unreached > 0 ? [`Points with nothing within reach: ${unreached}.`] : []),
      ...Object.entries(idle).flatMap(([name, ids]) =>
        ids.length === 0
          ? []
          : [
              `${name}: facilities that nobody can reach: ${ids.length} (${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}).`,
            ],
      ),
    ].join('\n'),
}
