/** Addresses of the workspace, without language prefix. */
export const deskPaths = {
  start: '/werk',
  messages: '/werk/berichten',
  message: (number: number) => `/werk/berichten/${number}`,
  /** Something to do with a message. */
  act: (number: number, what: string) => `/werk/berichten/${number}/${what}`,
  misses: '/werk/gemist',
}
