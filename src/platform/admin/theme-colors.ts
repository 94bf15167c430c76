import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listThemes, themeFolder } from './themes.ts'

/** Colours by the name of their role, without `--weefsel-color-`; only those that a theme writes as a plain colour. */
export type ThemeColors = Record<'light' | 'dark', Record<string, string>>

const DARK = '@media screen and (prefers-color-scheme: dark)'
const COLOUR = /--weefsel-color-([a-z0-9-]+):\s*(#[\da-f]{3}(?:[\da-f]{3})?)\s*;/gi

const colorsIn = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(COLOUR)].map(([, role = '', color = '']) => [role, color.toLowerCase()]),
  )

/** The colours of a theme, read from its stylesheet. Throws when there is no such theme. */
export function themeColors(id: string): ThemeColors {
  if (!listThemes().some((theme) => theme.id === id)) throw new Error(`there is no theme ${id}`)
  const [light = '', dark = ''] = readFileSync(join(themeFolder(), id, 'tokens.css'), 'utf8').split(DARK)
  return { light: colorsIn(light), dark: { ...colorsIn(light), ...colorsIn(dark) } }
}
