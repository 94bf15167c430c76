/** Words around commands: headings of help, and what is wrong with what was typed. */
export const nl = {
  help: 'laat zien wat je kunt typen',
  titles: {
    'Usage:': 'Zo typ je het:',
    'Arguments:': 'Wat je meegeeft:',
    'Options:': 'Opties:',
    'Global Options:': 'Opties voor alles:',
    'Commands:': 'Opdrachten:',
  } as Record<string, string>,
  usage: { options: '[opties]', command: '[opdracht]' },
  choices: 'kies uit',
  preset: 'anders',
  missingArgument: (name: string) => `Hier mist nog iets: <${name}>.`,
  missingValue: (option: string) => `Achter ${option} hoort nog iets te staan.`,
  missingOption: (option: string) => `Geef ook ${option} mee.`,
  unknownOption: (option: string) => `De optie ${option} is er niet.`,
  unknownCommand: (command: string) => `De opdracht “${command}” is er niet.`,
  similar: (names: string) => `Bedoel je ${names}?`,
  tooMany: (given: string) =>
    `Dit is te veel: “${given}”. Kijk met --help wat er bij hoort, en zet een tekst met spaties tussen aanhalingstekens.`,
  badValue: (what: string, value: string) => `“${value}” kan niet bij ${what}.`,
  allowed: (choices: string) => `Kies uit: ${choices}.`,
}

export type SpeechTexts = typeof nl
