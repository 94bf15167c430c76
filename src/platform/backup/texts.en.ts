import type { BackupTexts } from './texts.nl.ts'

export const en: BackupTexts = {
  backup: 'make a backup of everything, also while the site runs',
  check: 'read a backup from begin to end, without putting anything back',
  key: 'make a key pair: the secret goes into FILE, the public half to the screen',
  restore: 'put a backup back into an empty database',
  recipient: 'encrypt with this public key (age1…)',
  passphraseFile: 'encrypt or open with the passphrase in this file',
  identity: 'open with the secret key in this file',
  ledger: 'the ledger of what was erased',
  withoutLedger: 'the ledger is gone: put back also what was erased since',
  json: 'one JSON object',
  made: (file, tables, rows) => `${file} is made: ${tables} tables, ${rows} rows.`,
  open: 'The backup is not encrypted: whoever has the file can read everything. Use --recipient or --passphrase-file.',
  whole: (file, at, rows) => `${file} is whole: made on ${at}, ${rows} rows. Every part is right.`,
  keyMade: (file) =>
    `The secret key is in ${file}. Keep it elsewhere than on the server: without it no backup opens. The public key is:`,
  restored: (at, rows) => `Put back as it was on ${at}: ${rows} rows, counted.`,
  erasedAgain: (count) => `Erased again, because it was erased after this backup: ${count}.`,
  notErased: (at) => `Without a ledger: what was erased after ${at} is back.`,
  after:
    'Everybody has to sign in again. Letters that waited do not go out by themselves: see weefsel mail list. Also see whether the roles are still right: weefsel user list.',
  problems: {
    absent: () => 'this file is not there or cannot be read',
    unwritable: () => 'no file can be made there: the folder is not there, or you may not write in it',
    exists: () => 'this file exists already; a backup never replaces another file',
    foreign: () => 'this is no backup of Weefsel',
    cut: () => 'this backup is not whole: its end is missing',
    locked: () => 'this encrypted backup is damaged or not whole',
    wrongKey: () => 'this key or passphrase does not open this backup, or its begin is damaged',
    noKey: () => 'this backup is encrypted: give --identity or --passphrase-file',
    badKey: () => 'this is no key or passphrase that can be used',
    nothing: () => 'there is nothing of Weefsel in this database',
    damaged: ({ member }) => `this backup is damaged: ${member}`,
    newer: ({ version }) =>
      `this backup was made by a newer Weefsel (format ${version}): use that one to put it back`,
    unknownMigration: ({ migration }) =>
      `this backup belongs to another version of Weefsel: ${migration} is not here or is different`,
    notEmpty: ({ tables }) =>
      `the database is not empty (${tables.join(', ')}): restore into a new database or a new folder (--data)`,
    notEqual: ({ table }) => `after loading, ${table} is not what the backup holds; nothing was put back`,
    noLedger: ({ path }) =>
      `${path} is not there. It says what was erased after the backup; without it, that comes back. Point to it with --ledger, or choose --without-ledger when it is really gone`,
    olderLedger: ({ path, missing }) =>
      `${path} is older than the backup or of another site: ${missing} lines are missing. Find the right one, or choose --without-ledger`,
    brokenLedger: ({ path, line }) => `${path} is damaged at line ${line}: put a good copy in its place`,
  },
}
