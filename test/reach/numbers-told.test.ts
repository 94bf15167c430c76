import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { FRESH_ENOUGH } from '../../src/domains/reach/inputs.ts'
import { LOOKS } from '../../src/domains/reach/lens.ts'
import { KEEP_DAYS } from '../../src/domains/reach/run.ts'
import { NAME, REASON } from '../../src/domains/reach/written.ts'
import { agreement } from '../../src/engines/reach/steadiness.ts'

const root = join(import.meta.dirname, '../..')
const both = (path: string) => [`${path}.nl.ts`, `${path}.en.ts`]
const NUMBERS: Record<number, readonly [string, string]> = {
  2: ['twee', 'two'],
  7: ['zeven', 'seven'],
  8: ['acht', 'eight'],
  9: ['negen', 'nine'],
  18: ['achttien', 'eighteen'],
}
const inWords = (number: number) => {
  const [dutch, english] = NUMBERS[number] ?? []
  // Of a number without a word every file is named: its words must be written anew, and the number in NUMBERS.
  return dutch ? `(${dutch}|${english})` : '(?!)'
}

/** A number of thousands as it is written in words and in code: 2.000, 2,000, 2_000, 2000. */
const digits = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '[.,_]?')

const [looks, enough] = [LOOKS, agreement(LOOKS)]
const web = 'src/web/reach'

/** A number that counts, what tells it, and where. Whoever changes the number finds here which words go along. */
const TOLD: readonly { what: string; words: RegExp; files: readonly string[] }[] = [
  {
    what: 'how many of ten must be checked (FRESH_ENOUGH in inputs.ts)',
    words: new RegExp(
      `tien activiteiten( in of voor een wijk moeten)? er ${inWords(FRESH_ENOUGH * 10)}|tien activiteiten ${inWords(FRESH_ENOUGH * 10)}|${inWords(FRESH_ENOUGH * 10)} of every ten|ten activities in or for it ${inWords(FRESH_ENOUGH * 10)}`,
    ),
    files: [...both(`${web}/texts`), ...both(`${web}/explain/texts`), ...both(`${web}/work/texts`)],
  },
  {
    what: 'the same as a share',
    words: new RegExp(`${FRESH_ENOUGH * 100} ?(%|procent|percent)`),
    files: [
      `${web}/explain/register.ts`,
      'docs/decisions/0045-what-reach-may-say.md',
      'src/domains/reach/README.md',
    ],
  },
  {
    what: 'in how many ways we look (lens.ts), and in how many it must be so (steadiness.ts)',
    words: new RegExp(`${enough} (van (de )?|of (the )?)${looks}|in ${looks} ways[^]*${enough} of them`),
    files: [
      ...both(`${web}/texts`),
      ...both(`${web}/explain/texts`),
      `${web}/explain/register.ts`,
      'src/domains/reach/README.md',
    ],
  },
  {
    what: 'in how many ways we look, in words',
    words: new RegExp(inWords(looks)),
    files: both(`${web}/explain/texts`),
  },
  {
    what: 'how many signs a reason has (written.ts)',
    words: new RegExp(
      `${REASON.least} (tot|to) ${digits(REASON.most)}|least ${REASON.least} and at most ${digits(REASON.most)}|minstens ${REASON.least} en hoogstens ${digits(REASON.most)}`,
    ),
    files: [...both('src/domains/reach/texts'), ...both(`${web}/work/texts`), ...both(`${web}/plans/texts`)],
  },
  {
    what: 'how many signs a name has (written.ts)',
    words: new RegExp(`${NAME.least} (tot|to) ${NAME.most}`),
    files: both('src/domains/reach/texts'),
  },
  {
    what: 'how many signs the database takes (by a migration)',
    words: new RegExp(
      `between ${NAME.least} and ${NAME.most}[^]*between ${REASON.least} and ${digits(REASON.most)}`,
    ),
    files: ['db/tenant/0029_reach.sql'],
  },
  {
    what: 'how long what was never published stays (KEEP_DAYS in run.ts)',
    words: new RegExp(`${inWords(KEEP_DAYS / 365)} (jaar|years)`, 'i'),
    files: ['src/domains/reach/purposes.ts', 'src/domains/reach/README.md', 'docs/policy/privacy.md'],
  },
]

test('what words tell of a number is that number, wherever they do', () => {
  const wrong = TOLD.flatMap(({ what, words, files }) =>
    files
      .filter((file) => !words.test(readFileSync(join(root, file), 'utf8')))
      .map((file) => `${file} tells another number than counts: ${what}`),
  )
  assert.deepEqual(wrong, [])
})
