import type { LocateTexts } from './locate.texts.nl.ts'
import type { LocateAnswer } from './locate-answer.ts'

const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
const percent = (part: number) =>
  (part * 100).toLocaleString('en-GB', { maximumFractionDigits: part < 0.001 ? 4 : 2 })

const provenLine = ({ proven, gap, problem }: LocateAnswer) =>
  proven
    ? 'Proven: nothing is better.'
    : `Not proven: the best choice is at most ${percent(gap)}% ${problem === 'mclp' ? 'higher' : 'lower'}.`

const trouble: LocateTexts['trouble'] = {
  files: 'Give --demand FILE and --supply FILE, or --orlib FILE.',
  out: 'Give the file to make with --out.',
  problem: 'Give --problem p-median (least travel together) or mclp (as many people nearby as can be).',
  p: 'Give how many sites to choose with --p: a whole number of 1 or more.',
  catchment: 'Give --catchment a number of 0 or more.',
  catchmentMissing:
    'Give how far people go with --catchment, in metres as the crow flies or in the unit of --costs.',
  seconds: 'Give --seconds a number above 0.',
  orlibAlone:
    'A file of the OR-Library says itself what is asked: leave out --demand, --supply, --p and --problem mclp.',
}

const refusal: LocateTexts['refusal'] = {
  noPoints: 'There are no points in the file of --demand.',
  tooManySites: 'There are fewer sites to choose from than --p. Take a smaller number, or give more sites.',
  tooLarge:
    'These are too many pairs of a point and a site for the memory (more than 20 million). Take fewer sites, or join points.',
}

const proof: Record<NonNullable<LocateAnswer['proof']>, string> = {
  optimal: 'HiGHS checked it by itself and finds the same.',
  time: 'HiGHS was not ready in time with its check.',
  failed: 'HiGHS could not check this.',
  large: 'This is too large to have HiGHS check it.',
}

const broken: Record<Parameters<LocateTexts['broken']>[1]['what'], (value: string) => string> = {
  empty: () => 'the file is empty',
  head: (value) => `the first line should be three whole numbers (points, roads, p); it is “${value}”`,
  large: (value) => `at most 6,000 points can be taken; there are ${value}`,
  sites: (value) => `p should be a whole number from 1 to the number of points; it is “${value}”`,
  road: (value) => `three numbers belong here (point, point, length); it is “${value}”`,
  place: (value) => `a point is a whole number from 1 to the number of points; it is “${value}”`,
  length: (value) => `a length is a number of 0 or more; it is “${value}”`,
  fewer: (value) => `there are fewer roads than the first line says: ${value}`,
  more: (value) => `there are more roads than the first line says: ${value}`,
}

/** Texts of `reach locate`. */
export const en: LocateTexts = {
  reach: 'reach: who can get to what',
  describe: 'chooses the best sites from a list, from plain CSV files, without a database',
  problem: 'what is best: p-median (least travel together) or mclp (as many people nearby as can be)',
  p: 'how many sites are chosen',
  demand: 'CSV with where people live: id, x, y and a column of numbers',
  supply: 'CSV with sites to choose from: id, x, y',
  out: 'the file to make: for each point its site and how far that is',
  catchment: 'for mclp: how far people go; the edge counts',
  open: 'column in --supply: 1 for a site that is there and stays; --p counts new sites only',
  seconds: 'after how many seconds the search stops in any case (else 60)',
  prove: 'search longer for a proof, and have HiGHS check it (at most as long again)',
  orlib:
    'a p-median file of the OR-Library, such as pmed1.txt; only --out, --seconds, --prove and --json go with it',
  trouble,
  refusal,
  noFile: (file, code) => `Cannot read ${file} (${code}).`,
  broken: (file, { line, what, value }) =>
    `${file}: ${line > 0 ? `line ${line}: ` : ''}${broken[what](value)}.`,
  proven: (answer) => [
    provenLine(answer),
    ...(answer.proof ? [proof[answer.proof]] : []),
    ...(answer.unreached.points > 0
      ? [
          `${number(answer.unreached.points)} points (${number(answer.unreached.people)} people) cannot get to any chosen site.`,
        ]
      : []),
    ...(answer.penalty
      ? [
          `In the choice each of them counts as ${number(answer.penalty.each)} away; with them the outcome is ${number(answer.penalty.objective)}.`,
        ]
      : []),
  ],
}
