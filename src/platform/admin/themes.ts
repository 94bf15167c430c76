import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Lang } from '../i18n.ts'

const settingsSchema = z.object({
  name: z.string().min(1),
  description: z.object({ nl: z.string(), en: z.string() }),
})

/** A look that is there to be chosen. */
export interface Theme {
  /** Name of its folder. */
  id: string
  name: string
  description: Record<Lang, string>
}

/** `themes`, seen from the source and from the bundle. */
const FOLDER = ['../../../themes', '../themes']
  .map((path) => join(import.meta.dirname, path))
  .find((path) => existsSync(join(path, 'weefsel')))

/** Where the themes are. Throws when they are nowhere: then the program was not put down whole. */
export function themeFolder(): string {
  if (!FOLDER) throw new Error('the folder themes is not there')
  return FOLDER
}

/** Every theme in the folder `themes`, by name. Throws with the file's name when its settings are no good. */
export function listThemes(): Theme[] {
  const folder = themeFolder()
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'tokens.css')))
    .sort()
    .map((id) => {
      const file = join(folder, id, 'settings.json')
      const settings = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
      if (!settings.success) throw new Error(`themes/${id}/settings.json: ${z.prettifyError(settings.error)}`)
      return { id, ...settings.data }
    })
}
