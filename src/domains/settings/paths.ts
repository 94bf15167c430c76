/** Address of an own page, without language prefix. */
export const ownPagePath = (slug: string) => `/pagina/${slug}`

/** Address of the stylesheet of an accent. */
export const accentPath = (file: string) => `/uiterlijk/kleur/${file}`

/** Address of an uploaded logo. */
export const logoPath = (hash: string) => `/uiterlijk/logo/${hash}`
