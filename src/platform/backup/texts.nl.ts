import type { BackupProblem } from './problem.ts'

type Of<Code extends BackupProblem['code']> = Extract<BackupProblem, { code: Code }>

export const nl = {
  backup: 'maak een back-up van alles, ook terwijl de site draait',
  check: 'lees een back-up helemaal na, zonder iets terug te zetten',
  key: 'maak een sleutelpaar: het geheim komt in FILE, de openbare helft op het scherm',
  restore: 'zet een back-up terug in een lege database',
  recipient: 'versleutel met deze openbare sleutel (age1…)',
  passphraseFile: 'versleutel of open met de wachtzin in dit bestand',
  identity: 'open met de geheime sleutel in dit bestand',
  ledger: 'het grootboek van wat gewist is',
  withoutLedger: 'het grootboek is er niet meer: zet terug, ook wat daarna gewist is',
  json: 'één JSON-object',
  made: (file: string, tables: number, rows: number) =>
    `${file} is gemaakt: ${tables} tabellen, ${rows} rijen.`,
  open: 'De back-up is niet versleuteld: wie het bestand heeft, kan alles lezen. Gebruik --recipient of --passphrase-file.',
  whole: (file: string, at: string, rows: number) =>
    `${file} is heel: gemaakt op ${at}, ${rows} rijen. Alle onderdelen kloppen.`,
  keyMade: (file: string) =>
    `De geheime sleutel staat in ${file}. Bewaar die ergens anders dan de server: zonder deze sleutel gaat geen back-up open. De openbare sleutel is:`,
  restored: (at: string, rows: number) => `Teruggezet zoals het was op ${at}: ${rows} rijen, nageteld.`,
  erasedAgain: (count: number) => `Opnieuw gewist, omdat het na deze back-up gewist was: ${count}.`,
  notErased: (at: string) => `Zonder grootboek: wat na ${at} gewist is, staat er nu weer in.`,
  after:
    'Iedereen moet opnieuw inloggen. Brieven die wachtten, gaan niet vanzelf uit: zie weefsel mail list. Kijk ook of de rollen nog kloppen: weefsel user list.',
  problems: {
    absent: () => 'dit bestand is er niet of is niet te lezen',
    unwritable: () => 'daar kan geen bestand komen: de map is er niet, of je mag er niet schrijven',
    exists: () => 'dit bestand bestaat al; een back-up komt nooit over een ander bestand heen',
    foreign: () => 'dit is geen back-up van Weefsel',
    cut: () => 'deze back-up is niet af: het einde ontbreekt',
    locked: () => 'deze versleutelde back-up is beschadigd of niet af',
    wrongKey: () => 'deze sleutel of wachtzin past niet op deze back-up, of het begin ervan is beschadigd',
    noKey: () => 'deze back-up is versleuteld: geef --identity of --passphrase-file',
    badKey: () => 'dit is geen sleutel of wachtzin die gebruikt kan worden',
    nothing: () => 'in deze database staat niets van Weefsel',
    damaged: ({ member }: Of<'damaged'>) => `deze back-up is beschadigd: ${member}`,
    newer: ({ version }: Of<'newer'>) =>
      `deze back-up is gemaakt met een nieuwere Weefsel (vorm ${version}): gebruik die om terug te zetten`,
    unknownMigration: ({ migration }: Of<'unknownMigration'>) =>
      `deze back-up hoort bij een andere versie van Weefsel: ${migration} is hier niet of anders`,
    notEmpty: ({ tables }: Of<'notEmpty'>) =>
      `de database is niet leeg (${tables.join(', ')}): zet terug in een nieuwe database of een nieuwe map (--data)`,
    notEqual: ({ table }: Of<'notEqual'>) =>
      `na het laden klopt ${table} niet met de back-up; er is niets teruggezet`,
    noLedger: ({ path }: Of<'noLedger'>) =>
      `${path} is er niet. Daarin staat wat na de back-up gewist is; zonder komt dat terug. Wijs het aan met --ledger, of kies --without-ledger als het echt weg is`,
    olderLedger: ({ path, missing }: Of<'olderLedger'>) =>
      `${path} is ouder dan de back-up of van een andere site: er ontbreken ${missing} regels. Zoek het goede, of kies --without-ledger`,
    brokenLedger: ({ path, line }: Of<'brokenLedger'>) =>
      `${path} is beschadigd in regel ${line}: zet er een goede kopie voor in de plaats`,
  },
}

export type BackupTexts = typeof nl

/** The words for a problem. */
export function problemText(texts: BackupTexts, problem: BackupProblem): string {
  const say = texts.problems[problem.code] as (problem: BackupProblem) => string
  return say(problem)
}
