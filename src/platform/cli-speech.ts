import { type Command, Help, type HelpConfiguration } from 'commander'
import { en } from './cli-speech.texts.en.ts'
import { nl, type SpeechTexts } from './cli-speech.texts.nl.ts'
import type { Lang } from './i18n.ts'

const textsOf = (lang: Lang) => ({ nl, en })[lang]

/** Parts that are not there are undefined. */
type Words = (texts: SpeechTexts, ...parts: (string | undefined)[]) => string

const withSimilar = (texts: SpeechTexts, said: string, similar = '') =>
  similar === '' ? said : `${said} ${texts.similar(similar)}`

/** Why a value is wrong: words of our own command, or the choices that commander lists. */
function badValue(texts: SpeechTexts, what: string, value: string, why: string): string {
  const choices = /^Allowed choices are (.+)\.$/s.exec(why)?.[1]
  return `${texts.badValue(what, value)} ${choices ? texts.allowed(choices) : why}`.trim()
}

const SIMILAR = String.raw`(?:\n\(Did you mean (?:one of )?(.+)\?\))?`

/** What commander says of a command line, with the parts that differ. */
const FAULTS: readonly [RegExp, Words][] = [
  [/^missing required argument '(.+)'$/, (texts, name = '') => texts.missingArgument(name)],
  [/^option '(.+)' argument missing$/, (texts, option = '') => texts.missingValue(option)],
  [/^required option '(.+)' not specified$/, (texts, option = '') => texts.missingOption(option)],
  [
    new RegExp(`^unknown option '(.+?)'${SIMILAR}$`),
    (texts, option = '', similar) => withSimilar(texts, texts.unknownOption(option), similar),
  ],
  [
    new RegExp(`^unknown command '(.+?)'${SIMILAR}$`),
    (texts, command = '', similar) => withSimilar(texts, texts.unknownCommand(command), similar),
  ],
  [/^too many arguments.* but got \d+: (.*)\.$/s, (texts, given = '') => texts.tooMany(given)],
  [
    /^option '(.+?)' argument '(.*?)' is invalid\. ?(.*)$/s,
    (texts, what = '', value = '', why = '') => badValue(texts, what, value, why),
  ],
  [
    /^command-argument value '(.*?)' is invalid for argument '(.+?)'\. ?(.*)$/s,
    (texts, value = '', what = '', why = '') => badValue(texts, `<${what}>`, value, why),
  ],
]

/** What is wrong with a command line, in the words of who typed it. What commander says otherwise stays as it is. */
export function faultWords(lang: Lang, message: string): string {
  const said = message.replace(/^error: /, '').trim()
  for (const [pattern, words] of FAULTS) {
    const found = pattern.exec(said)
    if (found) return words(textsOf(lang), ...found.slice(1))
  }
  return said
}

/** The help of commander, which knows English only, in a language of ours. */
function helpIn(texts: SpeechTexts): HelpConfiguration {
  const usual = new Help()
  const extras = (description: string) =>
    description
      .replace(/ \(default: (\[\]|"")\)$/, '')
      .replace('(choices: ', `(${texts.choices}: `)
      .replace(/([(,] ?)default: /, `$1${texts.preset}: `)
  return {
    styleTitle: (title) => texts.titles[title] ?? title,
    styleUsage: (usage) =>
      usage.replace('[options]', texts.usage.options).replace('[command]', texts.usage.command),
    optionDescription: (option) => extras(usual.optionDescription(option)),
    argumentDescription: (argument) => extras(usual.argumentDescription(argument)),
    subcommandTerm: (command) => usual.subcommandTerm(command).replace('[options]', texts.usage.options),
  }
}

/**
 * Makes a program speak: help and faults in this language; a fault is told and then thrown as commander's `CommanderError`. Call it
 * before commands are added: they take it over.
 */
export function speak(program: Command, lang: Lang): Command {
  const texts = textsOf(lang)
  return program
    .configureHelp(helpIn(texts))
    .helpOption('-h, --help', texts.help)
    .helpCommand(`help ${texts.usage.command}`, texts.help)
    .configureOutput({ outputError: (message, write) => write(`weefsel: ${faultWords(lang, message)}\n`) })
    .exitOverride()
}
