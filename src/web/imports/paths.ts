/** The list of files, and where a new one is brought. Its forms are the only ones that may be large. */
export const importsPath = '/werk/inlezen'

/** Addresses of one file, without language prefix. */
export const importPaths = {
  file: (id: string) => `${importsPath}/${id}`,
  columns: (id: string) => `${importsPath}/${id}?kolommen`,
  try: (id: string) => `${importsPath}/${id}/proef`,
  start: (id: string) => `${importsPath}/${id}/echt`,
  stop: (id: string) => `${importsPath}/${id}/stop`,
  erase: (id: string) => `${importsPath}/${id}/weg`,
  report: (id: string) => `${importsPath}/${id}/verslag.csv`,
}
