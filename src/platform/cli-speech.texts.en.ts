import type { SpeechTexts } from './cli-speech.texts.nl.ts'

export const en: SpeechTexts = {
  help: 'show what you can type',
  titles: {},
  usage: { options: '[options]', command: '[command]' },
  choices: 'choices',
  preset: 'default',
  missingArgument: (name) => `Something is missing here: <${name}>.`,
  missingValue: (option) => `Something must follow ${option}.`,
  missingOption: (option) => `Give ${option} too.`,
  unknownOption: (option) => `There is no option ${option}.`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  similar: (names) => `Do you mean ${names}?`,
  tooMany: (given) =>
    `This is too much: “${given}”. See with --help what belongs here, and put a text with spaces between quotes.`,
  badValue: (what, value) => `“${value}” cannot be used for ${what}.`,
  allowed: (choices) => `Choose from: ${choices}.`,
}
