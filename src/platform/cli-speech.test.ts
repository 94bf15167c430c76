import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { speak } from './cli-speech.ts'
import type { Lang } from './i18n.ts'

/** What a program says of a command line: its fault, or its help. */
async function said(lang: Lang, ...words: string[]): Promise<string> {
  const parts: string[] = []
  const keep = (part: string) => void parts.push(part)
  const program = speak(new Command('weefsel'), lang).configureOutput({ writeErr: keep, writeOut: keep })
  const scale = (typed: string) => {
    throw new InvalidArgumentError(`Niet ${typed}, maar een getal.`)
  }
  const weave = program
    .command('weave')
    .description('weef')
    .argument('<file>', 'bestand')
    .argument('[n]', 'n')
  weave.requiredOption('--out <file>', 'waarheen')
  weave.addOption(new Option('--kind <kind>', 'soort').choices(['plat', 'keper']).default('plat'))
  weave.option('--scale <n>', 'schaal', scale).action(() => undefined)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return parts.join('').trim()
}

test('what is wrong with a command line is told in the language of who typed it', async () => {
  const faults: [string[], string, string][] = [
    [['weave', '--out', 'y'], 'Hier mist nog iets: <file>.', 'Something is missing here: <file>.'],
    [['weave', 'x'], 'Geef ook --out <file> mee.', 'Give --out <file> too.'],
    [
      ['weave', 'x', '--out'],
      'Achter --out <file> hoort nog iets te staan.',
      'Something must follow --out <file>.',
    ],
    [
      ['weave', 'x', '--out', 'y', '--kidn', 'y'],
      'De optie --kidn is er niet. Bedoel je --kind?',
      'There is no option --kidn. Do you mean --kind?',
    ],
    [['weave', 'x', '--out', 'y', '-z'], 'De optie -z is er niet.', 'There is no option -z.'],
    [
      ['waeve'],
      'De opdracht “waeve” is er niet. Bedoel je weave?',
      'There is no command “waeve”. Do you mean weave?',
    ],
    [
      ['weave', 'x', '--out', 'y', '--kind', 'satijn'],
      '“satijn” kan niet bij --kind <kind>. Kies uit: plat, keper.',
      '“satijn” cannot be used for --kind <kind>. Choose from: plat, keper.',
    ],
    [
      ['weave', 'x', '--out', 'y', '--scale', 'veel'],
      '“veel” kan niet bij --scale <n>. Niet veel, maar een getal.',
      '“veel” cannot be used for --scale <n>. Niet veel, maar een getal.',
    ],
  ]
  for (const [words, dutch, english] of faults)
    assert.deepEqual(
      [await said('nl', ...words), await said('en', ...words)],
      [`weefsel: ${dutch}`, `weefsel: ${english}`],
    )
  assert.match(await said('nl', 'weave', 'x', '1', '2', '--out', 'y'), /^weefsel: Dit is te veel: “x, 1, 2”/)
})

test('help speaks it too, for every command', async () => {
  const help = await said('nl', 'weave', '--help')
  assert.match(help, /^Zo typ je het: weefsel weave \[opties\] <file> \[n\]/)
  assert.match(
    help,
    /Wat je meegeeft:[\s\S]*Opties:[\s\S]*soort \(kies uit: "plat", "keper", anders: "plat"\)/,
  )
  assert.match(help, /-h, --help +laat zien wat je kunt typen/)
  assert.doesNotMatch(help, /Usage|Options|display|default|choices/)
  assert.match(await said('nl', '--help'), /Opdrachten:/)
  assert.match(
    await said('en', 'weave', '--help'),
    /Usage: weefsel weave \[options\][\s\S]*show what you can type/,
  )
})
