import type { CliContext } from '../../platform/cli.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The words of the commands, in the language of the terminal. */
export const textsOf = ({ lang }: Pick<CliContext, 'lang'>) => ({ nl, en })[lang]

/** Says what cannot be done, and ends with code 2. */
export function refuse(context: CliContext, message: string, json = false): void {
  context.out(json ? { problem: message } : message)
  context.exitCode(2)
}
