/** Addresses of what was done with one’s data, without language prefix. */
export const rightsPaths = {
  file: '/mijn/gegevens/bestand',
  deskLog: '/werk/logboek',
  erasing: '/werk/vernietiging',
}
