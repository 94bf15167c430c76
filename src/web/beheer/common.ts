import type { AppContext, Deps } from '../../platform/http/context.ts'
import { inLang } from '../../platform/i18n.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** The words of these pages in the reader’s language. */
export const textsOf = (c: AppContext) => ({ nl, en })[c.var.lang]

/** Who saves something, and when. */
export const doing = (c: AppContext, { clock }: Pick<Deps, 'clock'>) => ({
  actor: c.var.scope.actor,
  now: clock.now(),
})

/** To a page of these, with a word of what was done. */
export const sentOn = (c: AppContext, path: string, done?: string): Response =>
  c.redirect(`${inLang(c.var.lang, path)}${done ? `?gedaan=${done}` : ''}`, 303)
